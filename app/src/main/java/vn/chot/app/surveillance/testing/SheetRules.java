package vn.chot.app.surveillance.testing;

import vn.chot.app.pages.Refusal;

/** Why a sheet is refused before it is read, each with what to do next. */
final class SheetRules {
  static final Refusal NO_FILE =
      Refusal.of(
          "tests-no-file",
          "Chưa chọn tệp và chưa dán dòng nào. Hãy chọn tệp .xlsx hoặc .csv, hoặc dán từ Excel.",
          "No file was chosen and nothing pasted. Choose an .xlsx or .csv file, or paste rows.");

  static final Refusal FILE_GONE =
      new Refusal(
          "tests-file-gone",
          "Tệp đã kiểm tra không còn giữ (quá nửa giờ, hoặc đã ghi rồi). Hãy gửi lại tệp: dòng đã ghi sẽ được"
              + " nhận ra.",
          "The file that was checked is not kept any more (half an hour passed, or it was entered)."
              + " Send it again: rows that were entered are recognised.",
          410);

  private SheetRules() {}
}
