package vn.chot.app.agencies;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.chot.app.access.CreateAccount;
import vn.chot.app.access.Role;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Row;

/**
 * A row of the sheet "Tài khoản" that can be read.
 *
 * @param row its number in the sheet
 */
record AccountLine(int row, String login, String name, Set<Role> roles) {

  static Optional<AccountLine> read(Row row, ReadRow faults) {
    String login = row.text("login").toLowerCase(Locale.ROOT);
    String name = Unmarked.tidied(row.text("name"));
    faults.unless(CreateAccount.isLogin(login), RowFaults.LOGIN);
    faults.unless(!name.isEmpty() && name.length() <= 120, RowFaults.PERSON);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : row.text("role").split("[;,\\n]", -1)) {
      faults.known("Vai trò", word, SheetWords::role, SheetWords.roles()).ifPresent(roles::add);
    }
    return faults.any()
        ? Optional.empty()
        : Optional.of(new AccountLine(row.number(), login, name, Set.copyOf(roles)));
  }
}
