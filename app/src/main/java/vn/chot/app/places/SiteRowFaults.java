package vn.chot.app.places;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Remark;

/** What can be wrong with a row of sites or spaces, and what to do next. */
final class SiteRowFaults {
  static final Remark NO_CODE =
      new Remark(
          "Thiếu mã, hoặc mã dài hơn 60 chữ. Hãy ghi một mã riêng để lần sau sửa đúng dòng này.",
          "The code is missing or longer than 60. Give one of its own, so that the row is found"
              + " again.");
  static final Remark TWICE =
      new Remark(
          "Mã này đã có ở dòng trên của tệp. Hãy giữ một dòng hoặc đổi mã.",
          "An earlier row bears this code. Keep one of them or change the code.");
  static final Remark PARENT =
      new Remark(
          "Không có chỗ mang mã ở cột “Nằm trong mã”, hoặc các chỗ nằm vòng trong nhau. Hãy sửa mã.",
          "No space bears the code of the space above, or spaces lie in a circle. Correct the code.");

  private SiteRowFaults() {}

  static Remark of(Refusal refusal) {
    return new Remark(refusal.vietnamese(), refusal.english());
  }

  static Remark kind(String word) {
    return unknown(
        "loại địa điểm",
        "kind of site",
        word,
        Arrays.stream(SiteKind.values()).map(SiteKind::vietnamese),
        Arrays.stream(SiteKind.values()).map(SiteKind::english));
  }

  static Remark spaceKind(String word) {
    return unknown(
        "loại chỗ",
        "kind of space",
        word,
        Arrays.stream(SpaceKind.values()).map(SpaceKind::vietnamese),
        Arrays.stream(SpaceKind.values()).map(SpaceKind::english));
  }

  private static Remark unknown(
      String what, String inEnglish, String word, Stream<String> known, Stream<String> english) {
    return new Remark(
        "Không có %s “%s”. Dùng một trong: %s."
            .formatted(what, word, known.collect(Collectors.joining("; "))),
        "There is no %s “%s”. Use one of: %s."
            .formatted(inEnglish, word, english.collect(Collectors.joining("; "))));
  }

  static Remark unit(String word) {
    return new Remark(
        "Không có đơn vị mang mã “" + word + "” vào ngày đã chọn. Hãy sửa mã hoặc chọn ngày khác.",
        "No unit bears the code “"
            + word
            + "” on the day chosen. Correct it or choose another day.");
  }

  static Remark site(String word) {
    return new Remark(
        "Không có địa điểm mang mã “" + word + "” thuộc loại đó. Hãy nhập địa điểm trước.",
        "No site of that kind bears the code “" + word + "”. Bring the sites in first.");
  }

  static Remark notADay(String word) {
    return new Remark(
        "“" + word + "” không phải là ngày. Hãy ghi như 27/04/2021.",
        "“" + word + "” is not a day. Write it as 27/04/2021.");
  }
}
