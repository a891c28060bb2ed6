package vn.chot.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The looks of a run that change which characters a person sees.
 *
 * @param hidden not printed
 * @param capitals printed in capitals whatever was typed
 * @param font the typeface of Latin text, empty when nothing names one
 */
record RunLook(boolean hidden, boolean capitals, String font) {

  /**
   * Direct settings first, then the character style's, then the paragraph style's, then default.
   */
  static RunLook of(Element runProperties, List<Element> paragraphStyles, Styles styles) {
    List<Element> sources = new ArrayList<>();
    sources.add(runProperties);
    for (Element style : styles.chain(runProperties.child("w:rStyle").val())) {
      sources.add(style.child("w:rPr"));
    }
    for (Element style : paragraphStyles) {
      sources.add(style.child("w:rPr"));
    }
    sources.add(styles.defaults());
    return new RunLook(first("w:vanish", sources), first("w:caps", sources), font(sources));
  }

  private static boolean first(String setting, List<Element> sources) {
    for (Element source : sources) {
      if (source.has(setting)) {
        return source.child(setting).isOn();
      }
    }
    return false;
  }

  private static String font(List<Element> sources) {
    for (Element source : sources) {
      String font = source.child("w:rFonts").attribute("ascii");
      if (!font.isEmpty()) {
        return font;
      }
    }
    return "";
  }

  /** Whether the typeface belongs to the encodings before Unicode: TCVN3 (.VnTime) or VNI. */
  boolean isOldVietnameseFont() {
    return isOldVietnameseFont(font);
  }

  static boolean isOldVietnameseFont(String font) {
    String name = font.toLowerCase(Locale.ROOT);
    return name.startsWith(".vn") || name.startsWith("vni-");
  }
}
