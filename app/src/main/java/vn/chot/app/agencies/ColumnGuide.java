package vn.chot.app.agencies;

/** What to write into a column of the directory's sheet. */
record ColumnGuide(String vietnamese, String english) {

  static ColumnGuide of(SheetTable table, String field) {
    return switch (table) {
      case AGENCIES -> agency(field);
      case POSTS -> post(field);
      case ACCOUNTS -> account(field);
    };
  }

  private static ColumnGuide agency(String field) {
    return switch (field) {
      case "key" ->
          new ColumnGuide(
              "Mã do mình đặt, mỗi cơ quan một mã: 1–40 chữ, số, dấu chấm hoặc gạch. Nhập lại cùng mã"
                  + " là sửa cơ quan đó.",
              "A key of your own, one for each agency. Importing the same key again corrects it.");
      case "name" ->
          new ColumnGuide("Tên đầy đủ như trong văn bản.", "The name as papers print it.");
      case "short" ->
          new ColumnGuide("Cách nhau bằng dấu chấm phẩy: SYT; Sở YT", "Parted by semicolons.");
      case "alias" ->
          new ColumnGuide(
              "Tên khác mà văn bản hay dùng, cách nhau bằng dấu chấm phẩy.",
              "Other names that papers use, parted by semicolons.");
      case "kind" ->
          new ColumnGuide("Một trong: " + SheetWords.kinds(), "One of the words on the left.");
      case "level" ->
          new ColumnGuide("Một trong: " + SheetWords.levels(), "One of the words on the left.");
      case "parent" ->
          new ColumnGuide(
              "Mã hoặc tên chính xác của cơ quan cấp trên; để trống nếu không có.",
              "Key or exact name of the parent; empty where there is none.");
      case "area" ->
          new ColumnGuide(
              "Mã hoặc tên đơn vị hành chính; cơ quan cấp tỉnh để trống là toàn tỉnh.",
              "Code or name of a unit; empty for the whole province.");
      case "email" -> new ColumnGuide("Nơi nhận thông báo.", "Where it is told by mail.");
      case "outside" ->
          new ColumnGuide(
              "Có nếu là cơ quan ngoài tỉnh (bộ, tỉnh khác): chỉ biết tên, không giao việc.",
              "Có (yes) for a body outside the province: known by name, never tasked.");
      case "from" ->
          new ColumnGuide(
              "dd/MM/yyyy; để trống là có từ trước tới nay.", "dd/MM/yyyy; empty = since always.");
      case "to" ->
          new ColumnGuide(
              "Ngày hoạt động cuối cùng; để trống nếu còn.", "The last day; empty while in force.");
      default ->
          new ColumnGuide(
              "Mã hoặc tên cơ quan tiếp nhận từ hôm sau Đến ngày; cách nhau bằng dấu chấm phẩy.",
              "Key or name of who takes over the day after; parted by semicolons.");
    };
  }

  private static ColumnGuide post(String field) {
    return switch (field) {
      case "agency" -> new ColumnGuide("Mã hoặc tên chính xác.", "Key or exact name.");
      case "title" -> new ColumnGuide("Ví dụ: Giám đốc.", "Such as Giám đốc.");
      case "head" ->
          new ColumnGuide(
              "Có nếu chịu trách nhiệm thay cơ quan.", "Có (yes) if they answer for the agency.");
      case "login" ->
          new ColumnGuide(
              "Người giữ vị trí: tài khoản có trong trang tính Tài khoản hoặc đã có trong hệ thống.",
              "Who holds the post: an account of the sheet Tài khoản or of the system.");
      case "from" -> new ColumnGuide("Để trống là ngày nhập.", "Empty = the day of the import.");
      default -> new ColumnGuide("Để trống nếu còn giữ.", "Empty while it is held.");
    };
  }

  private static ColumnGuide account(String field) {
    return switch (field) {
      case "login" ->
          new ColumnGuide(
              "2–40 chữ thường không dấu, số, dấu chấm hoặc gạch.",
              "2 to 40 plain small letters, figures, dots or dashes.");
      case "name" -> new ColumnGuide("Họ và tên đầy đủ.", "The full name.");
      default ->
          new ColumnGuide(
              "Một hoặc nhiều trong: " + SheetWords.roles() + "; cách nhau bằng dấu chấm phẩy.",
              "One or more of the words on the left, parted by semicolons.");
    };
  }
}
