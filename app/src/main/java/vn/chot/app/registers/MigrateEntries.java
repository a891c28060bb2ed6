package vn.chot.app.registers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.register.Migration;
import vn.chot.register.Register;

/**
 * Turns entries of an older shape as the file's migrations say. They keep the number of the version
 * they were written under; a version that only adds turns nothing.
 */
@Component
class MigrateEntries {
  private static final int GROUP = 2_000;

  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batches;
  private final EntryFields fields;

  MigrateEntries(JdbcClient sql, NamedParameterJdbcTemplate batches, EntryFields fields) {
    this.sql = sql;
    this.batches = batches;
    this.fields = fields;
  }

  private record Old(UUID id, int shape, String state, String fields) {}

  /** Turns all entries that need it. */
  @Transactional(propagation = Propagation.MANDATORY)
  void to(LiveRegister next) {
    Register register = next.register();
    List<Integer> steps =
        register.migrations().stream()
            .map(Migration::to)
            .filter(to -> to <= register.version())
            .toList();
    int newest = steps.stream().mapToInt(to -> to).max().orElse(0);
    UUID last = new UUID(0, 0);
    while (newest > 0) {
      List<Old> group = group(next, newest, last);
      if (group.isEmpty()) {
        return;
      }
      last = group.getLast().id();
      batches.batchUpdate(
          "update registers."
              + next.table()
              + " set fields = cast(:fields as jsonb), state = :state, shape = :shape, edition = edition + 1 where id = :id",
          group.stream().map(old -> turned(register, old)).toArray(MapSqlParameterSource[]::new));
    }
  }

  private List<Old> group(LiveRegister next, int newest, UUID last) {
    return sql.sql(
            "select id, shape, state, fields::text as fields from registers."
                + next.table()
                + " where shape < :newest and id > :last order by id limit "
                + GROUP
                + " for update")
        .param("newest", newest)
        .param("last", last)
        .query(Old.class)
        .list();
  }

  private MapSqlParameterSource turned(Register register, Old old) {
    Map<String, Object> plain = new LinkedHashMap<>(fields.read(old.fields()));
    String state = old.state();
    for (Migration step : register.migrations()) {
      if (step.to() > old.shape() && step.to() <= register.version()) {
        state = step.states().getOrDefault(state, state);
        turn(step, plain);
      }
    }
    return new MapSqlParameterSource()
        .addValue("id", old.id())
        .addValue("state", state)
        .addValue("shape", register.version())
        .addValue("fields", fields.write(plain));
  }

  /** Names first, then values under their new names, then what is given up. */
  private static void turn(Migration step, Map<String, Object> plain) {
    step.rename()
        .forEach((from, to) -> {
          Object value = plain.remove(from);
          if (value != null) {
            plain.put(to, value);
          }
        });
    step.values()
        .forEach(
            (field, words) -> plain.computeIfPresent(field, (name, value) -> turned(value, words)));
    step.drop().forEach(drop -> plain.remove(drop.field()));
  }

  private static Object turned(Object value, Map<String, String> words) {
    return switch (value) {
      case String word -> words.getOrDefault(word, word);
      case List<?> many ->
          many.stream().map(String::valueOf).map(one -> words.getOrDefault(one, one)).toList();
      default -> value;
    };
  }
}
