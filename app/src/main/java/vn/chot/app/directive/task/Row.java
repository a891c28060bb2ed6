package vn.chot.app.directive.task;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a result, read by the types this room uses. */
record Row(ResultSet set) {

  String text(String column) throws SQLException {
    String value = set.getString(column);
    if (value == null) {
      throw new IllegalStateException("column " + column + " is null");
    }
    return value;
  }

  @Nullable String textOrNull(String column) throws SQLException {
    return set.getString(column);
  }

  UUID id(String column) throws SQLException {
    return set.getObject(column, UUID.class);
  }

  @Nullable UUID idOrNull(String column) throws SQLException {
    return set.getObject(column, UUID.class);
  }

  @Nullable LocalDate date(String column) throws SQLException {
    return set.getObject(column, LocalDate.class);
  }

  Instant moment(String column) throws SQLException {
    return set.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Nullable Instant momentOrNull(String column) throws SQLException {
    OffsetDateTime moment = set.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  @Nullable Integer number(String column) throws SQLException {
    return set.getObject(column, Integer.class);
  }

  List<String> texts(String column) throws SQLException {
    Array array = set.getArray(column);
    return List.of((String[]) array.getArray());
  }

  List<UUID> ids(String column) throws SQLException {
    Array array = set.getArray(column);
    return List.of((UUID[]) array.getArray());
  }

  /** A moment as the driver takes it. */
  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** Words as the driver takes them. */
  static String[] texts(Collection<String> values) {
    return values.toArray(String[]::new);
  }

  /** Ids as the driver takes them; an empty list is one too. */
  static UUID[] ids(Collection<UUID> values) {
    return values.toArray(UUID[]::new);
  }
}
