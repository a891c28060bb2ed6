package vn.chot.sheet;

/** What a file is when it is no table, and how a table is made of it. */
public enum FoundKind {
  /** A workbook of Excel 97–2003. */
  OLD_XLS(
      "tệp Excel đời cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành / Save As kiểu \"Excel Workbook"
          + " (.xlsx)\" rồi tải lên tệp mới",
      "an old Excel file (.xls). Open it in Excel, save it as \"Excel Workbook (.xlsx)\" and send"
          + " that"),
  /** A binary workbook. */
  XLSB(
      "tệp Excel nhị phân (.xlsb). Hãy mở bằng Excel, lưu thành .xlsx rồi tải lên tệp mới",
      "a binary Excel file (.xlsb). Open it in Excel, save it as .xlsx and send that"),
  /** HTML or XML, whatever its name. */
  WEB_PAGE(
      "trang web hoặc XML được đặt tên là bảng tính. Hãy mở bằng Excel, lưu thành .xlsx rồi tải lên"
          + " tệp mới",
      "a web page or XML named as a spreadsheet. Open it in Excel, save it as .xlsx and send that"),
  /** A LibreOffice spreadsheet or another OpenDocument file. */
  OPEN_DOCUMENT(
      "tệp OpenDocument (.ods …). Hãy mở bằng LibreOffice hoặc Excel, lưu thành .xlsx rồi tải lên"
          + " tệp mới",
      "an OpenDocument file (.ods …). Open it in LibreOffice or Excel, save it as .xlsx and send"
          + " that"),
  /** A Word document or slides. */
  OTHER_OFFICE(
      "tệp Word hoặc PowerPoint. Hãy chép bảng sang Excel, lưu thành .xlsx rồi tải lên tệp đó",
      "a Word or PowerPoint file. Copy its table into Excel, save it as .xlsx and send that"),
  /** A PDF. */
  PDF(
      "tệp PDF. Hãy xin bản Excel (.xlsx) hoặc CSV của bảng này",
      "a PDF. Ask for the table as Excel (.xlsx) or CSV"),
  /** Packed files. */
  ARCHIVE(
      "tệp nén. Hãy giải nén rồi tải lên tệp .xlsx hoặc .csv bên trong",
      "an archive. Unpack it and send the .xlsx or .csv inside"),
  /** Something else. */
  UNKNOWN(
      "dạng không nhận ra. Hãy chọn tệp bảng tính .xlsx hoặc .csv",
      "of a kind that is not known. Choose a spreadsheet, .xlsx or .csv");

  final String vietnamese;
  final String english;

  FoundKind(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }
}
