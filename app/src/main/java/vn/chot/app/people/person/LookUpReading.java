package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;

/**
 * Understands what was typed into the box: a card's text, the number of a paper, a telephone, or
 * else a name.
 */
@Component
class LookUpReading {
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:số\\s+)?(?:cccd|cc|căn cước(?: công dân)?|cmnd|cmt|định danh|đdcn|sđt|sdt|đt|dt|điện"
              + " thoại|dien thoai|tel|phone|hộ chiếu|ho chieu|passport|hc)\\b\\s*(?:số|so|no)?\\s*[:.]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NUMBER = Pattern.compile("[+]?[\\d\\s.\\-()/\\p{Z}]+");
  private static final Pattern NUMBER_INSIDE =
      Pattern.compile("(?<![^\\s,;])[+]?\\d[\\d.\\-()]{8,}(?![^\\s,;])");
  private static final Pattern PASSPORT =
      Pattern.compile("[A-Z]{1,2}\\d{6,9}|(?=(?:[A-Z]*\\d){5})(?=.*[A-Z])[A-Z\\d]{6,12}");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

  private final LookUpNames names;
  private final Clock clock;

  LookUpReading(LookUpNames names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  /** What it means. */
  LookUpMeaning read(String box, String year, String commune) {
    Optional<Card> card = CardText.read(box);
    if (card.isPresent()) {
      return new LookUpMeaning.OfCard(card.get());
    }
    String undone = CardKeyboard.digitsAgain(box.strip());
    String typed =
        LABEL
            .matcher(Unmarked.tidied(NUMBER.matcher(undone).matches() ? undone : box))
            .replaceFirst("");
    if (typed.isEmpty()) {
      return new LookUpMeaning.Unclear(LookUpRefusals.NOTHING_TYPED);
    }
    if (NUMBER.matcher(typed).matches() && digits(typed).length() > 8) {
      return number(typed, List.of());
    }
    String passport = typed.replace(" ", "").toUpperCase(Locale.ROOT);
    if (PASSPORT.matcher(passport).matches()) {
      return new LookUpMeaning.OfNumber(List.of(passport), List.of(), List.of());
    }
    Matcher inside = NUMBER_INSIDE.matcher(typed);
    if (inside.find() && digits(inside.group()).length() > 8) {
      String beside = typed.substring(0, inside.start()) + " " + typed.substring(inside.end());
      return number(inside.group(), words(beside));
    }
    return names.read(Unmarked.tidied(box), year, commune, LocalDate.now(clock));
  }

  private static List<String> words(String beside) {
    return LookUpToken.of(beside).stream()
        .filter(token -> !token.number())
        .map(LookUpToken::folded)
        .toList();
  }

  private static LookUpMeaning number(String typed, List<String> words) {
    String digits = digits(typed);
    boolean foreign = typed.strip().startsWith("+") || digits.startsWith("00");
    Optional<String> telephone = TelephoneNumber.of(typed);
    List<String> papers = new ArrayList<>();
    if (!typed.strip().startsWith("+") && (digits.length() == 12 || digits.length() == 9)) {
      papers.add(digits);
    }
    List<String> telephones = new ArrayList<>();
    boolean paperOnly = digits.length() == 12 && digits.startsWith("0");
    if (telephone.isPresent() && !paperOnly && (digits.length() < 13 || foreign)) {
      telephones.add(telephone.get());
    }
    return papers.isEmpty() && telephones.isEmpty()
        ? new LookUpMeaning.Unclear(LookUpRefusals.digits(digits.length()))
        : new LookUpMeaning.OfNumber(papers, telephones, words);
  }

  private static String digits(String typed) {
    return NO_DIGIT.matcher(typed).replaceAll("");
  }
}
