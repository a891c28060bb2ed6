package vn.chot.app.agencies;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chot.app.access.Actor;
import vn.chot.app.access.CorrectAccount;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Remark;
import vn.chot.sheet.RowReport;

/** Works out which accounts of a sheet are new, and which can bear what it says. */
final class PlanAccounts {
  private final Map<String, KnownAgencies.Person> people;
  private final CorrectAccount correctAccount;
  private final RowReport report;

  PlanAccounts(
      Map<String, KnownAgencies.Person> people, CorrectAccount correctAccount, RowReport report) {
    this.people = people;
    this.correctAccount = correctAccount;
    this.report = report;
  }

  /** The good lines by login. */
  Map<String, AccountLine> plan(Actor actor, List<AccountLine> lines) {
    Map<String, AccountLine> good = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (AccountLine line : lines) {
      if (!seen.add(line.login())) {
        report.add(line.row(), RowFaults.LOGIN_TWICE);
      } else if (people.containsKey(line.login())) {
        correctAccount
            .refusal(actor, line.login(), line.roles())
            .ifPresent(refusal -> report.add(line.row(), remark(refusal)));
      }
      if (!report.has(line.row())) {
        good.put(line.login(), line);
      }
    }
    return good;
  }

  static Remark remark(Refusal refusal) {
    return new Remark(refusal.vietnamese(), refusal.english());
  }
}
