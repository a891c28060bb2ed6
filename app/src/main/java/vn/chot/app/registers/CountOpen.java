package vn.chot.app.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.register.Permission;
import vn.chot.register.State;

/** How many entries of a register wait for somebody, counted up to a bound. */
@Component
class CountOpen {
  static final int MOST = 999;

  private final JdbcClient sql;

  CountOpen(JdbcClient sql) {
    this.sql = sql;
  }

  /** Entries that have not ended, and those of them that are overdue; {@link #MOST} + 1 is more. */
  record Counted(int open, int overdue) {
    static String shown(int count) {
      return count > MOST ? MOST + "+" : String.valueOf(count);
    }
  }

  Counted of(LiveRegister live, Stand stand) {
    List<String> open =
        live.register().states().stream().filter(s -> !s.isFinal()).map(State::name).toList();
    Scope scope = stand.scope(Permission.READ);
    if (scope.nothing() || open.isEmpty()) {
      return new Counted(0, 0);
    }
    EntryQuestion question = new EntryQuestion(live, scope).and("state in (:open)", "open", open);
    Map<String, Object> parameters = new HashMap<>(question.parameters());
    int all = count(question.from(), parameters);
    int late = count(question.from() + " and overdue", parameters);
    return new Counted(all, late);
  }

  private int count(String from, Map<String, Object> parameters) {
    return sql.sql("select count(*) from (select 1" + from + " limit " + (MOST + 1) + ") bounded")
        .params(parameters)
        .query(Integer.class)
        .single();
  }
}
