package vn.chot.app.places;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.chot.app.pages.Refusal;

/** What a file of boundaries and its features must obey, each rule with what to do next. */
final class OutlineRules {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private OutlineRules() {}

  static Refusal notJson(int line, int column, int feature) {
    return Refusal.of(
        "boundary-not-json",
        "Tệp không phải GeoJSON hợp lệ: sai ở dòng %d, cột %d (đối tượng số %d). Chưa nhập gì từ tệp này. Hãy xuất lại tệp từ phần mềm bản đồ."
            .formatted(line, column, feature),
        "The file is not valid GeoJSON: it breaks at line %d, column %d (feature %d). Nothing was taken from it. Export it again."
            .formatted(line, column, feature));
  }

  static Refusal notACollection(String type) {
    String found = type.isEmpty() ? "?" : type;
    return Refusal.of(
        "boundary-not-a-collection",
        "Tệp không phải FeatureCollection (thấy: “%s”). Hãy xuất cả lớp đơn vị thành GeoJSON rồi gửi lại."
            .formatted(found),
        "The file is no FeatureCollection (found: “%s”). Export the whole layer of units as GeoJSON."
            .formatted(found));
  }

  static Refusal empty() {
    return Refusal.of(
        "boundary-empty",
        "Tệp không có đối tượng nào. Hãy chọn lớp có đơn vị hành chính rồi xuất lại.",
        "The file holds no feature. Choose the layer of units and export it again.");
  }

  static Refusal noCode() {
    return Refusal.of(
        "boundary-no-code",
        "không có mã đơn vị. Hãy thêm thuộc tính “code” (chữ, giữ số 0 ở đầu).",
        "it has no code. Add the property “code” (text, with leading zeros).");
  }

  static Refusal notAnArea(String type) {
    return Refusal.of(
        "boundary-not-an-area",
        "kiểu hình “%s” không phải vùng. Hãy vẽ bằng Polygon hoặc MultiPolygon.".formatted(type),
        "its geometry “%s” is no area. Draw it as Polygon or MultiPolygon.".formatted(type));
  }

  static Refusal notClosed(int ring) {
    return Refusal.of(
        "boundary-not-closed",
        "vòng thứ %d chưa khép (điểm cuối khác điểm đầu, hoặc ít hơn 4 điểm). Hãy khép vòng rồi xuất lại."
            .formatted(ring),
        "ring %d is not closed (its last point differs from the first, or it has fewer than 4). Close it."
            .formatted(ring));
  }

  static Refusal notAPoint(int ring) {
    return Refusal.of(
        "boundary-not-a-point",
        "vòng thứ %d có điểm không phải hai số. Hãy xuất lại tệp.".formatted(ring),
        "ring %d has a point that is not two numbers. Export the file again.".formatted(ring));
  }

  static Refusal notDegrees(double x, double y) {
    return Refusal.of(
        "boundary-not-degrees",
        "toạ độ (%s, %s) không phải kinh độ, vĩ độ. Có thể là mét (VN-2000): hãy chuyển sang WGS 84 (EPSG:4326)."
            .formatted(plain(x), plain(y)),
        "the coordinates (%s, %s) are no longitude and latitude. They may be metres (VN-2000): convert to WGS 84 (EPSG:4326)."
            .formatted(plain(x), plain(y)));
  }

  static Refusal swapped(double x, double y) {
    return Refusal.of(
        "boundary-swapped",
        "toạ độ (%s, %s) bị đảo: GeoJSON ghi kinh độ trước, vĩ độ sau. Hãy đổi chỗ hai số rồi gửi lại."
            .formatted(plain(x), plain(y)),
        "the coordinates (%s, %s) are swapped: GeoJSON has longitude first. Swap them and send it again."
            .formatted(plain(x), plain(y)));
  }

  static Refusal crosses(double x, double y) {
    return Refusal.of(
        "boundary-crosses-itself",
        "ranh giới tự cắt gần điểm (%s, %s). Hãy sửa hình (QGIS: Fix geometries) rồi gửi lại."
            .formatted(plain(x), plain(y)),
        "its border crosses itself near (%s, %s). Mend the shape (QGIS: Fix geometries) and send it again."
            .formatted(plain(x), plain(y)));
  }

  static Refusal unknown(LocalDate day, Optional<LocalDate> known) {
    return Refusal.of(
        "boundary-unit-unknown",
        "không có đơn vị mang mã này vào ngày "
            + DAY.format(day)
            + known.map(d -> " (mã này có từ " + DAY.format(d) + ")").orElse("")
            + ". Hãy sửa mã, chọn ngày khác hoặc nhập danh sách đơn vị trước.",
        "no unit bears this code on "
            + DAY.format(day)
            + known.map(d -> " (it is known from " + DAY.format(d) + ")").orElse("")
            + ". Correct the code, choose another day or bring in the list of units first.");
  }

  static Refusal twice(int other) {
    return Refusal.of(
        "boundary-twice",
        "cùng một đơn vị với đối tượng số %d. Hãy gộp thành một MultiPolygon, hoặc bỏ một."
            .formatted(other),
        "it draws the same unit as feature %d. Join them into one MultiPolygon, or drop one."
            .formatted(other));
  }

  static Refusal islandsMissing(String missing) {
    return Refusal.of(
        "boundary-islands-missing",
        "Lớp tỉnh của cả nước thiếu quần đảo "
            + missing
            + ". Chưa nhập gì từ tệp này. Hãy dùng tệp có đủ Hoàng Sa và Trường Sa.",
        "The national layer of provinces lacks the islands "
            + missing
            + ". Nothing was taken from it. Use a file that holds Hoàng Sa and Trường Sa.");
  }

  /** The same said of one feature. */
  static Refusal of(int number, String code, Refusal refusal) {
    String named = code.isEmpty() ? String.valueOf(number) : number + " (%s " + code + ")";
    return new Refusal(
        refusal.code(),
        "Đối tượng số " + named.replace("%s", "mã") + ": " + refusal.vietnamese(),
        "Feature " + named.replace("%s", "code") + ": " + refusal.english(),
        refusal.status());
  }

  private static String plain(double value) {
    return String.format(Locale.ROOT, "%.5f", value);
  }
}
