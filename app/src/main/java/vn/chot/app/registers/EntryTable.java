package vn.chot.app.registers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.register.Field;
import vn.chot.register.Register;

/**
 * The table of a register and its indexes: only what a list names filters and sorts, and that is
 * indexed. An index is named by what it says, so it is made once and dropped when no list needs it.
 */
@Component
class EntryTable {
  private final JdbcClient sql;

  EntryTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** The table of a register, without the schema. */
  static String name(String register) {
    return "of_" + register.replace('-', '_');
  }

  /**
   * Makes what is missing and drops the indexes no longer wanted.
   *
   * @throws org.springframework.dao.DuplicateKeyException where entries are alike in fields that
   *     are to be unique
   */
  void make(Register register) {
    String table = name(register.name());
    sql.sql("select registers.make_table(:table)").param("table", table).query(row -> {});
    Map<String, String> wanted = indexes(register);
    List<String> there =
        sql.sql(
                """
                select indexname from pg_indexes
                where schemaname = 'registers' and tablename = :table and indexname like 'x\\_%'
                """)
            .param("table", table)
            .query(String.class)
            .list();
    for (String index : there) {
      if (!wanted.containsKey(index)) {
        sql.sql("drop index registers." + index).update();
      }
    }
    wanted.forEach((index, order) -> {
      if (!there.contains(index)) {
        sql.sql(order).update();
      }
    });
  }

  /** Each index by its name, as SQL. */
  static Map<String, String> indexes(Register register) {
    Columns columns = new Columns(register);
    String key = columns.sql(register.list().sort()) + ", id";
    List<String> wanted = new ArrayList<>();
    wanted.add("using btree (" + key + ")");
    if (register.areaField().isPresent()) {
      wanted.add("using btree (unit_id, " + key + ")");
      wanted.add("using btree (unit_id, state)");
    }
    wanted.add("using btree (state, " + key + ")");
    for (String column : columns.filtering()) {
      if (!column.equals("state") && !columns.isArea(column)) {
        wanted.add("using btree (" + columns.sql(column) + ", " + key + ")");
      }
    }
    for (String column : columns.sorting()) {
      if (!column.equals(register.list().sort())) {
        wanted.add("using btree (" + columns.sql(column) + ", id)");
      }
    }
    register
        .board()
        .ifPresent(
            board -> wanted.add("using btree (" + columns.sql(board.by()) + ", " + key + ")"));
    register
        .calendar()
        .ifPresent(one -> wanted.add("using btree (" + columns.sql(one.date()) + ", id)"));
    wanted.add("using gin (search gin_trgm_ops)");
    wanted.add("using btree (due_at) where due_at is not null and not overdue");
    Map<String, String> named = new LinkedHashMap<>();
    String table = name(register.name());
    for (String index : wanted) {
      String called = "x_" + hash(table + index);
      named.put(called, "create index " + called + " on registers." + table + " " + index);
    }
    for (Field field : register.fields()) {
      if (!field.unique().isEmpty()) {
        String index = unique(field);
        String called = uniqueName(table, field);
        named.put(called, "create unique index " + called + " on registers." + table + " " + index);
      }
    }
    return named;
  }

  /** The index that keeps entries apart in this field; empty ones may be alike. */
  private static String unique(Field field) {
    List<String> parts =
        field.unique().stream().map(name -> "(fields ->> '" + name + "')").toList();
    return "using btree ("
        + String.join(", ", parts)
        + ") where "
        + String.join(" and ", parts.stream().map(part -> part + " is not null").toList());
  }

  /** The index by which a database's refusal names the field. */
  static String uniqueName(String table, Field field) {
    return "x_" + hash(table + "unique" + unique(field));
  }

  private static String hash(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue()) + "_" + text.length();
  }
}
