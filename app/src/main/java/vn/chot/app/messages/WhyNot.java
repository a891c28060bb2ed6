package vn.chot.app.messages;

/** Why an e-mail has not gone out, as a clerk is told. */
enum WhyNot {
  NO_CONNECTION(
      "Chưa nối được với máy chủ thư; hệ thống tự thử lại.",
      "The mail server cannot be reached; it is tried again."),
  NOT_NOW(
      "Máy chủ thư tạm thời chưa nhận; hệ thống tự thử lại.",
      "The mail server does not take it for now; it is tried again."),
  SIGN_IN(
      "Máy chủ thư không nhận tài khoản gửi thư của Chốt; quản trị viên cần xem lại cài đặt.",
      "The mail server refuses the account of Chốt; the administrator has to check its settings."),
  ADDRESS_REFUSED(
      "Máy chủ thư báo địa chỉ này không nhận thư. Hãy sửa địa chỉ của cơ quan và báo bằng cách khác.",
      "The mail server says this address takes no mail. Correct the agency's address and tell it"
          + " another way."),
  ADDRESS_UNREADABLE(
      "Địa chỉ thư của cơ quan viết sai. Hãy sửa địa chỉ và báo bằng cách khác.",
      "The agency's address is not one. Correct it and tell the agency another way."),
  REFUSED(
      "Máy chủ thư từ chối thư này. Hãy báo cho cơ quan bằng cách khác và nhờ quản trị viên xem lại.",
      "The mail server refused this mail. Tell the agency another way and ask the administrator."),
  GIVEN_UP(
      "Đã thử nhiều lần trong hơn một ngày mà không gửi được. Hãy báo cho cơ quan bằng cách khác.",
      "Tried many times for more than a day without success. Tell the agency another way.");

  private final String vietnamese;
  private final String english;

  WhyNot(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }
}
