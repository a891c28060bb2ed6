package vn.chot.notice;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the stamps of urgency and secrecy: lines of their own in the head, or words of a telegram's
 * title, never words of the text.
 *
 * @param urgency the urgency stamp
 * @param secrecy the secrecy stamp
 */
record ReadStamps(Urgency urgency, Secrecy secrecy) {

  private static final Pattern HASTE =
      Pattern.compile("(?:.{0,14} )?\\(?(?:HỎA TỐC|HOẢ TỐC)(?: HẸN GIỜ)?\\)?.{0,10}");

  static ReadStamps in(Zones zones) {
    Urgency urgency = Urgency.NORMAL;
    Secrecy secrecy = Secrecy.NONE;
    for (Line line : zones.head()) {
      String words = bare(line.words());
      urgency = later(urgency, urgencyOf(words));
      Secrecy marked = secrecyOf(words);
      secrecy = marked.compareTo(secrecy) > 0 ? marked : secrecy;
    }
    Line title = zones.title();
    if (title != null && title.isCapitals()) {
      String rest =
          title.words().replaceFirst("^" + zones.kind().vietnamese().toUpperCase(Locale.ROOT), "");
      urgency = later(urgency, urgencyOf(bare(rest)));
    }
    if (!zones.subject().isEmpty()) {
      urgency = later(urgency, urgencyOf(bare(zones.subject().getFirst().words())));
    }
    return new ReadStamps(urgency, secrecy);
  }

  private static String bare(String words) {
    return words.replaceAll("[^\\p{L} ]", " ").strip();
  }

  private static Urgency later(Urgency one, Urgency other) {
    return other.compareTo(one) > 0 ? other : one;
  }

  private static Urgency urgencyOf(String words) {
    if (HASTE.matcher(words).matches()) {
      return Urgency.HOA_TOC;
    }
    return switch (words) {
      case "THƯỢNG KHẨN" -> Urgency.THUONG_KHAN;
      case "KHẨN" -> Urgency.KHAN;
      default -> Urgency.NORMAL;
    };
  }

  private static Secrecy secrecyOf(String words) {
    return switch (words) {
      case "TUYỆT MẬT" -> Secrecy.TUYET_MAT;
      case "TỐI MẬT" -> Secrecy.TOI_MAT;
      case "MẬT" -> Secrecy.MAT;
      default -> Secrecy.NONE;
    };
  }
}
