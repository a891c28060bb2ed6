package vn.chot.app.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;
import vn.chot.register.Entry;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Register;
import vn.chot.register.Value;

/** The rows of all registers' tables. Whoever reads or writes has looked at the rights. */
@Component
class Entries {
  /** Moments of entries are Vietnam's. */
  static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batches;
  private final EntryJson json;

  Entries(JdbcClient sql, NamedParameterJdbcTemplate batches, EntryJson json) {
    this.sql = sql;
    this.batches = batches;
    this.json = json;
  }

  static final String COLUMNS =
      """
      id, number, state, version, edition, written_at, written_by, written_for, changed_at, unit_id,
      agency_id, fields, clocks, overdue, pending, triaged, emptied_at
      """;

  Optional<StoredEntry> byId(LiveRegister live, UUID id) {
    return read(live, id, "");
  }

  /** The same, and nobody else changes it until the transaction ends. */
  Optional<StoredEntry> held(LiveRegister live, UUID id) {
    return read(live, id, " for update");
  }

  private Optional<StoredEntry> read(LiveRegister live, UUID id, String how) {
    return sql.sql(
            "select " + COLUMNS + " from registers." + live.table() + " where id = :id" + how)
        .param("id", id)
        .query((row, index) -> entry(row, live.register()))
        .optional();
  }

  StoredEntry entry(ResultSet row, Register register) throws SQLException {
    OffsetDateTime written = row.getObject("written_at", OffsetDateTime.class);
    return new StoredEntry(
        row.getObject("id", UUID.class),
        row.getString("number"),
        row.getInt("version"),
        row.getInt("edition"),
        new Entry(
            json.values(row.getString("fields"), register),
            row.getString("state"),
            written.atZoneSameInstant(HERE).toLocalDateTime(),
            json.clocks(row.getString("clocks")),
            json.pending(row.getString("pending"))),
        row.getObject("written_by", UUID.class),
        row.getObject("written_for", UUID.class),
        written,
        row.getObject("changed_at", OffsetDateTime.class),
        row.getObject("unit_id", UUID.class),
        row.getObject("agency_id", UUID.class),
        row.getBoolean("overdue"),
        json.triaged(row.getString("triaged")),
        row.getObject("emptied_at", OffsetDateTime.class));
  }

  private static final String ADD =
      """
      (id, number, state, version, shape, edition, written_at, written_by, written_for, changed_at,
       unit_id, agency_id, person_ids, fields, clocks, due_at, overdue, pending, triaged, ended_at, search)
      values (:id, :number, :state, :version, :version, :edition, :writtenAt, :writtenBy, :writtenFor, :changedAt,
       :unit, :agency, cast(:persons as uuid[]), cast(:fields as jsonb), cast(:clocks as jsonb), :dueAt, :overdue,
       cast(:pending as jsonb), cast(:triaged as jsonb), :endedAt, :search)
      """;

  /** Adds entries, many at a time. */
  void add(LiveRegister live, Collection<StoredEntry> entries) {
    batches.batchUpdate(
        "insert into registers." + live.table() + " " + ADD,
        entries.stream()
            .map(entry -> new MapSqlParameterSource(row(live.register(), entry)))
            .toArray(MapSqlParameterSource[]::new));
  }

  private static final String CHANGE =
      """
       set number = :number, state = :state, edition = :edition, changed_at = :changedAt, unit_id = :unit,
        agency_id = :agency, person_ids = cast(:persons as uuid[]), fields = cast(:fields as jsonb),
        clocks = cast(:clocks as jsonb), due_at = :dueAt, overdue = :overdue, pending = cast(:pending as jsonb),
        triaged = cast(:triaged as jsonb), ended_at = coalesce(ended_at, :endedAt), search = :search
      where id = :id
      """;

  /** Writes an entry that is held. */
  void change(LiveRegister live, StoredEntry entry) {
    sql.sql("update registers." + live.table() + CHANGE)
        .params(row(live.register(), entry))
        .update();
  }

  private Map<String, @Nullable Object> row(Register register, StoredEntry stored) {
    Entry entry = stored.entry();
    Map<String, @Nullable Object> row = new java.util.HashMap<>();
    row.put("id", stored.id());
    row.put("number", stored.number());
    row.put("state", entry.state());
    row.put("version", stored.version());
    row.put("edition", stored.edition());
    row.put("writtenAt", stored.writtenAt());
    row.put("writtenBy", stored.writtenBy());
    row.put("writtenFor", stored.writtenFor());
    row.put("changedAt", stored.changedAt());
    row.put("unit", stored.unit());
    row.put("agency", stored.agency());
    row.put("persons", persons(register, entry).toArray(String[]::new));
    row.put("fields", json.values(entry.values()));
    row.put("clocks", json.clocks(entry.clocks()));
    row.put("dueAt", due(entry));
    row.put("overdue", stored.overdue());
    row.put("pending", json.pending(entry.pending()));
    row.put("triaged", json.triaged(stored.triaged()));
    boolean ended = register.state(entry.state()).filter(s -> s.isFinal()).isPresent();
    row.put("endedAt", ended ? stored.changedAt() : null);
    row.put("search", search(register, stored));
    return row;
  }

  /** When the next of its clocks runs out. */
  private static @Nullable OffsetDateTime due(Entry entry) {
    return entry.clocks().stream()
        .filter(one -> one.ended().isEmpty())
        .map(Entry.Running::due)
        .min(LocalDateTime::compareTo)
        .map(due -> due.atZone(HERE).toOffsetDateTime())
        .orElse(null);
  }

  /** The persons an entry speaks of. */
  static Set<String> persons(Register register, Entry entry) {
    return register.fields().stream()
        .filter(field -> field.type() instanceof FieldType.Person)
        .map(field -> entry.values().get(field.name()))
        .filter(Value.Word.class::isInstance)
        .map(value -> ((Value.Word) value).text())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words by which an entry is found; what is personal is not among them. */
  private static String search(Register register, StoredEntry stored) {
    StringJoiner words = new StringJoiner(" ");
    words.add(stored.number());
    for (Field field : register.fields()) {
      Value value = stored.entry().values().get(field.name());
      if (value != null && !field.personal()) {
        words.add(words(field.type(), value));
      }
    }
    return Unmarked.of(words.toString());
  }

  private static String words(FieldType type, Value value) {
    return switch (value) {
      case Value.Word(String text) ->
          switch (type) {
            case FieldType.Words words -> text;
            case FieldType.Plate plate -> text;
            default -> "";
          };
      case Value.Paper(String number, var day, String issuer, var id) -> number + " " + issuer;
      default -> "";
    };
  }

  /** The unit and the agency of an entry with these values. */
  static @Nullable UUID id(Optional<String> field, Map<String, Value> values) {
    return field
        .map(values::get)
        .filter(Value.Word.class::isInstance)
        .map(v -> UUID.fromString(((Value.Word) v).text()))
        .orElse(null);
  }

  List<StoredEntry> list(LiveRegister live, String question, Map<String, Object> parameters) {
    return sql.sql(question)
        .params(parameters)
        .query((row, index) -> entry(row, live.register()))
        .list();
  }
}
