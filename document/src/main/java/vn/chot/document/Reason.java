package vn.chot.document;

import java.util.Locale;

/** Why a file gives no text. Each reason has its sentence: what is wrong, what to do next. */
public enum Reason {
  /** Nothing in it. */
  EMPTY(
      "Tệp rỗng, không có nội dung. Hãy mở tệp để kiểm tra rồi chọn lại tệp đúng.",
      "The file is empty. Open it to check, then choose the right file."),
  /** More bytes than the limit; packed or unpacked. */
  TOO_LARGE(
      "Tệp lớn hơn %1$d MB hoặc giải nén ra quá lớn. Hãy bỏ bớt ảnh hoặc tách phụ lục ra, hoặc dán phần"
          + " chữ của văn bản vào ô nhập.",
      "The file is larger than %1$d MB or unpacks to too much. Remove images or split off the annexes,"
          + " or paste the text of the paper."),
  /** More characters or pages than the limit. */
  TOO_MUCH_TEXT(
      "Văn bản quá dài (hơn %2$d trang hoặc %3$d ký tự). Hãy tách phần chính khỏi phụ lục rồi tải lên"
          + " từng phần.",
      "The paper is too long (more than %2$d pages or %3$d characters). Split the annexes off and send"
          + " each part alone."),
  /** Pictures of pages. */
  SCAN_WITHOUT_TEXT(
      "Tệp chỉ có ảnh chụp (bản quét), không có lớp chữ. Hãy xin bản điện tử gốc (.docx hoặc .pdf"
          + " xuất từ Word) hoặc dán phần chữ của văn bản vào ô nhập.",
      "The file holds only pictures of pages (a scan) and no text. Ask for the original electronic"
          + " file (.docx, or .pdf exported from Word) or paste the text of the paper."),
  /** A text layer whose characters cannot be told. */
  UNREADABLE_FONT(
      "Tệp PDF dùng phông không có bảng mã chữ nên không đọc được chữ. Hãy xin bản .docx, hoặc bản"
          + " .pdf xuất lại từ Word, hoặc dán phần chữ của văn bản vào ô nhập.",
      "The PDF's fonts do not say which characters they draw. Ask for the .docx, for a .pdf exported"
          + " again from Word, or paste the text of the paper."),
  /** Letters of TCVN3 (.VnTime) or VNI fonts, which are no Unicode. */
  OLD_FONT(
      "Văn bản gõ bằng phông cũ (.VnTime, VNI-Times …), không phải Unicode. Hãy chuyển mã sang"
          + " Unicode (UniKey, Ctrl+Shift+F6), lưu lại rồi tải lên.",
      "The paper is typed in an old font (.VnTime, VNI-Times …), not in Unicode. Convert it to"
          + " Unicode (UniKey, Ctrl+Shift+F6), save it and send it again."),
  /** Word 97-2003. */
  OLD_WORD_DOC(
      "Tệp là Word đời cũ (.doc). Hãy mở bằng Word hoặc LibreOffice, chọn Lưu thành (Save As) .docx"
          + " rồi tải lên.",
      "The file is an old Word file (.doc). Open it in Word or LibreOffice, save it as .docx and send"
          + " that."),
  /** Rich Text Format. */
  RTF(
      "Tệp là dạng RTF. Hãy mở bằng Word hoặc LibreOffice, chọn Lưu thành (Save As) .docx rồi tải"
          + " lên.",
      "The file is RTF. Open it in Word or LibreOffice, save it as .docx and send that."),
  /** HTML, MHT or Word XML, often under the name .doc. */
  WEB_PAGE(
      "Tệp là trang web hoặc XML (dù tên có thể là .doc). Hãy mở bằng Word, chọn Lưu thành (Save As)"
          + " .docx rồi tải lên, hoặc dán phần chữ vào ô nhập.",
      "The file is a web page or XML (though it may be named .doc). Open it in Word, save it as .docx"
          + " and send that, or paste the text."),
  /** Opens with a password only. */
  PASSWORD_PROTECTED(
      "Tệp đặt mật khẩu mở. Hãy mở bằng mật khẩu, bỏ mật khẩu, lưu lại rồi tải lên.",
      "The file opens with a password only. Open it, remove the password, save it and send it"
          + " again."),
  /** Cut off or spoilt. */
  DAMAGED(
      "Tệp bị hỏng hoặc tải về chưa đủ. Hãy tải lại hoặc xin gửi lại tệp; nếu Word vẫn mở được thì"
          + " lưu thành tệp mới rồi tải lên.",
      "The file is damaged or not complete. Download it again or ask for it again; if Word still"
          + " opens it, save it as a new file and send that."),
  /** A workbook. */
  SPREADSHEET(
      "Tệp là bảng tính (Excel), không phải văn bản. Hãy chọn tệp .docx, .pdf hoặc .txt của văn bản.",
      "The file is a spreadsheet, not a paper. Choose the paper's .docx, .pdf or .txt file."),
  /** Slides. */
  PRESENTATION(
      "Tệp là bài trình chiếu (PowerPoint), không phải văn bản. Hãy chọn tệp .docx, .pdf hoặc .txt"
          + " của văn bản.",
      "The file is a presentation, not a paper. Choose the paper's .docx, .pdf or .txt file."),
  /** OpenDocument of any kind. */
  OPEN_DOCUMENT(
      "Tệp là dạng OpenDocument (.odt …). Hãy mở bằng LibreOffice hoặc Word, chọn Lưu thành (Save As)"
          + " .docx rồi tải lên.",
      "The file is OpenDocument (.odt …). Open it in LibreOffice or Word, save it as .docx and send"
          + " that."),
  /** A picture. */
  IMAGE(
      "Tệp là ảnh, không có chữ để đọc. Hãy xin bản điện tử (.docx hoặc .pdf có lớp chữ) hoặc dán"
          + " phần chữ của văn bản vào ô nhập.",
      "The file is a picture and holds no text. Ask for the electronic file (.docx, or .pdf with"
          + " text) or paste the text of the paper."),
  /** Packed files. */
  ARCHIVE(
      "Tệp là tệp nén. Hãy giải nén rồi tải lên từng tệp .docx, .pdf hoặc .txt.",
      "The file is an archive. Unpack it and send each .docx, .pdf or .txt file."),
  /** Neither text nor anything known. */
  BINARY(
      "Không nhận ra dạng tệp này. Hãy chọn tệp .docx, .pdf hoặc .txt của văn bản, hoặc dán phần chữ"
          + " vào ô nhập.",
      "This kind of file is not known. Choose the paper's .docx, .pdf or .txt file, or paste its"
          + " text."),
  /** A document of a known kind with no letters and no pictures. */
  NO_TEXT(
      "Tệp mở được nhưng không có chữ nào. Hãy kiểm tra lại tệp hoặc dán phần chữ của văn bản vào ô"
          + " nhập.",
      "The file opens but holds no text. Check it, or paste the text of the paper.");

  private final String vietnamese;
  private final String english;

  Reason(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  String vietnamese(FileLimits limits) {
    return filled(vietnamese, limits);
  }

  String english(FileLimits limits) {
    return filled(english, limits);
  }

  private static String filled(String sentence, FileLimits limits) {
    int megabytes = Math.max(1, limits.bytes() >> 20);
    return String.format(Locale.ROOT, sentence, megabytes, limits.pages(), limits.characters());
  }
}
