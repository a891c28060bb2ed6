package vn.chot.app.people.person;

import vn.chot.app.pages.Refusal;

/** Photographs that cannot be read, and how to take a better one. */
final class QrRefusals {
  static final Refusal NO_FILE =
      Refusal.of(
          "qr-no-file",
          "Chưa có ảnh. Hãy chụp hoặc chọn ảnh mặt thẻ có mã QR.",
          "There is no picture. Take or choose one of the side with the QR code.");
  static final Refusal TOO_LARGE =
      new Refusal(
          "qr-too-large",
          "Ảnh lớn hơn 15 MB. Hãy chụp lại ở cỡ nhỏ hơn, hoặc cắt lấy phần có mã QR.",
          "The picture is larger than 15 MB. Take a smaller one, or cut out the QR code.",
          413);
  static final Refusal TOO_MANY_PIXELS =
      Refusal.of(
          "qr-too-many-pixels",
          "Ảnh quá nhiều điểm ảnh. Hãy chụp lại ở cỡ thường, hoặc cắt lấy phần có mã QR.",
          "The picture has too many pixels. Take one of a usual size, or cut out the QR code.");
  static final Refusal HEIC =
      Refusal.of(
          "qr-heic",
          "Ảnh ở dạng HEIC của điện thoại, máy chủ chưa đọc được. Hãy bấm “Chụp ảnh thẻ” để chụp trực"
              + " tiếp, hoặc đặt máy ảnh sang dạng JPEG (iPhone: Cài đặt › Camera › Định dạng › Tương"
              + " thích nhất).",
          "The picture is in the telephone's HEIC format, which the server cannot read. Take it directly"
              + " here, or set the camera to JPEG (iPhone: Settings › Camera › Formats › Most"
              + " Compatible).");
  static final Refusal NO_PICTURE =
      Refusal.of(
          "qr-no-picture",
          "Tệp này không phải ảnh JPEG hay PNG đọc được. Hãy chụp lại.",
          "The file is no JPEG or PNG picture that can be read. Take it again.");
  static final Refusal NO_CODE =
      Refusal.of(
          "qr-no-code",
          "Không đọc được mã QR trong ảnh. Hãy chụp gần hơn, đủ sáng, không loá, mã QR nằm gọn trong ảnh;"
              + " hoặc gõ số CCCD.",
          "No QR code could be read in the picture. Go nearer, with light and without glare, the code"
              + " whole in the picture; or type the number.");
  static final Refusal NO_CARD =
      Refusal.of(
          "qr-no-card",
          "Mã QR trong ảnh không phải của thẻ căn cước. Hãy chụp mặt thẻ có mã QR, hoặc gõ số CCCD.",
          "The QR code in the picture is no citizen's card's. Take the side of the card with the code,"
              + " or type the number.");
  static final Refusal BUSY =
      new Refusal(
          "qr-busy",
          "Máy chủ đang đọc nhiều ảnh. Hãy gửi lại sau vài giây, hoặc gõ số CCCD.",
          "The server is reading many pictures. Send it again in some seconds, or type the number.",
          429);

  private QrRefusals() {}
}
