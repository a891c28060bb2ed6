package vn.chot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All rows out of one database and into another. */
class SnapshotTest {
  private static final String[] TABLES = {
    "create schema room",
    "create table room.agency (id bigint generated always as identity primary key, name text not null,"
        + " above bigint references room.agency, chief bigint)",
    "create table room.person (id bigint generated always as identity primary key, name text,"
        + " agency bigint not null references room.agency, photo bytea, born date,"
        + " sought text generated always as (lower(name)) stored)",
    "alter table room.agency add foreign key (chief) references room.person",
    "create function room.never() returns trigger language plpgsql as $$ begin raise 'only added to'; end $$",
    "create trigger no_change before update or delete or truncate on room.person for each statement execute function"
        + " room.never()"
  };

  @Test
  void everyTableComesOutAndGoesInEqualWithKeysInCirclesAndTriggersSilent() throws Exception {
    Database from = filled();
    Database to = empty();
    Map<Snapshot.Table, byte[]> saved = new LinkedHashMap<>();
    List<Snapshot.Sequence> sequences = save(from, saved);

    try (Refill refill = Refill.of(to, List.copyOf(saved.keySet()))) {
      for (Map.Entry<Snapshot.Table, byte[]> table : saved.entrySet()) {
        refill.read(table.getKey(), new ByteArrayInputStream(table.getValue()));
      }
      for (Snapshot.Sequence sequence : sequences) {
        refill.set(sequence);
      }
      refill.finish();
    }

    Map<Snapshot.Table, byte[]> again = new LinkedHashMap<>();
    assertThat(save(to, again)).isEqualTo(sequences);
    assertThat(again.keySet()).isEqualTo(saved.keySet());
    saved.forEach(
        (table, rows) -> assertThat(again.get(table)).as(table.toString()).isEqualTo(rows));
    assertThat(Ask.column(to, "select sought from room.person")).containsExactly("đỗ văn a\t\\n");
    assertThatThrownBy(() -> Ask.run(to, "delete from room.person"))
        .hasMessageContaining("only added to");
    assertThatThrownBy(() -> Ask.run(to, "insert into room.person (name, agency) values ('B', 99)"))
        .isInstanceOf(SQLException.class);
    Ask.run(to, "insert into room.agency (name) values ('Sở Y tế')");
    assertThat(Ask.one(to, "select max(id) from room.agency")).isEqualTo("3");
  }

  @Test
  void rowsWhoseKeysLeadNowhereAreRefusedAndNothingIsChanged() throws Exception {
    Database to = filled();
    Snapshot.Table person =
        new Snapshot.Table(new TableName("room", "person"), List.of("id", "name", "agency"));
    Snapshot.Table agency =
        new Snapshot.Table(new TableName("room", "agency"), List.of("id", "name"));
    try (Refill refill = Refill.of(to, List.of(agency, person))) {
      refill.read(
          person,
          new ByteArrayInputStream("1\tX\t5\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      assertThatThrownBy(refill::finish).isInstanceOf(SQLException.class);
    }
    assertThat(Ask.column(to, "select name from room.agency order by id"))
        .containsExactly("UBND tỉnh", "CDC");
  }

  private static List<Snapshot.Sequence> save(Database database, Map<Snapshot.Table, byte[]> saved)
      throws Exception {
    try (Snapshot snapshot = Snapshot.of(database)) {
      for (Snapshot.Table table : snapshot.tables()) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        snapshot.write(table, rows);
        saved.put(table, rows.toByteArray());
      }
      return snapshot.sequences();
    }
  }

  private static Database empty() throws SQLException {
    Database database = LocalPostgres.openTemporary().createDatabase();
    Ask.run(database, TABLES);
    return database;
  }

  private static Database filled() throws SQLException {
    Database database = empty();
    Ask.run(
        database,
        "insert into room.agency (name) values ('UBND tỉnh')",
        "insert into room.agency (name, above) values ('CDC', 1)",
        "insert into room.person (name, agency, photo, born) values (E'Đỗ Văn A\\t\\\\n', 2, '\\x00ff0a5c', '1970-01-01')",
        "update room.agency set chief = 1 where id = 2");
    return database;
  }
}
