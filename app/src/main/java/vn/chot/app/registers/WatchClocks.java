package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Deeds;
import vn.chot.register.Entry;
import vn.chot.register.Register;
import vn.chot.register.Reminder;
import vn.chot.register.WorkingDays;
import vn.chot.rules.Text;

/** Looks at the clocks of entries: what ran out is overdue and told, reminders are told in time. */
@Component
class WatchClocks {
  private static final int GROUP = 200;

  private final Registers registers;
  private final Entries entries;
  private final EntryHistory history;
  private final TellParties tellParties;
  private final HouseActor houseActor;
  private final WorkingDays workingDays;
  private final Deeds deeds;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WatchClocks(
      Registers registers,
      Entries entries,
      EntryHistory history,
      TellParties tellParties,
      HouseActor houseActor,
      WorkingDays workingDays,
      Deeds deeds,
      JdbcClient sql,
      TransactionTemplate transaction,
      Clock clock) {
    this.registers = registers;
    this.entries = entries;
    this.history = history;
    this.tellParties = tellParties;
    this.houseActor = houseActor;
    this.workingDays = workingDays;
    this.deeds = deeds;
    this.sql = sql;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One look at all registers; answers how many entries became overdue. */
  int look() {
    int late = 0;
    for (LiveRegister live : registers.all()) {
      if (!live.register().clocks().isEmpty()) {
        late += runOut(live);
        remind(live);
      }
    }
    return late;
  }

  private int runOut(LiveRegister live) {
    List<UUID> due =
        sql.sql(
                "select id from registers."
                    + live.table()
                    + " where due_at is not null and not overdue and due_at < :now order by due_at limit "
                    + GROUP)
            .param("now", OffsetDateTime.now(clock))
            .query(UUID.class)
            .list();
    due.forEach(id -> transaction.executeWithoutResult(status -> runOut(live, id)));
    return due.size();
  }

  /** The entry is overdue from now on; nobody's edition of it becomes stale by that. */
  private void runOut(LiveRegister live, UUID id) {
    LocalDateTime now = LocalDateTime.now(clock);
    StoredEntry entry = entries.held(live, id).orElseThrow();
    sql.sql("update registers." + live.table() + " set overdue = true where id = :id")
        .param("id", id)
        .update();
    String which =
        entry.entry().clocks().stream()
            .filter(one -> one.ended().isEmpty() && one.overdue(now))
            .map(Entry.Running::clock)
            .findFirst()
            .orElse("");
    history.write(
        live,
        List.of(
            new EntryHistory.Note(
                entry.at(now),
                null,
                EntryHistory.Act.OVERDUE,
                "",
                entry.entry().state(),
                RegisterWords.clock(live.register(), which, false),
                Map.of())));
    deeds.recordOfNobody(new EntryDeed.EntryOverdue(live.name(), id, which));
    tellParties.tell(
        houseActor.get(),
        live,
        entry,
        List.of(live.register().owner()),
        "overdue/" + which + "/" + entry.edition(),
        new Text("đã quá hạn", "is overdue"));
  }

  /** Messages are told once by their key, so a reminder may be looked at again and again. */
  private void remind(LiveRegister live) {
    Register register = live.register();
    LocalDateTime now = LocalDateTime.now(clock);
    for (int i = 0; i < register.reminders().size(); i++) {
      Reminder reminder = register.reminders().get(i);
      String turn = "reminder/" + i;
      for (UUID id : running(live)) {
        entries
            .byId(live, id)
            .ifPresent(entry ->
                entry.entry().clocks().stream()
                    .filter(one -> one.clock().equals(reminder.clock()) && one.ended().isEmpty())
                    .filter(one -> !now.isBefore(moment(reminder, one)))
                    .forEach(one -> told(live, entry, reminder, turn + "/" + one.started())));
      }
    }
  }

  private List<UUID> running(LiveRegister live) {
    return sql.sql(
            "select id from registers."
                + live.table()
                + " where due_at is not null and due_at < :soon and due_at > :before limit 1000")
        .param("soon", OffsetDateTime.now(clock).plusDays(7))
        .param("before", OffsetDateTime.now(clock).minusDays(7))
        .query(UUID.class)
        .list();
  }

  private LocalDateTime moment(Reminder reminder, Entry.Running running) {
    return reminder.before()
        ? reminder.span().before(running.due(), workingDays)
        : reminder.span().after(running.due(), workingDays);
  }

  private void told(LiveRegister live, StoredEntry entry, Reminder reminder, String turn) {
    String clockVi = RegisterWords.clock(live.register(), reminder.clock(), false);
    String clockEn = RegisterWords.clock(live.register(), reminder.clock(), true);
    transaction.executeWithoutResult(status ->
        tellParties.tell(
            houseActor.get(),
            live,
            entry,
            reminder.tell(),
            turn,
            reminder.before()
                ? new Text("sắp đến hạn: " + clockVi, "is soon due: " + clockEn)
                : new Text("quá hạn mà chưa xong: " + clockVi, "is late: " + clockEn)));
  }
}
