package vn.chot.app.agencies;

import java.util.Arrays;
import java.util.List;
import vn.chot.sheet.Column;

/** The three tables of the directory's sheet; docs/agencies-sheet.md explains each column. */
public enum SheetTable {
  /** Cơ quan. */
  AGENCIES(
      "Cơ quan",
      "Agencies",
      Column.needed("key", "Mã", "Mã cơ quan", "key", "code"),
      Column.needed("name", "Tên chính thức", "Tên cơ quan", "official name", "name"),
      Column.optional("short", "Tên viết tắt", "short names", "short name"),
      Column.optional("alias", "Bí danh", "Tên gọi khác", "aliases", "alias"),
      Column.needed("kind", "Loại", "Loại cơ quan", "kind"),
      Column.needed("level", "Cấp", "level"),
      Column.optional("parent", "Cơ quan cấp trên", "Cấp trên", "parent"),
      Column.optional("area", "Địa bàn", "area", "unit"),
      Column.optional("email", "E-mail", "Thư điện tử", "email"),
      Column.optional("outside", "Ngoài tỉnh", "outside"),
      Column.optional("from", "Từ ngày", "from"),
      Column.optional("to", "Đến ngày", "to", "until"),
      Column.optional("successor", "Cơ quan kế thừa", "Kế thừa", "successor", "successors")),
  /** Vị trí. */
  POSTS(
      "Vị trí",
      "Posts",
      Column.needed("agency", "Cơ quan", "Mã cơ quan", "agency"),
      Column.needed("title", "Chức danh", "Vị trí", "post", "title"),
      Column.optional("head", "Lãnh đạo", "head"),
      Column.optional("login", "Tên đăng nhập", "Tài khoản", "login", "account"),
      Column.optional("from", "Từ ngày", "from"),
      Column.optional("to", "Đến ngày", "to", "until")),
  /** Tài khoản. */
  ACCOUNTS(
      "Tài khoản",
      "Accounts",
      Column.needed("login", "Tên đăng nhập", "Tài khoản", "login", "account"),
      Column.needed("name", "Họ tên", "Họ và tên", "full name", "name"),
      Column.needed("role", "Vai trò", "role", "roles"));

  private final String vietnamese;
  private final String english;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot change
  private final List<Column> columns;

  SheetTable(String vietnamese, String english, Column... columns) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.columns = List.copyOf(Arrays.asList(columns));
  }

  /** The sheet's name in our own files. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The other name by which it is found. */
  public String english() {
    return english;
  }

  /** What is looked for in its header. */
  public List<Column> columns() {
    return columns;
  }

  List<String> titles() {
    return columns.stream().map(Column::title).toList();
  }
}
