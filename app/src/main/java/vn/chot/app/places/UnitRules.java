package vn.chot.app.places;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/** What a row of a list of units must obey, each rule with what to do next. */
final class UnitRules {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private UnitRules() {}

  static final Refusal ADMINISTRATORS_ONLY =
      new Refusal(
          "units-administrators-only",
          "Chỉ quản trị viên được nhập danh sách đơn vị hành chính. Hãy nhờ quản trị viên.",
          "Only administrators may bring in lists of units. Ask one.",
          403);

  /** The rule a row breaks by itself. */
  static Optional<Refusal> brokenBy(UnitRow row, @Nullable UnitLevel level) {
    if (!row.code().matches("[0-9A-Za-z-]{1,12}")) {
      return refused(
          "unit-code",
          "Mã “" + row.code() + "” không hợp lệ: gồm 1–12 chữ số hoặc chữ cái. Hãy sửa cột mã.",
          "The code “" + row.code() + "” must have 1 to 12 digits or letters. Correct it.");
    }
    if (row.name().isEmpty() || row.name().length() > 120) {
      return refused(
          "unit-name",
          "Chưa có tên, hoặc tên dài quá 120 ký tự. Hãy sửa cột tên.",
          "The name is missing or longer than 120 characters. Correct it.");
    }
    if (level == null) {
      return refused(
          "unit-type",
          "Loại “"
              + row.type()
              + "” không có trong luật. Hãy ghi: tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị"
              + " trấn hoặc đặc khu.",
          "There is no type “"
              + row.type()
              + "”. Use tỉnh, thành phố, huyện, quận, thị xã, xã,"
              + " phường, thị trấn or đặc khu.");
    }
    if (row.to() != null && row.to().isBefore(row.from())) {
      return refused(
          "unit-days",
          "Ngày kết thúc trước ngày bắt đầu. Hãy sửa hai cột ngày.",
          "The last day lies before the first. Correct the days.");
    }
    if (row.parent().equals(row.code()) && level == UnitLevel.DISTRICT) {
      return refused(
          "unit-loop",
          "Đơn vị “" + row.code() + "” là cấp trên của chính nó: cây bị vòng. Hãy sửa mã cấp trên.",
          "Unit “"
              + row.code()
              + "” stands above itself: the tree loops. Correct the parent's code.");
    }
    if ((level == UnitLevel.PROVINCE) != row.parent().isEmpty()) {
      return refused(
          "unit-parent-level",
          level == UnitLevel.PROVINCE
              ? "Tỉnh không có cấp trên. Hãy để trống mã cấp trên."
              : "Thiếu mã cấp trên. Hãy ghi mã huyện hoặc tỉnh.",
          level == UnitLevel.PROVINCE
              ? "A province has no unit above. Leave the parent's code empty."
              : "The parent's code is missing. Give the district's or province's code.");
    }
    return Optional.empty();
  }

  static final Refusal OLD_FONT_FILE =
      Refusal.of(
          "ground-old-font",
          "Tệp gõ bằng phông cũ (TCVN3, .VnTime) nên không đọc được tiêu đề. Hãy chuyển tệp sang"
              + " Unicode rồi gửi lại.",
          "The file is typed in an old font (TCVN3, .VnTime), so its headings cannot be read."
              + " Convert it to Unicode and send it again.");

  static Refusal oldFont(String name) {
    return Refusal.of(
        "unit-old-font",
        "Tên “"
            + name
            + "” gõ bằng phông cũ (TCVN3, .VnTime). Hãy chuyển tệp sang Unicode rồi gửi lại.",
        "The name “"
            + name
            + "” is typed in an old font (TCVN3, .VnTime). Convert the file to Unicode and send it"
            + " again.");
  }

  static Refusal noParent(UnitRow row) {
    return Refusal.of(
        "unit-parent-missing",
        "Không có đơn vị cấp trên mang mã “"
            + row.parent()
            + "” vào ngày "
            + DAY.format(row.from())
            + " (hoặc cấp trên không cao hơn, cây bị vòng). Hãy thêm đơn vị đó vào danh sách hoặc sửa mã.",
        "No unit above bears the code “"
            + row.parent()
            + "” on "
            + DAY.format(row.from())
            + " (or it is not of a higher level: the tree would loop). Add it to the list or correct"
            + " the code.");
  }

  static Refusal overlaps(UnitRow row, PlannedUnits.Planned other) {
    return Refusal.of(
        "unit-overlap",
        "Mã “"
            + row.code()
            + "” đã thuộc “"
            + other.type
            + " "
            + other.name
            + "” từ "
            + DAY.format(other.from)
            + (other.to == null ? "" : " đến " + DAY.format(other.to))
            + ": thời gian chồng nhau. Hãy sửa ngày hoặc bỏ dòng này.",
        "The code “"
            + row.code()
            + "” belongs to “"
            + other.type
            + " "
            + other.name
            + "” since "
            + DAY.format(other.from)
            + ": the times overlap. Correct the days or drop this row.");
  }

  static Refusal parentEnds(String code) {
    return Refusal.of(
        "unit-parent-ends",
        "Cấp trên của “"
            + code
            + "” kết thúc trước đơn vị này. Hãy ghi ngày kết thúc hoặc cấp trên mới.",
        "The unit above “" + code + "” ends before it does. Give its last day or its new parent.");
  }

  private static Optional<Refusal> refused(String code, String vietnamese, String english) {
    return Optional.of(Refusal.of(code, vietnamese, english));
  }
}
