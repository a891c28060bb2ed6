package vn.chot.sheet;

/** The words of a text with formats inside, without the guides to pronunciation. */
final class RichText {

  private RichText() {}

  /** Reads to the end of the element that was just begun. */
  static String read(XmlPart xml, String element, int longest, String place) throws BrokenSheet {
    StringBuilder words = new StringBuilder();
    boolean text = false;
    boolean phonetic = false;
    while (xml.next()) {
      if (xml.ends(element)) {
        return unescaped(words);
      } else if (xml.starts("rPh")) {
        phonetic = true;
      } else if (xml.ends("rPh")) {
        phonetic = false;
      } else if (xml.starts("t")) {
        text = !phonetic;
      } else if (xml.ends("t")) {
        text = false;
      } else if (text && xml.isCharacters()) {
        xml.appendTo(words);
        if (words.length() > longest) {
          throw new BrokenSheet(new SheetFault.TooLarge(Bound.CELL, longest, place));
        }
      }
    }
    throw new BrokenSheet(new SheetFault.Damaged(place));
  }

  /** Excel writes what XML forbids as {@code _x000D_} (ISO/IEC 29500-1, 22.9.2.19). */
  private static String unescaped(StringBuilder words) {
    if (words.indexOf("_x") < 0) {
      return words.toString();
    }
    return java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
        .matcher(words)
        .replaceAll(m ->
            java.util.regex.Matcher.quoteReplacement(
                CellText.legal(String.valueOf((char) Integer.parseInt(m.group(1), 16)))));
  }
}
