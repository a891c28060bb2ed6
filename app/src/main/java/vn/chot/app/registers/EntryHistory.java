package vn.chot.app.registers;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.register.Field;
import vn.chot.register.PlainValue;
import vn.chot.register.Register;
import vn.chot.register.Value;

/** What became of entries: who, when, which move, what changed from what to what. */
@Component
class EntryHistory {
  private final JdbcClient sql;
  private final NamedParameterJdbcTemplate batches;
  private final EntryJson json;

  EntryHistory(JdbcClient sql, NamedParameterJdbcTemplate batches, EntryJson json) {
    this.sql = sql;
    this.batches = batches;
    this.json = json;
  }

  /** What a line of the history tells. */
  enum Act {
    WRITTEN("Ghi mới", "Written"),
    CHANGED("Sửa", "Changed"),
    MOVED("Chuyển trạng thái", "Moved"),
    ASKED("Trình duyệt", "Submitted"),
    AGREED("Đồng ý", "Agreed"),
    REFUSED("Từ chối", "Refused"),
    OVERDUE("Quá hạn", "Overdue"),
    MIGRATED("Chuyển sang phiên bản mới của sổ", "Turned into a new version"),
    EMPTIED("Xoá thông tin cá nhân hết hạn lưu", "Personal data emptied");

    private final String vietnamese;
    private final String english;

    Act(String vietnamese, String english) {
      this.vietnamese = vietnamese;
      this.english = english;
    }

    public String vietnamese() {
      return vietnamese;
    }

    public String english() {
      return english;
    }
  }

  /** One line; {@code name} is whoever did it, null for the house itself. */
  record Line(
      OffsetDateTime at,
      @Nullable String name,
      Act act,
      String move,
      String fromState,
      String toState,
      String reason,
      int edition,
      List<Change> changes) {}

  /** A field that changed; null for nothing. */
  record Change(String field, @Nullable Value before, @Nullable Value after) {}

  /** What is written down. */
  record Note(
      StoredEntry entry,
      @Nullable UUID by,
      Act act,
      String move,
      String from,
      String reason,
      Map<String, List<@Nullable Object>> changes) {}

  private static final String WRITE =
      """
      insert into registers.history
        (register, entry_id, edition, version, at, by_id, act, move, from_state, to_state, reason, changes)
      values (:register, :entry, :edition, :version, :at, :by, :act, :move, :from, :to, :reason, cast(:changes as jsonb))
      """;

  void write(LiveRegister live, List<Note> notes) {
    batches.batchUpdate(
        WRITE,
        notes.stream()
            .map(note ->
                new MapSqlParameterSource()
                    .addValue("register", live.name())
                    .addValue("entry", note.entry().id())
                    .addValue("edition", note.entry().edition())
                    .addValue("version", live.register().version())
                    .addValue("at", note.entry().changedAt())
                    .addValue("by", note.by())
                    .addValue("act", note.act().name())
                    .addValue("move", note.move())
                    .addValue("from", note.from())
                    .addValue("to", note.entry().entry().state())
                    .addValue("reason", note.reason())
                    .addValue("changes", json.changes(note.changes())))
            .toArray(MapSqlParameterSource[]::new));
  }

  /** The fields in which two sets of values differ, in the order of the register. */
  static Map<String, List<@Nullable Object>> changes(
      Register register, Map<String, Value> before, Map<String, Value> after) {
    Map<String, List<@Nullable Object>> changes = new LinkedHashMap<>();
    for (Field field : register.fields()) {
      Value was = before.get(field.name());
      Value is = after.get(field.name());
      if (!Objects.equals(was, is)) {
        List<@Nullable Object> pair = new ArrayList<>();
        pair.add(was == null ? null : PlainValue.of(was));
        pair.add(is == null ? null : PlainValue.of(is));
        changes.put(field.name(), pair);
      }
    }
    return changes;
  }

  private static final String LINES =
      """
      select h.at, a.name, h.act, h.move, h.from_state, h.to_state, h.reason, h.edition, h.changes::text as changes
      from registers.history h left join access.published_account a on a.id = h.by_id
      where h.entry_id = :entry and h.register = :register order by h.id desc limit 200
      """;

  /** The history of an entry, newest first. */
  List<Line> of(LiveRegister live, UUID entry) {
    return sql.sql(LINES)
        .param("entry", entry)
        .param("register", live.name())
        .query((row, index) ->
            new Line(
                row.getObject("at", OffsetDateTime.class),
                row.getString("name"),
                Act.valueOf(row.getString("act")),
                row.getString("move"),
                row.getString("from_state"),
                row.getString("to_state"),
                row.getString("reason"),
                row.getInt("edition"),
                changes(live.register(), row.getString("changes"))))
        .list();
  }

  private List<Change> changes(Register register, String text) {
    Map<String, List<@Nullable Object>> kept = json.changes(text);
    List<Change> changes = new ArrayList<>();
    for (Field field : register.fields()) {
      List<@Nullable Object> pair = kept.get(field.name());
      if (pair != null && pair.size() == 2) {
        changes.add(
            new Change(field.name(), value(field, pair.getFirst()), value(field, pair.getLast())));
      }
    }
    return changes;
  }

  /** A value kept under a field that has another kind today is no longer shown. */
  private static @Nullable Value value(Field field, @Nullable Object plain) {
    try {
      return plain == null ? null : PlainValue.read(field.type(), plain);
    } catch (IllegalArgumentException | ClassCastException other) {
      return null;
    }
  }
}
