package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Deeds;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Register;
import vn.chot.register.Retention;

/**
 * Empties what is personal in entries whose time has passed, in their history too; numbers, states
 * and counts stay (Luật 91/2025/QH15: data is kept no longer than its purpose needs).
 */
@Component
class EmptyPersonal {
  private static final int GROUP = 500;

  private final Registers registers;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  EmptyPersonal(Registers registers, JdbcClient sql, Deeds deeds, Clock clock) {
    this.registers = registers;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Some entries of every register; answers how many, nothing left when 0. */
  @Transactional
  public int some() {
    int all = 0;
    for (LiveRegister live : registers.all()) {
      Retention retention = live.register().retention().orElse(null);
      List<String> personal = personal(live.register());
      if (retention != null && !personal.isEmpty()) {
        all += empty(live, retention, personal);
      }
    }
    return all;
  }

  private static List<String> personal(Register register) {
    return register.fields().stream()
        .filter(field -> field.personal() || field.type() instanceof FieldType.Person)
        .map(Field::name)
        .toList();
  }

  private int empty(LiveRegister live, Retention retention, List<String> personal) {
    String[] fields = personal.toArray(String[]::new);
    List<UUID> emptied =
        sql.sql(
                "update registers."
                    + live.table()
                    + " set fields = fields - cast(:fields as text[]), person_ids = '{}', emptied_at = :now, edition = edition + 1"
                    + " where id in (select id from registers."
                    + live.table()
                    + " where emptied_at is null and "
                    + since(live, retention)
                    + " limit "
                    + GROUP
                    + ") returning id")
            .param("fields", fields)
            .param("now", java.time.OffsetDateTime.now(clock))
            .param("before", LocalDate.now(clock).minusMonths(retention.months()).toString())
            .query(UUID.class)
            .list();
    if (!emptied.isEmpty()) {
      sql.sql(
              "update registers.history set changes = changes - cast(:fields as text[]) where register = :register and entry_id in (:ids)")
          .param("fields", fields)
          .param("register", live.name())
          .param("ids", emptied)
          .update();
      deeds.recordOfNobody(
          new EntryDeed.EntriesEmptied(live.name(), UUID.randomUUID(), emptied.size()));
    }
    return emptied.size();
  }

  private static String since(LiveRegister live, Retention retention) {
    return switch (retention.after()) {
      case "final" -> "ended_at < cast(:before as date)";
      case "written" -> "written_at < cast(:before as date)";
      default ->
          "fields ->> '"
              + retention.after()
              + "' is not null and "
              + live.columns().sql(retention.after())
              + " < :before";
    };
  }
}
