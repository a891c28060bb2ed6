package vn.chot.document;

import java.util.Map;

/** The characters meant by glyphs of symbol typefaces, which have no code of their own. */
final class Glyphs {

  private static final Map<Character, String> SYMBOL =
      Map.ofEntries(
          Map.entry('\u00a3', "≤"),
          Map.entry('\u00b3', "≥"),
          Map.entry('\u00b0', "°"),
          Map.entry('\u00b1', "±"),
          Map.entry('\u00b4', "×"),
          Map.entry('\u00b8', "÷"),
          Map.entry('\u00b9', "≠"),
          Map.entry('\u00bb', "≈"),
          Map.entry('\u00ae', "→"),
          Map.entry('\u00de', "⇒"),
          Map.entry('\u00a5', "∞"),
          Map.entry('+', "+"),
          Map.entry('-', "-"),
          Map.entry('\u00be', "—"),
          Map.entry('a', "α"),
          Map.entry('b', "β"),
          Map.entry('g', "γ"),
          Map.entry('m', "μ"));

  private static final Map<Character, String> WINGDINGS =
      Map.ofEntries(
          Map.entry('o', "□"),
          Map.entry('\u00a8', "□"),
          Map.entry('q', "□"),
          Map.entry('\u00fe', "☑"),
          Map.entry('\u00fd', "☒"),
          Map.entry('\u00fc', "✓"),
          Map.entry('\u00fb', "✗"),
          Map.entry('\u00e0', "→"),
          Map.entry('\u00f0', "→"));

  private static final String UNKNOWN = "•";

  private Glyphs() {}

  /** A list's bullet: signs people type stay, drawn ones become a dash. */
  static String bullet(String pattern) {
    String typed = pattern.strip();
    if (typed.isEmpty()) {
      return "";
    }
    char first = typed.charAt(0);
    if (first == '+' || first == (char) 0xf02b) {
      return "+";
    }
    return typed.length() > 1 || first == '*' || first == '–' || first == '—' ? typed : "-";
  }

  /** A {@code w:sym}: a typeface and a code in hexadecimal. */
  static String symbol(String font, String code) {
    try {
      char glyph = (char) Integer.parseInt(code, 16);
      return isPrivate(glyph) || font.equals("Symbol") || font.startsWith("Wingdings")
          ? meaning(font, glyph)
          : String.valueOf(glyph);
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** Text in which glyphs of symbol typefaces stand as private characters. */
  static String plain(String font, String text) {
    if (text.chars().noneMatch(c -> isPrivate((char) c))) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(isPrivate(c) ? meaning(font, c) : String.valueOf(c));
    }
    return plain.toString();
  }

  private static boolean isPrivate(char c) {
    return c >= 0xf000 && c <= 0xf0ff;
  }

  private static String meaning(String font, char glyph) {
    char low = (char) (glyph & 0xff);
    return font.startsWith("Wingdings")
        ? WINGDINGS.getOrDefault(low, UNKNOWN)
        : SYMBOL.getOrDefault(low, UNKNOWN);
  }
}
