package vn.chot.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers and symbols of papers in a text and gives them in corrected form: "63/KH-UBND",
 * "118/2025/NĐ-CP" (Decree 30/2020/NĐ-CP, appendix I, II.3), "07-KL/TU" (Guidance 36-HD/VPTW).
 */
final class Symbols {

  /**
   * A symbol found.
   *
   * @param text its corrected form
   * @param printed the form printed, spaces gone
   * @param start its first character
   * @param end the character after its last
   */
  record Symbol(String text, String printed, int start, int end) {}

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?=\\d)(?<![\\p{L}\\d/.,_])(\\d{1,6}[a-zA-Z]?)( ?[/\\-–_] ?)((?:(?:19|20)\\d{2} ?/ ?)?)"
              + "(\\p{Lu}[\\p{L}\\d&]{0,14}(?: ?[-/–.&_] ?(?=\\p{Lu})[\\p{L}\\d&]{1,14}){0,4})");
  private static final Pattern GROUPS = Pattern.compile("[-/–.&_ ]+");
  private static final Set<String> KINDS =
      Set.of(
          "TB", "KH", "CV", "CĐ", "CD", "QĐ", "QD", "NQ", "CT", "KL", "NĐ", "ND", "TT", "TTr",
          "TTR", "BC", "HD", "GM", "PA", "CTr", "CTR", "ĐA", "QC", "QĐi", "QyĐ", "BB", "TTLT",
          "VBHN", "PL", "L", "QH", "SL", "UBND", "TK", "CK", "TC", "BTr", "QUY", "TLĐ");
  private static final Map<String, String> CORRECTIONS = corrections();
  private static final Set<String> STATE = Set.copyOf(Phrases.lines("stateBodies"));

  private Symbols() {}

  private static Map<String, String> corrections() {
    Map<String, String> map = new HashMap<>();
    for (String line : Phrases.lines("corrections")) {
      int equals = line.indexOf('=');
      map.put(line.substring(0, equals), line.substring(equals + 1));
    }
    return map;
  }

  /** All symbols, in the order printed. */
  static List<Symbol> in(String text) {
    List<Symbol> found = new ArrayList<>();
    if (text.indexOf('/') < 0 && text.indexOf('-') < 0 && text.indexOf('_') < 0) {
      return found;
    }
    Matcher matcher = SHAPE.matcher(text);
    while (matcher.find()) {
      String letters = matcher.group(4);
      boolean spaced = matcher.group().indexOf(' ') >= 0;
      boolean announced = isAnnounced(text, matcher.start());
      if (!isSymbol(letters, matcher.group(2).strip(), announced)
          || (spaced && !announced && !hasKind(letters))) {
        continue;
      }
      int end = endOf(text, matcher);
      while (end > matcher.start() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      String printed =
          text.substring(matcher.start(), end).replace(" ", "").replace('–', '-').replace('_', '/');
      found.add(new Symbol(corrected(printed), printed, matcher.start(), end));
    }
    return found;
  }

  /** The distinct corrected forms, first mention first. */
  static List<String> distinct(List<Symbol> symbols) {
    Map<String, Symbol> byText = new LinkedHashMap<>();
    for (Symbol symbol : symbols) {
      byText.putIfAbsent(symbol.text(), symbol);
    }
    return List.copyOf(byText.keySet());
  }

  /** A capitalised word after a spaced hyphen is no part of a symbol: "12/TB-UBND - Sở Y tế". */
  private static int endOf(String text, Matcher matcher) {
    int end = matcher.end();
    int cut = text.indexOf(" ", matcher.start(4));
    while (cut >= 0 && cut < end) {
      int word = cut + 1;
      while (word < end && "-/–.&_ ".indexOf(text.charAt(word)) >= 0) {
        word++;
      }
      int stop = word;
      while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
        stop++;
      }
      long capitals = text.substring(word, stop).chars().filter(Character::isUpperCase).count();
      if (capitals < 2) {
        return cut;
      }
      cut = text.indexOf(" ", stop);
    }
    return end;
  }

  private static boolean isAnnounced(String text, int start) {
    String before =
        text.substring(Math.max(0, start - 6), start).strip().toLowerCase(java.util.Locale.ROOT);
    return before.endsWith("số") || before.endsWith("số:");
  }

  private static boolean hasKind(String letters) {
    for (String group : GROUPS.split(letters, -1)) {
      if (KINDS.contains(group)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSymbol(String letters, String separator, boolean announced) {
    String[] groups = GROUPS.split(letters, -1);
    long capitals = groups[0].chars().filter(Character::isUpperCase).count();
    boolean kind =
        KINDS.contains(groups[0]) || (groups[0].startsWith("QH") && groups[0].length() <= 4);
    if (groups.length == 1) {
      return kind
          ? separator.equals("/") || announced
          : announced && capitals >= 2 && separator.equals("/");
    }
    long second = groups[1].chars().filter(Character::isUpperCase).count();
    return (kind || capitals >= 2) && second >= 1 && (kind || announced || second >= 2);
  }

  /**
   * Wrong letters put right, and the State's slash where a typist used the Party's dash
   * ("16-CT/TTg").
   */
  static String corrected(String printed) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < printed.length()) {
      int j = i;
      while (j < printed.length()
          && (Character.isLetterOrDigit(printed.charAt(j)) || printed.charAt(j) == '&')) {
        j++;
      }
      String group = printed.substring(i, j);
      out.append(CORRECTIONS.getOrDefault(group, group));
      if (j < printed.length()) {
        out.append(printed.charAt(j));
      }
      i = j + 1;
    }
    String text = out.toString();
    int dash = text.indexOf('-');
    int slash = text.indexOf('/');
    boolean partyForm =
        dash > 0 && slash > dash && text.substring(0, dash).chars().allMatch(Character::isDigit);
    if (partyForm && isState(text.substring(slash + 1))) {
      return text.substring(0, dash)
          + "/"
          + text.substring(dash + 1, slash)
          + "-"
          + text.substring(slash + 1);
    }
    return text;
  }

  private static boolean isState(String body) {
    int end = 0;
    while (end < body.length() && Character.isLetterOrDigit(body.charAt(end))) {
      end++;
    }
    return STATE.contains(body.substring(0, end));
  }
}
