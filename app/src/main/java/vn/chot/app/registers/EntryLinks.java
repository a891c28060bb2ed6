package vn.chot.app.registers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.register.Permission;

/** Which entry was written because of which, read from either. */
@Component
class EntryLinks {
  private final JdbcClient sql;
  private final Registers registers;
  private final Entries entries;
  private final FindStand findStand;
  private final Clock clock;

  EntryLinks(
      JdbcClient sql, Registers registers, Entries entries, FindStand findStand, Clock clock) {
    this.sql = sql;
    this.registers = registers;
    this.entries = entries;
    this.findStand = findStand;
    this.clock = clock;
  }

  private static final String ADD =
      """
      insert into registers.link (from_register, from_entry, to_register, to_entry, at)
      values (:fromRegister, :from, :toRegister, :to, :at)
      """;

  @Transactional(propagation = Propagation.MANDATORY)
  void add(LiveRegister live, StoredEntry from, LiveRegister other, StoredEntry to) {
    sql.sql(ADD)
        .param("fromRegister", live.name())
        .param("from", from.id())
        .param("toRegister", other.name())
        .param("to", to.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  /** An entry of another register that this one led to or came from. */
  record Linked(LiveRegister live, StoredEntry entry) {}

  private record Row(String register, UUID entry) {}

  private static final String OF =
      """
      select to_register as register, to_entry as entry, at from registers.link where from_entry = :id
      union all
      select from_register, from_entry, at from registers.link where to_entry = :id
      order by at
      """;

  /** Those that this person may read. */
  List<Linked> of(Actor actor, UUID id) {
    return sql.sql(OF).param("id", id).query(Row.class).list().stream()
        .flatMap(row -> linked(actor, row).stream())
        .toList();
  }

  private Optional<Linked> linked(Actor actor, Row row) {
    return registers
        .named(row.register())
        .flatMap(live ->
            entries
                .byId(live, row.entry())
                .filter(entry -> findStand.of(actor, live.register()).may(Permission.READ, entry))
                .map(entry -> new Linked(live, entry)));
  }
}
