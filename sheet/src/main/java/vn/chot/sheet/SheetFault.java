package vn.chot.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why nothing can be read from a file or a sheet. */
public sealed interface SheetFault {

  /** A stable code, such as {@code sheet.damaged}. */
  String code();

  /** The sheet and row, as {@code Cơ quan!12}; empty when the whole file is meant. */
  default String place() {
    return "";
  }

  /** What is wrong and what to do next. */
  Remark remark();

  /** A file without content. */
  record Empty() implements SheetFault {
    @Override
    public String code() {
      return "sheet.empty";
    }

    @Override
    public Remark remark() {
      return new Remark(
          "Tệp trống. Hãy chọn lại tệp .xlsx hoặc .csv có dữ liệu.",
          "The file is empty. Choose an .xlsx or .csv file with content.");
    }
  }

  /** Neither XLSX nor CSV. */
  record WrongKind(FoundKind found) implements SheetFault {
    @Override
    public String code() {
      return "sheet.wrong-kind";
    }

    @Override
    public Remark remark() {
      return new Remark(
          "Tệp này là " + found.vietnamese + ".", "The file is " + found.english + ".");
    }
  }

  /** A workbook that opens only with a password. */
  record PasswordProtected() implements SheetFault {
    @Override
    public String code() {
      return "sheet.password";
    }

    @Override
    public Remark remark() {
      return new Remark(
          "Tệp đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm"
              + " việc) rồi tải lên lại.",
          "The file has a password. Remove it (File › Info › Protect Workbook) and send it again.");
    }
  }

  /** A file cut short, broken, or made to harm. */
  record Damaged(String place) implements SheetFault {
    @Override
    public String code() {
      return "sheet.damaged";
    }

    @Override
    public Remark remark() {
      return new Remark(
          "Tệp bị hỏng hoặc tải chưa hết"
              + in(place)
              + ". Hãy mở bằng Excel, lưu lại thành .xlsx rồi tải lên lại.",
          "The file is damaged or cut short"
              + in(place)
              + ". Open it in Excel, save it as .xlsx again and send that.");
    }
  }

  /** More than the reader was allowed to read. */
  record TooLarge(Bound bound, long limit, String place) implements SheetFault {
    @Override
    public String code() {
      return "sheet.too-large";
    }

    @Override
    public Remark remark() {
      return bound.remark(limit, in(place));
    }
  }

  /** The workbook has no sheet of the wanted name. */
  record NoSuchSheet(String wanted, List<String> there, Optional<String> nearest)
      implements SheetFault {
    @Override
    public String code() {
      return "sheet.no-such-sheet";
    }

    @Override
    public Remark remark() {
      String names = there.stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(", "));
      return new Remark(
          "Không có trang tính \"%s\" (tệp có: %s%s). Hãy đặt lại tên trang tính hoặc dùng tệp mẫu."
              .formatted(wanted, names, nearest.map(n -> "; có phải \"" + n + "\"?").orElse("")),
          "There is no sheet \"%s\" (there are: %s%s). Rename the sheet or use the template."
              .formatted(wanted, names, nearest.map(n -> "; is it \"" + n + "\"?").orElse("")));
    }
  }

  /** No row looks like the header. */
  record NoHeader(String sheet, List<String> wanted) implements SheetFault {
    @Override
    public String code() {
      return "sheet.no-header";
    }

    @Override
    public String place() {
      return sheet;
    }

    @Override
    public Remark remark() {
      String titles = String.join(", ", wanted);
      return new Remark(
          "Không thấy dòng tiêu đề%s. Cần có các cột: %s.".formatted(in(sheet), titles),
          "No header row was found%s. These columns are needed: %s.".formatted(in(sheet), titles));
    }
  }

  /** Needed columns that the header lacks. */
  record MissingColumns(String sheet, int headerRow, List<Missing> missing) implements SheetFault {

    /** A needed column and the title in the file that comes nearest. */
    public record Missing(String title, Optional<String> nearest) {}

    @Override
    public String code() {
      return "sheet.missing-column";
    }

    @Override
    public String place() {
      return at(sheet, headerRow);
    }

    @Override
    public Remark remark() {
      return new Remark(
          "Thiếu cột%s: %s.".formatted(in(place()), listed("có phải cột")),
          "Columns are missing%s: %s.".formatted(in(place()), listed("is it the column")));
    }

    private String listed(String ask) {
      return missing.stream()
          .map(m ->
              "\""
                  + m.title()
                  + "\""
                  + m.nearest().map(n -> " (" + ask + " \"" + n + "\"?)").orElse(""))
          .collect(Collectors.joining(", "));
    }
  }

  /** Two columns of the file that mean the same. */
  record TwoColumns(String sheet, int headerRow, String title, String first, String second)
      implements SheetFault {
    @Override
    public String code() {
      return "sheet.two-columns";
    }

    @Override
    public String place() {
      return at(sheet, headerRow);
    }

    @Override
    public Remark remark() {
      return new Remark(
          "Có hai cột cùng là \"%s\"%s: cột %s và cột %s. Hãy xoá hoặc đổi tên một cột."
              .formatted(title, in(place()), first, second),
          "Two columns are both \"%s\"%s: %s and %s. Remove or rename one of them."
              .formatted(title, in(place()), first, second));
    }
  }

  /** A place in words: sheet and row. */
  static String at(String sheet, int row) {
    return sheet.isEmpty() ? String.valueOf(row) : sheet + "!" + row;
  }

  private static String in(String place) {
    return place.isEmpty() ? "" : " (" + place + ")";
  }
}
