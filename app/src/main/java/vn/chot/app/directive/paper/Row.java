package vn.chot.app.directive.paper;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
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

  @Nullable Integer number(String column) throws SQLException {
    return set.getObject(column, Integer.class);
  }

  List<String> texts(String column) throws SQLException {
    Array array = set.getArray(column);
    return List.of((String[]) array.getArray());
  }

  List<LocalDate> dates(String column) throws SQLException {
    java.sql.Date[] days = (java.sql.Date[]) set.getArray(column).getArray();
    return Arrays.stream(days).map(java.sql.Date::toLocalDate).toList();
  }

  WhoWhen by(String prefix) throws SQLException {
    return new WhoWhen(id(prefix + "_by"), text(prefix + "_by_name"), moment(prefix + "_at"));
  }

  /** A moment as the driver takes it. */
  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** A list as the driver takes it. */
  static String[] array(List<?> values) {
    return values.stream().map(Object::toString).toArray(String[]::new);
  }
}
