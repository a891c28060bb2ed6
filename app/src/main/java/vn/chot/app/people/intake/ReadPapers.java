package vn.chot.app.people.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.CitizenId;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.TelephoneNumber;

/** Numbers of papers and telephones as cells hold them, those that lost their zeros too. */
final class ReadPapers {
  private static final Pattern NOISE = Pattern.compile("[\\s.\\-'’]+");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[;,/|\\n]+\\s*|\\s+(?:và|va|hoặc)\\s+");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:số\\s*)?(?:cccd|cmnd|cmt|cmtnd|hộ chiếu|ho chieu|hc|passport|đdcn|sđt|đt|tel)\\s*(?:số)?\\s*[:.]?\\s*");
  private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]\\d+[eE][+]?\\d+");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern PASSPORT =
      Pattern.compile("[A-Z]{1,3}\\d{5,9}[A-Z]?|[A-Z0-9]{6,12}");

  private final boolean addZeros;

  ReadPapers(boolean addZeros) {
    this.addZeros = addZeros;
  }

  /** The papers in a cell whose column means this kind; null for any kind. */
  List<IdentityPaper> papers(
      String cell, @Nullable PaperKind kind, @Nullable Integer birthYear, Told told) {
    String text = CleanText.of(cell);
    if (text.isEmpty() || text.equals("0") || text.equals("-")) {
      return List.of();
    }
    if (SCIENTIFIC.matcher(text).matches()) {
      told.fault(
          "Số giấy tờ “"
              + text
              + "” đã bị Excel làm tròn, mất chữ số. Hãy định dạng cột là Văn bản"
              + " (Text) rồi nhập lại số.",
          "The number “"
              + text
              + "” was rounded by the spreadsheet and lost digits. Format the"
              + " column as text and type it again.");
      return List.of();
    }
    String[] parts = BETWEEN.split(text, -1);
    if (parts.length > 1) {
      told.note(Note.PAPER_SPLIT);
    }
    List<IdentityPaper> papers = new ArrayList<>();
    for (String part : parts) {
      String number =
          NOISE
              .matcher(LABEL.matcher(part).replaceFirst(""))
              .replaceAll("")
              .toUpperCase(Locale.ROOT);
      if (!number.isEmpty()) {
        one(number, kind, birthYear, told).ifPresent(papers::add);
      }
    }
    return papers;
  }

  private Optional<IdentityPaper> one(
      String number, @Nullable PaperKind kind, @Nullable Integer birthYear, Told told) {
    boolean digits = DIGITS.matcher(number).matches();
    int length = number.length();
    if (kind == PaperKind.PASSPORT || (!digits && kind == null)) {
      if (PASSPORT.matcher(number).matches()) {
        return Optional.of(IdentityPaper.of(PaperKind.PASSPORT, number));
      }
    } else if (digits && length == 12 && kind != PaperKind.OLD_ID) {
      return Optional.of(IdentityPaper.of(PaperKind.CITIZEN_ID, number));
    } else if (digits && (length == 9 || length == 12) && kind != PaperKind.CITIZEN_ID) {
      return Optional.of(IdentityPaper.of(PaperKind.OLD_ID, number));
    } else if (digits && lostZeros(number, kind, birthYear)) {
      return padded(number, told);
    } else if (digits && length == 9) {
      // a citizen's column with old cards in it: kept as what it is
      return Optional.of(IdentityPaper.of(PaperKind.OLD_ID, number));
    }
    told.fault(
        "Số giấy tờ “"
            + number
            + "” không đúng dạng ("
            + length
            + " ký tự). CCCD có 12 chữ số,"
            + " CMND cũ 9 chữ số, hộ chiếu gồm chữ và số; hãy xem lại giấy.",
        "The number “"
            + number
            + "” has no known form ("
            + length
            + " characters): a CCCD has 12"
            + " digits, an old CMND 9, a passport letters and digits. Look at the paper.");
    return Optional.empty();
  }

  /** Ten or eleven digits of a citizen's number, eight of an old card, that the zeros complete. */
  private static boolean lostZeros(
      String number, @Nullable PaperKind kind, @Nullable Integer birthYear) {
    int length = number.length();
    if (length == 8 && kind != PaperKind.CITIZEN_ID) {
      return true;
    }
    if (length < 10 || length > 11 || kind == PaperKind.OLD_ID) {
      return false;
    }
    Optional<CitizenId> whole = CitizenId.of("0".repeat(12 - length) + number);
    return whole.isPresent() && (birthYear == null || whole.get().year() == birthYear);
  }

  private Optional<IdentityPaper> padded(String number, Told told) {
    int wanted = number.length() == 8 ? 9 : 12;
    String whole = "0".repeat(wanted - number.length()) + number;
    if (addZeros) {
      told.note(Note.ZERO_ADDED);
      return Optional.of(
          IdentityPaper.of(wanted == 9 ? PaperKind.OLD_ID : PaperKind.CITIZEN_ID, whole));
    }
    told.zeroLost();
    told.fault(
        "Số giấy tờ “"
            + number
            + "” chỉ có "
            + number.length()
            + " chữ số, có lẽ Excel đã bỏ số 0 ở"
            + " đầu: có phải "
            + whole
            + "? Hãy sửa, hoặc chọn “Thêm số 0 ở đầu” rồi kiểm tra lại.",
        "The number “"
            + number
            + "” has only "
            + number.length()
            + " digits; the spreadsheet may have"
            + " dropped a leading zero: is it "
            + whole
            + "? Correct it, or choose “Put zeros back” and"
            + " check again.");
    return Optional.empty();
  }

  /** The telephones in a cell. */
  static List<String> telephones(String cell, Told told) {
    String text = CleanText.of(cell);
    if (text.isEmpty() || text.equals("0") || text.equals("-")) {
      return List.of();
    }
    List<String> numbers = new ArrayList<>();
    Optional<String> whole = TelephoneNumber.of(text);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    for (String part : BETWEEN.split(text.replaceAll("\\s+-\\s+", ";"), -1)) {
      String bare =
          LABEL
              .matcher(part.replaceAll("\\([^)0-9]*\\)|[\\p{L}]+\\s*$", ""))
              .replaceFirst("")
              .strip();
      if (bare.isEmpty()) {
        continue;
      }
      Optional<String> number = TelephoneNumber.of(bare);
      if (number.isEmpty()) {
        told.fault(
            "Số điện thoại “"
                + bare
                + "” không đọc được. Hãy ghi dạng 0912 345 678; nhiều số thì cách"
                + " nhau bằng dấu chấm phẩy.",
            "The telephone “"
                + bare
                + "” cannot be read. Write it as 0912 345 678; several numbers"
                + " apart by semicolons.");
      } else if (!numbers.contains(number.get())) {
        numbers.add(number.get());
      }
    }
    if (numbers.size() > 1) {
      told.note(Note.PAPER_SPLIT);
    }
    return numbers;
  }
}
