package vn.chot.app.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Register;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Column;
import vn.chot.sheet.Mapping;
import vn.chot.sheet.Row;

/** The columns of a register in people's sheets, and which titles an office chose for them. */
@Component
class SheetColumns {
  private final JdbcClient sql;

  SheetColumns(JdbcClient sql) {
    this.sql = sql;
  }

  /** The fields a sheet may bring, by their labels in both languages or their names. */
  static List<Column> of(Register register) {
    return register.fields().stream()
        .filter(SheetColumns::comesInSheets)
        .map(field ->
            new Column(
                field.name(), field.label().vi(), List.of(field.label().en(), field.name()), false))
        .toList();
  }

  static boolean comesInSheets(Field field) {
    return field.typed() && !(field.type() instanceof FieldType.StoredFile);
  }

  /** A row as it would be typed. */
  static Map<String, String> typed(Register register, Row row) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (Field field : register.fields()) {
      String text =
          switch (row.cell(field.name())) {
            case Cell.Amount amount -> amount.shown().replace('.', ',');
            case Cell.Truth(boolean yes) -> yes ? "yes" : "no";
            case Cell cell -> cell.shown().strip();
          };
      if (!text.isEmpty()) {
        typed.put(field.name(), text);
      }
    }
    return typed;
  }

  /** What this office chose before. */
  Mapping remembered(String register, UUID owner) {
    Optional<String> titles =
        sql.sql(
                "select titles from registers.sheet_columns where register = :register and owner_id = :owner")
            .param("register", register)
            .param("owner", owner)
            .query(String.class)
            .optional();
    return titles.map(Mapping::parse).orElse(Mapping.none());
  }

  private static final String REMEMBER =
      """
      insert into registers.sheet_columns (register, owner_id, titles) values (:register, :owner, :titles)
      on conflict (register, owner_id) do update set titles = excluded.titles
      """;

  @Transactional
  public void remember(String register, UUID owner, Mapping mapping) {
    sql.sql(REMEMBER)
        .param("register", register)
        .param("owner", owner)
        .param("titles", mapping.text())
        .update();
  }

  /** The titles of the row that names the columns, for a person to choose from. */
  static List<String> titles(List<Row> first) {
    List<String> best = new ArrayList<>();
    for (Row row : first) {
      List<String> titles =
          row.cells().stream().map(cell -> cell.shown().strip()).filter(t -> !t.isEmpty()).toList();
      if (titles.size() > best.size()) {
        best = titles;
      }
    }
    return best;
  }
}
