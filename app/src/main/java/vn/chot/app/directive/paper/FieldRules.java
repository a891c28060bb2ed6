package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/** What a corrected field may hold. An empty lead is allowed: nobody may have been named. */
final class FieldRules {

  private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);
  private static final LocalDate LAST = LocalDate.of(2200, 12, 31);
  private static final int NAME = 1000;
  private static final int NAMES = 500;
  private static final int SENTENCE = 2000;

  private FieldRules() {}

  /** What is wrong with the fields of a measure, if anything; what stood there before is taken. */
  static Optional<Refusal> brokenBy(MeasureFields fields, MeasureFields before) {
    return first(
        Stream.of(
            names("Cơ quan chủ trì", "The lead", fields.lead()),
            names("Cơ quan phối hợp", "Co-operating", fields.cooperating()),
            day("Thời hạn", "The deadline", fields.deadline()),
            text(
                "Câu nói về thời hạn",
                "The words of the deadline",
                fields.deadlineText(),
                SENTENCE),
            days(fields.otherDeadlines()),
            text("Điều kiện", "The condition", fields.condition(), SENTENCE),
            names("Văn bản viện dẫn", "References", fields.references()),
            symbols(fields.references(), before.references())));
  }

  /** What is wrong with a header, if anything. */
  static Optional<Refusal> brokenBy(HeaderFields fields) {
    return first(
        Stream.of(
            text("Số, ký hiệu", "The number", fields.number(), 100),
            day("Ngày ban hành", "The day of issue", fields.issuedOn()),
            day("Ngày họp", "The day of the meeting", fields.meetingOn()),
            text("Nơi ban hành", "The place", fields.place(), NAME),
            text("Cơ quan ban hành", "The issuer", fields.issuer(), NAME),
            text("Người ký", "The signer", fields.signer(), NAME),
            text("Chức vụ người ký", "The signer's title", fields.signerTitle(), NAME),
            text("Trích yếu", "The abstract", fields.subject(), SENTENCE),
            names("Kính gửi", "Addressees", fields.addressees()),
            names("Nơi nhận", "Recipients", fields.recipients()),
            names("Vắng mặt", "Absent", fields.absent())));
  }

  private static Optional<Refusal> first(Stream<Optional<Refusal>> rules) {
    return rules.flatMap(Optional::stream).findFirst();
  }

  private static Optional<Refusal> names(String vietnamese, String english, List<String> names) {
    if (names.size() > NAMES) {
      return Optional.of(Refusals.tooMany(vietnamese, english, NAMES));
    }
    return names.stream().anyMatch(name -> name.length() > NAME)
        ? Optional.of(Refusals.tooLong(vietnamese, english, NAME))
        : Optional.empty();
  }

  private static Optional<Refusal> text(
      String vietnamese, String english, @Nullable String text, int most) {
    return text != null && text.length() > most
        ? Optional.of(Refusals.tooLong(vietnamese, english, most))
        : Optional.empty();
  }

  private static Optional<Refusal> days(List<LocalDate> days) {
    if (days.size() > NAMES) {
      return Optional.of(Refusals.tooMany("Thời hạn khác", "Other deadlines", NAMES));
    }
    return days.stream()
        .map(day -> day("Thời hạn khác", "Another deadline", day))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The day lies between the Declaration of Independence and the end of any plan. */
  static Optional<Refusal> day(String vietnamese, String english, @Nullable LocalDate day) {
    return day != null && (day.isBefore(FIRST) || day.isAfter(LAST))
        ? Optional.of(Refusals.dayOutOfRange(vietnamese, english))
        : Optional.empty();
  }

  private static Optional<Refusal> symbols(List<String> references, List<String> before) {
    return references.stream()
        .filter(symbol -> !before.contains(symbol))
        .filter(typed -> Words.symbol(typed).isEmpty())
        .findFirst()
        .map(Refusals::notASymbol);
  }
}
