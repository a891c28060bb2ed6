package vn.chot.register;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import vn.chot.rules.Text;

/**
 * What a person typed, as a value: Vietnamese numbers and days, the labels of choices. Names of
 * persons, agencies, units, sites are looked up by {@link CheckEntry}.
 */
final class ParseValue {
  private ParseValue() {}

  /** What came of reading. */
  sealed interface Outcome {
    record Read(Value value) implements Outcome {}

    /** Why not, and how to write it. */
    record Unread(Text say) implements Outcome {}
  }

  /** Reads what is not blank. */
  static Outcome of(FieldType type, String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    return switch (type) {
      case FieldType.Words words -> words(words, text);
      case FieldType.Figure figure -> figure(figure, text);
      case FieldType.Money money -> money(money, text);
      case FieldType.Day day -> ParseTime.day(text);
      case FieldType.Moment moment -> ParseTime.moment(text);
      case FieldType.OneChoice one -> ParseChoice.one(one.choices(), text);
      case FieldType.ManyChoice many -> ParseChoice.several(many.choices(), text);
      case FieldType.YesNo yesNo -> yesNo(text);
      case FieldType.Plate plate -> ParsePlate.of(plate, text);
      case FieldType.Document document -> ParsePaper.of(text);
      case FieldType.Computed computed -> of(computed.as(), typed);
      case FieldType.StoredFile file -> file(text);
      case FieldType.Person p -> new Outcome.Read(new Value.Word(text));
      case FieldType.Agency a -> new Outcome.Read(new Value.Word(text));
      case FieldType.Unit u -> new Outcome.Read(new Value.Word(text));
      case FieldType.Site s -> new Outcome.Read(new Value.Word(text));
    };
  }

  /** The id under which a file was stored, and behind a space its name. */
  private static Outcome file(String text) {
    int space = text.indexOf(' ');
    return new Outcome.Read(
        space < 0
            ? new Value.StoredFile(text, text)
            : new Value.StoredFile(text.substring(0, space), text.substring(space + 1)));
  }

  static Outcome unread(String vi, String en) {
    return new Outcome.Unread(new Text(vi, en));
  }

  private static Outcome words(FieldType.Words words, String text) {
    String kept =
        words.lines() == 1
            ? text.replaceAll("\\s+", " ")
            : text.replaceAll("\\R", "\n").replaceAll("[ \\t]+\\n", "\n");
    if (kept.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      return unread(
          "Chữ có ký tự điều khiển ẩn; hãy gõ lại thay vì dán.",
          "The text has hidden control characters; type it instead of pasting.");
    }
    int length = kept.codePointCount(0, kept.length());
    if (length > words.longest()) {
      return unread(
          "Dài %d chữ, nhiều nhất %d: hãy viết ngắn lại.".formatted(length, words.longest()),
          "%d letters, at most %d: make it shorter.".formatted(length, words.longest()));
    }
    boolean fits = words.pattern().map(p -> p.form().matches(kept)).orElse(true);
    return fits
        ? new Outcome.Read(new Value.Word(kept))
        : new Outcome.Unread(words.pattern().orElseThrow().say());
  }

  private static Outcome figure(FieldType.Figure figure, String text) {
    Optional<BigDecimal> read = ParseNumber.of(text);
    if (read.isEmpty()) {
      return unread(
          "\"%s\" không phải một số; viết như 1.500 hoặc 36,5.".formatted(brief(text)),
          "\"%s\" is no number; write 1.500 or 36,5.".formatted(brief(text)));
    }
    BigDecimal number = read.get();
    if (figure.whole() && number.stripTrailingZeros().scale() > 0) {
      return unread("Phải là số nguyên.", "It must be a whole number.");
    }
    String of = figure.unit().map(u -> " " + u.vi()).orElse("");
    String ofEn = figure.unit().map(u -> " " + u.en()).orElse("");
    if (figure.least().isPresent() && number.compareTo(figure.least().get()) < 0) {
      String least = ShowNumber.of(figure.least().get());
      return unread(
          "Ít nhất là %s%s.".formatted(least, of), "At least %s%s.".formatted(least, ofEn));
    }
    if (figure.most().isPresent() && number.compareTo(figure.most().get()) > 0) {
      String most = ShowNumber.of(figure.most().get());
      return unread(
          "Nhiều nhất là %s%s.".formatted(most, of), "At most %s%s.".formatted(most, ofEn));
    }
    return new Outcome.Read(new Value.Figure(number));
  }

  private static Outcome money(FieldType.Money money, String text) {
    Optional<BigDecimal> read = ParseNumber.ofMoney(text);
    if (read.isEmpty()) {
      return unread(
          "\"%s\" không phải số tiền; viết như 1.500.000 hoặc 1,5 triệu.".formatted(brief(text)),
          "\"%s\" is no sum of money; write 1.500.000 or 1,5 triệu.".formatted(brief(text)));
    }
    BigDecimal sum = read.get();
    if (sum.stripTrailingZeros().scale() > 0) {
      return unread("Số tiền tính bằng đồng, không có số lẻ.", "Đồng have no fractions.");
    }
    long dong = sum.longValueExact();
    if (money.least().isPresent() && dong < money.least().getAsLong()) {
      String least = ShowNumber.of(BigDecimal.valueOf(money.least().getAsLong()));
      return unread("Ít nhất là %s đồng.".formatted(least), "At least %s đồng.".formatted(least));
    }
    if (money.most().isPresent() && dong > money.most().getAsLong()) {
      String most = ShowNumber.of(BigDecimal.valueOf(money.most().getAsLong()));
      return unread("Nhiều nhất là %s đồng.".formatted(most), "At most %s đồng.".formatted(most));
    }
    return new Outcome.Read(new Value.Money(dong));
  }

  private static Outcome yesNo(String text) {
    return switch (ParseChoice.fold(text)) {
      case "có", "true", "yes", "x", "1", "y" -> new Outcome.Read(new Value.YesNo(true));
      case "không", "false", "no", "0", "n" -> new Outcome.Read(new Value.YesNo(false));
      default -> unread("Chọn có hoặc không.", "Choose yes or no.");
    };
  }

  static String brief(String text) {
    int shown = 40;
    return text.length() <= shown ? text : text.substring(0, shown) + "…";
  }
}
