package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Authority;
import vn.chot.notice.Theme;

/**
 * What another clerk saved while this one was typing, beside what this one typed.
 *
 * @param by who saved, and when
 * @param version the version theirs has, which "keep mine" builds on
 * @param mayKeep whether mine can still be put on top of theirs
 * @param differences the fields in which the two differ
 */
record Rival(WhoWhen by, int version, boolean mayKeep, List<Difference> differences) {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /**
   * A field in which the two differ.
   *
   * @param vietnamese the field's name
   * @param english the same in English
   * @param theirs what they saved; empty for nothing
   * @param mine what I typed; empty for nothing
   */
  record Difference(String vietnamese, String english, String theirs, String mine) {}

  private record Shown<F>(String vietnamese, String english, Function<F, String> words) {}

  private static final List<Shown<MeasureFields>> MEASURE =
      List.of(
          new Shown<>("Chủ trì", "Lead", f -> String.join("; ", f.lead())),
          new Shown<>("Phối hợp", "Cooperating", f -> String.join("; ", f.cooperating())),
          new Shown<>("Hạn", "Deadline", f -> day(f.deadline())),
          new Shown<>("Đọc từ những chữ", "Read from the words", f -> words(f.deadlineText())),
          new Shown<>("Các mốc khác", "Other dates", f -> joined(f.otherDeadlines(), Rival::day)),
          new Shown<>("Nhịp thực hiện", "Cadence", Rival::cadence),
          new Shown<>("Điều kiện", "Condition", f -> words(f.condition())),
          new Shown<>("Văn bản viện dẫn", "Papers cited", f -> String.join("; ", f.references())),
          new Shown<>("Chủ đề", "Themes", f -> joined(f.themes(), Theme::vietnamese)));

  private static final List<Shown<HeaderFields>> HEADER =
      List.of(
          new Shown<>("Loại văn bản", "Kind", f -> f.kind().vietnamese()),
          new Shown<>("Hệ văn bản", "Family", Rival::family),
          new Shown<>("Số, ký hiệu", "Number and symbol", f -> words(f.number())),
          new Shown<>("Ngày ban hành", "Issued on", f -> day(f.issuedOn())),
          new Shown<>("Ngày họp", "Meeting on", f -> day(f.meetingOn())),
          new Shown<>("Nơi ban hành", "Place", f -> words(f.place())),
          new Shown<>("Cơ quan ban hành", "Issuer", f -> words(f.issuer())),
          new Shown<>("Người ký", "Signer", f -> words(f.signer())),
          new Shown<>("Chức vụ", "Position", f -> words(f.signerTitle())),
          new Shown<>("Quyền ký", "Signs", f -> authority(f.authority())),
          new Shown<>("Trích yếu", "Subject", f -> words(f.subject())),
          new Shown<>("Kính gửi", "Addressed to", f -> String.join("; ", f.addressees())),
          new Shown<>("Nơi nhận", "Recipients", f -> String.join("; ", f.recipients())),
          new Shown<>("Vắng mặt", "Absent", f -> String.join("; ", f.absent())),
          new Shown<>("Độ khẩn", "Urgency", f -> f.urgency().vietnamese()));

  /** Their measure beside my fields; a measure they took off the list cannot be kept by typing. */
  static Rival of(MeasureView theirs, MeasureFields mine, WhoWhen by) {
    return new Rival(
        by, theirs.version(), !theirs.dropped(), differences(MEASURE, theirs.fields(), mine));
  }

  /** Their header beside mine. */
  static Rival of(PaperView theirs, HeaderFields mine, WhoWhen by) {
    return new Rival(
        by, theirs.headerVersion(), theirs.open(), differences(HEADER, theirs.header(), mine));
  }

  /** Their measure, when what was refused was no typing but a split, a merge or the like. */
  static Rival of(MeasureView theirs, WhoWhen by) {
    return new Rival(by, theirs.version(), false, List.of());
  }

  private static <F> List<Difference> differences(List<Shown<F>> fields, F theirs, F mine) {
    return fields.stream()
        .map(field ->
            new Difference(
                field.vietnamese(),
                field.english(),
                field.words().apply(theirs),
                field.words().apply(mine)))
        .filter(difference -> !difference.theirs().equals(difference.mine()))
        .toList();
  }

  private static String words(@Nullable String words) {
    return words == null ? "" : words;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DATE.format(day);
  }

  private static <T> String joined(List<T> values, Function<T, String> words) {
    return values.stream().map(words).collect(Collectors.joining("; "));
  }

  private static String cadence(MeasureFields fields) {
    return switch (fields.cadence()) {
      case IMMEDIATE -> "Làm ngay";
      case ONGOING -> "Thường xuyên";
      case NONE -> "";
    };
  }

  private static String family(HeaderFields fields) {
    return switch (fields.family()) {
      case STATE -> "Nhà nước";
      case PARTY -> "Đảng";
    };
  }

  private static String authority(Authority authority) {
    return authority == Authority.NONE ? "" : authority.name() + ".";
  }
}
