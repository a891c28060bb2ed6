package vn.chot.notice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the kind of a paper from the line that prints it as a title, or from its symbol (Decree
 * 30/2020/NĐ-CP, articles 7 and 8).
 */
final class ReadKind {

  private static final Map<String, Kind> BY_SYMBOL =
      Map.ofEntries(
          Map.entry("TB", Kind.THONG_BAO),
          Map.entry("CĐ", Kind.CONG_DIEN),
          Map.entry("CT", Kind.CHI_THI),
          Map.entry("KH", Kind.KE_HOACH),
          Map.entry("CV", Kind.CONG_VAN),
          Map.entry("KL", Kind.KET_LUAN),
          Map.entry("QĐ", Kind.QUYET_DINH),
          Map.entry("NQ", Kind.NGHI_QUYET),
          Map.entry("TTr", Kind.TO_TRINH),
          Map.entry("BC", Kind.BAO_CAO),
          Map.entry("HD", Kind.HUONG_DAN),
          Map.entry("GM", Kind.GIAY_MOI),
          Map.entry("QĐi", Kind.QUY_DINH),
          Map.entry("QyĐ", Kind.QUY_DINH),
          Map.entry("QC", Kind.QUY_CHE),
          Map.entry("CTr", Kind.CHUONG_TRINH),
          Map.entry("PA", Kind.PHUONG_AN),
          Map.entry("ĐA", Kind.DE_AN),
          Map.entry("BB", Kind.BIEN_BAN));

  private ReadKind() {}

  /** The kind that a line of capitals begins with; "Thông báo" alone on a line counts too. */
  static Optional<Kind> title(Line line) {
    String words = line.words();
    if (words.length() > 300) {
      return Optional.empty();
    }
    boolean capitals = line.isCapitals();
    String upper = capitals ? words : words.toUpperCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      String name = kind.vietnamese().toUpperCase(Locale.ROOT);
      if (kind == Kind.UNKNOWN || kind == Kind.THU_CONG || !upper.startsWith(name)) {
        continue;
      }
      boolean alone = upper.length() == name.length();
      if ((alone && (capitals || !line.afterBar()))
          || (capitals && !Character.isLetter(upper.charAt(name.length())))) {
        return Optional.of(kind);
      }
    }
    return capitals && words.length() < 20 ? misread(words) : Optional.empty();
  }

  /** "KÉT LUẬN", "T H Ô N G B Á O": tone marks misread, letters spaced out. */
  private static Optional<Kind> misread(String words) {
    String bare = bare(words);
    for (Kind kind : Kind.values()) {
      if (kind != Kind.UNKNOWN && bare.equals(bare(kind.vietnamese()))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String bare(String words) {
    String open =
        Normalizer.normalize(words, Normalizer.Form.NFD).toUpperCase(Locale.ROOT).replace('Đ', 'D');
    return open.codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The kind a symbol names: "05/TB-UBND" is a notice, "4240/UBND-VX" an official letter. */
  static Kind ofNumber(String number) {
    String letters = number.replaceFirst("^\\d{0,6}[a-zA-Z]?\\s?[/-](\\d{4}/)?", "");
    int end = 0;
    while (end < letters.length() && Character.isLetter(letters.charAt(end))) {
      end++;
    }
    Kind kind = BY_SYMBOL.get(letters.substring(0, end));
    if (kind != null) {
      return kind;
    }
    return end > 0 && end < letters.length() ? Kind.CONG_VAN : Kind.UNKNOWN;
  }
}
