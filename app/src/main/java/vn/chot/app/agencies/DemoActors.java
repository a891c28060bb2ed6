package vn.chot.app.agencies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chot.app.access.DemoAccount;
import vn.chot.app.access.DemoPeople;
import vn.chot.app.access.Role;
import vn.chot.sheet.Column;
import vn.chot.sheet.Reading;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;

/** Those who act for the agencies of the invented province, as its sheet of accounts lists them. */
@Component
@Order(1)
class DemoActors implements DemoPeople {
  private static final List<Column> COLUMNS =
      List.of(
          Column.needed("login", "Tên đăng nhập"),
          Column.needed("name", "Họ tên"),
          Column.needed("role", "Vai trò"),
          Column.needed("vietnamese", "Để thử"),
          Column.needed("english", "What for"));

  private final boolean province;
  private List<DemoAccount> read = List.of();

  DemoActors(@Value("${chot.demo.province}") boolean province) {
    this.province = province;
  }

  @Override
  public synchronized List<DemoAccount> people() {
    if (province && read.isEmpty()) {
      List<DemoAccount> people = new ArrayList<>();
      rows("accounts.csv", COLUMNS, row -> people.add(account(row)));
      read = List.copyOf(people);
    }
    return read;
  }

  private static DemoAccount account(Row row) {
    return new DemoAccount(
        row.text("login"),
        row.text("name"),
        Set.of(Role.valueOf(row.text("role"))),
        row.text("vietnamese"),
        row.text("english"));
  }

  private static void rows(String name, List<Column> columns, Consumer<Row> rows) {
    try (SheetFile file = open(name)) {
      if (file.read("", columns, rows) instanceof Reading.Refused refused) {
        throw new IllegalStateException(name + " " + refused.fault());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the demonstration's own sheets. */
  static SheetFile open(String name) throws IOException {
    SheetFile.Opening opening =
        SheetFile.open(new ClassPathResource("demo/" + name).getInputStream(), SheetLimits.usual());
    return switch (opening) {
      case SheetFile.Opening.Opened opened -> opened.file();
      case SheetFile.Opening.Refused refused ->
          throw new IllegalStateException(name + " " + refused.fault());
    };
  }
}
