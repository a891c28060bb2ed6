package vn.chot.app.people.person;

import vn.chot.app.pages.Refusal;

/** What cannot be looked up, and what to type instead. */
final class LookUpRefusals {
  static final Refusal NOTHING_TYPED =
      Refusal.of(
          "lookup-nothing-typed",
          "Chưa có gì để tra. Hãy quét thẻ, hoặc gõ số CCCD, số điện thoại hay họ tên kèm năm sinh.",
          "There is nothing to look up. Scan a card, or type a number, a telephone or a name with the"
              + " year of birth.");
  static final Refusal NO_PURPOSE =
      Refusal.of(
          "lookup-no-purpose",
          "Hãy chọn mục đích tra cứu trước; chọn một lần, những lần sau được giữ nguyên.",
          "Choose what you look people up for; it stays chosen.");
  static final Refusal NO_SUCH_COMMUNE =
      Refusal.of(
          "lookup-no-such-commune",
          "Trong tỉnh không có xã, phường hay huyện nào tên như vậy. Hãy sửa lại, hoặc để trống ô này.",
          "No commune or district of the province bears that name. Mend it or leave it blank.");
  static final Refusal NO_YEAR =
      Refusal.of(
          "lookup-no-year",
          "Năm sinh chưa đúng. Hãy gõ bốn chữ số như 1985, hoặc hai chữ số như 85.",
          "That is no year of birth. Type four digits such as 1985, or two such as 85.");
  static final Refusal NO_NAME =
      Refusal.of(
          "lookup-no-name",
          "Mới có năm sinh hoặc xã. Hãy gõ thêm họ tên, hoặc một số giấy tờ.",
          "There is only a year or a commune. Type a name too, or the number of a paper.");

  private LookUpRefusals() {}

  /** A number of papers or telephones that has neither's length. */
  static Refusal digits(int length) {
    return Refusal.of(
        "lookup-digits",
        "Số vừa nhập có "
            + length
            + " chữ số. CCCD có 12, CMND có 9, điện thoại có 10 chữ số; hãy kiểm tra lại.",
        "The number has "
            + length
            + " digits. A citizen's number has 12, an old one 9, a telephone 10; check it.");
  }
}
