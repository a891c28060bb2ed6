package vn.chot.app.surveillance.tracing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.sheet.Cell;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetWriter;

/** A bundle for the people of the other side: a sheet of who, and a page of what to do with it. */
final class ReadableBundle {
  private ReadableBundle() {}

  /** The ZIP that is sent: {@code signed} and what it says in words. */
  static byte[] zip(byte[] signed, BundleContent content, String print) {
    return BundleZip.of(signed, sheet(content), words(content, print));
  }

  private static byte[] sheet(BundleContent content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter sheet = SheetWriter.xlsx(out)) {
      sheet.sheet(
          new SheetHead(
              "Tiếp xúc",
              List.of(
                  "Người tiếp xúc của "
                      + content.caseNumber()
                      + " ("
                      + content.from()
                      + ") đang ở "
                      + content.to()),
              List.of(
                  "Diện",
                  "Họ và tên",
                  "Giới",
                  "Năm sinh",
                  "CCCD",
                  "Điện thoại",
                  "Xã",
                  "Địa chỉ",
                  "Lần đầu",
                  "Lần cuối",
                  "Ở đâu, khi nào")));
      for (BundleContent.Someone one : content.people()) {
        sheet.row(row(one));
      }
      sheet.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Cell> row(BundleContent.Someone one) {
    Integer year = one.birthYear();
    String sex = one.sex();
    return List.of(
        Cell.of("F" + one.level()),
        Cell.of(one.name()),
        Cell.of(sex == null ? "" : sex.equals("MALE") ? "Nam" : "Nữ"),
        year == null ? Cell.blank() : Cell.of(year.longValue()),
        Cell.of(one.citizenId()),
        Cell.of(String.join(", ", one.telephones().stream().map(TelephoneNumber::shown).toList())),
        Cell.of(one.commune()),
        Cell.of(one.address()),
        Cell.of(one.firstExposure()),
        Cell.of(one.lastExposure()),
        Cell.of(one.evidence()));
  }

  private static String words(BundleContent content, String print) {
    return """
    GÓI CHUYỂN NGƯỜI TIẾP XÚC / CONTACTS FOR ANOTHER PROVINCE

    Ca / Case: %1$s
    Từ / From: %2$s
    Đến / To: %3$s
    Số người / People: %4$d
    Dấu vân tay khoá / Fingerprint of the key: %5$s

    1. Mở danh-sach.xlsx để xem ai, ở đâu, tiếp xúc khi nào.
    2. Tỉnh dùng Chốt: vào Truy vết, Tỉnh khác, chọn chính tệp ZIP này rồi bấm Nhận gói. Chỉ nội dung
       goi.json được ký và được nhận; bảng và trang này để đọc.
    3. Gửi lại tệp biên nhận cho tỉnh gửi. Tỉnh không dùng Chốt: trả lời bằng công văn.
    Danh sách có dữ liệu cá nhân: chỉ dùng để truy vết, không chuyển tiếp.

    1. Open danh-sach.xlsx to see who, where, and when they were exposed.
    2. Where Chốt is used: Tracing, Other provinces, choose this very ZIP, take the bundle. Only
       goi.json is signed and taken; the sheet and this page are for reading.
    3. Send the receipt back. Where Chốt is not used, answer by letter.
    This is personal data: use it for tracing alone and pass it on to nobody.
    """
        .formatted(
            content.caseNumber(), content.from(), content.to(), content.people().size(), print);
  }
}
