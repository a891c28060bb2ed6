package vn.chot.document;

import java.util.ArrayList;
import java.util.List;

/** What was met while reading that the person who checks should know. */
final class Findings {

  private static final int FEW_LETTERS = 20;

  boolean changesTracked;
  boolean textHidden;
  boolean partsEmbedded;
  int pictures;
  long letters;
  long lettersInOldFonts;

  void countLetters(String text, boolean inOldFont) {
    long more = text.codePoints().filter(Character::isLetter).count();
    letters += more;
    lettersInOldFonts += inOldFont ? more : 0;
  }

  /** Refuses a document in which there is nothing to read. */
  void refuseWithoutText(String text) throws BrokenFile {
    if (letters < FEW_LETTERS && pictures > 0) {
      throw new BrokenFile(Reason.SCAN_WITHOUT_TEXT);
    }
    if (text.isBlank()) {
      throw new BrokenFile(Reason.NO_TEXT);
    }
    if (lettersInOldFonts * 2 > letters) {
      throw new BrokenFile(Reason.OLD_FONT);
    }
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (changesTracked) {
      notes.add("Văn bản còn dấu vết sửa đổi (Track Changes); đã đọc như khi chấp nhận tất cả.");
    }
    if (textHidden) {
      notes.add("Văn bản có chữ ẩn (Hidden); phần ẩn không được đọc.");
    }
    if (partsEmbedded) {
      notes.add("Văn bản nhúng tệp khác bên trong; phần nhúng không được đọc.");
    }
    if (pictures > 0) {
      notes.add("Văn bản có " + pictures + " hình; chữ trong hình không được đọc.");
    }
    if (lettersInOldFonts > 0) {
      notes.add("Một phần văn bản gõ bằng phông cũ (.VnTime, VNI), phần ấy đọc ra có thể sai chữ.");
    }
    return notes;
  }
}
