package vn.chot.app.places;

import java.time.format.DateTimeFormatter;
import vn.chot.app.pages.Refusal;

/** What a row of a crosswalk must obey, each rule with what to do next. */
final class SuccessionRules {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private SuccessionRules() {}

  static Refusal noFormer(SuccessionRow row) {
    String eve = DAY.format(row.day().minusDays(1));
    return Refusal.of(
        "succession-no-former",
        "Không có đơn vị cũ mang mã “%s” vào ngày %s. Hãy sửa mã hoặc nhập danh sách đơn vị có hiệu lực ngày đó trước."
            .formatted(row.former(), eve),
        "No former unit bore the code “%s” on %s. Correct it, or bring in the list of that day first."
            .formatted(row.former(), eve));
  }

  static Refusal noSuccessor(SuccessionRow row) {
    String day = DAY.format(row.day());
    return Refusal.of(
        "succession-no-successor",
        "Không có đơn vị mới mang mã “%s” vào ngày %s. Hãy sửa mã hoặc nhập danh sách đơn vị có hiệu lực ngày đó trước."
            .formatted(row.successor(), day),
        "No unit bears the code “%s” on %s. Correct it, or bring in the list of that day first."
            .formatted(row.successor(), day));
  }

  static Refusal otherName(String code, String written, Unit known) {
    return Refusal.of(
        "succession-other-name",
        "Mã “%s” là “%s”, không phải “%s”. Hãy sửa mã hoặc tên."
            .formatted(code, known.fullName(), written),
        "The code “%s” is “%s”, not “%s”. Correct the code or the name."
            .formatted(code, known.fullName(), written));
  }

  static Refusal share(String written) {
    return Refusal.of(
        "succession-share",
        "Tỷ lệ “%s” không hợp lệ. Hãy ghi số trên 0 đến 1, hoặc phần trăm như 35 %%."
            .formatted(written),
        "The share “%s” is no number above 0 up to 1. Write 0.35 or 35 %%.".formatted(written));
  }

  static Refusal tooMuch(String former) {
    return Refusal.of(
        "succession-too-much",
        "Các phần của đơn vị cũ “%s” cộng lại hơn 100 %%. Hãy sửa cột tỷ lệ.".formatted(former),
        "The shares of the former unit “%s” come to more than 100 %%. Correct them."
            .formatted(former));
  }

  static Refusal twice(int other) {
    return Refusal.of(
        "succession-twice",
        "Dòng này trùng với dòng %d. Hãy bỏ một dòng.".formatted(other),
        "This row says the same as row %d. Drop one.".formatted(other));
  }

  static Refusal notADay(String written) {
    return Refusal.of(
        "succession-not-a-day",
        "“%s” không phải là ngày. Hãy ghi như 01/07/2025.".formatted(written),
        "“%s” is not a day. Write it as 01/07/2025.".formatted(written));
  }
}
