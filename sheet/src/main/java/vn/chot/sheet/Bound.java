package vn.chot.sheet;

import java.util.Locale;

/** What there was too much of. */
public enum Bound {
  /** Bytes of the file. */
  BYTES(
      "Tệp lớn hơn %s MB. Hãy chỉ giữ các trang tính và cột cần nhập, hoặc chia thành nhiều tệp.",
      "The file is larger than %s MB. Keep only the sheets and columns to import, or send several"
          + " files."),
  /** Bytes after unpacking. */
  UNPACKED_BYTES(
      "Nội dung tệp sau khi giải nén lớn hơn %s MB. Hãy chép các ô có dữ liệu sang một tệp mới.",
      "The file unpacks to more than %s MB. Copy the cells that hold something into a new file."),
  /** Rows of a sheet. */
  ROWS(
      "Nhiều hơn %s dòng%s. Hãy chia thành nhiều tệp.",
      "There are more than %s rows%s. Send several files."),
  /** Columns of a sheet. */
  COLUMNS(
      "Có dữ liệu ngoài cột thứ %s%s. Hãy xoá các cột không dùng.",
      "There is something beyond column %s%s. Remove columns that are not used."),
  /** Characters of a cell. */
  CELL(
      "Một ô dài hơn %s ký tự%s. Nếu là tệp CSV, hãy xem có dấu ngoặc kép nào chưa đóng.",
      "A cell is longer than %s characters%s. In a CSV look for a quotation mark that is not"
          + " closed.");

  private final String vietnamese;
  private final String english;

  Bound(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  Remark remark(long limit, String place) {
    long shown = this == BYTES || this == UNPACKED_BYTES ? Math.max(1, limit >> 20) : limit;
    return new Remark(
        String.format(Locale.ROOT, vietnamese, shown, place),
        String.format(Locale.ROOT, english, shown, place));
  }
}
