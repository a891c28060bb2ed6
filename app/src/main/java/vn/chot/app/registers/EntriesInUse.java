package vn.chot.app.registers;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.register.CompareVersions;

/** What the entries of a register hold, asked before a field, a choice or a state is given up. */
@Component
class EntriesInUse {
  private final JdbcClient sql;

  EntriesInUse(JdbcClient sql) {
    this.sql = sql;
  }

  CompareVersions.InUse of(LiveRegister live) {
    String from = " from registers." + live.table();
    return new CompareVersions.InUse() {
      @Override
      public boolean field(String field) {
        return sql.sql("select exists (select 1" + from + " where fields -> :field is not null)")
            .param("field", field)
            .query(Boolean.class)
            .single();
      }

      @Override
      public Set<String> choices(String field) {
        return sql.sql(
                "select distinct jsonb_array_elements_text(case jsonb_typeof(fields -> :field)"
                    + " when 'array' then fields -> :field else jsonb_build_array(fields -> :field) end)"
                    + from
                    + " where fields -> :field is not null")
            .param("field", field)
            .query(String.class)
            .set();
      }

      @Override
      public Set<String> states() {
        return sql.sql("select distinct state" + from).query(String.class).set();
      }
    };
  }
}
