package vn.chot.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of reading, asked: who was shown what, when, what for, on which page. */
@Component
public class ReadingLog {
  private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final JdbcClient sql;

  ReadingLog(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * What is asked for.
   *
   * @param login of whoever read; empty for everybody
   * @param from the first day in Việt Nam's time
   * @param to the last day
   * @param purpose a code; empty for any and none
   * @param thing the id of what was shown; empty for anything
   */
  public record Asked(
      String login,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      String purpose,
      String thing) {

    /** Every reading of one thing. */
    public static Asked of(UUID thing) {
      return new Asked("", null, null, "", thing.toString());
    }
  }

  /** A reading: what was shown at once to one person. */
  public record Line(
      long id,
      Instant at,
      String login,
      String name,
      String page,
      String purpose,
      List<String> things) {

    public Line {
      things = List.copyOf(things);
    }

    /** Where the next page goes on. */
    public Key key() {
      return new Key(at, id);
    }

    static Line of(ResultSet row, int number) throws SQLException {
      return new Line(
          row.getLong("id"),
          row.getObject("at", OffsetDateTime.class).toInstant(),
          row.getString("login"),
          row.getString("name"),
          row.getString("page"),
          row.getString("purpose"),
          List.of((String[]) row.getArray("ids").getArray()));
    }
  }

  /** The last line of the page before. */
  public record Key(Instant at, long id) {
    private static final Pattern WORD = Pattern.compile("([0-9TZ:.-]{20,30})_(\\d{1,18})");

    /** As it stands in an address. */
    public String word() {
      return at + "_" + id;
    }

    /** Of an address; nothing where it is none. */
    public static Optional<Key> of(String word) {
      Matcher parts = WORD.matcher(word);
      try {
        return parts.matches()
            ? Optional.of(new Key(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2))))
            : Optional.empty();
      } catch (java.time.DateTimeException noTime) {
        return Optional.empty();
      }
    }
  }

  private static final String LINES =
      """
      select r.id, r.at, a.login, a.name, r.page, r.purpose, r.ids
      from access.reading r join access.account a on a.id = r.actor_id
      """;

  /** At most so many, newest first, older than the key. */
  public List<Line> page(Asked asked, @Nullable Key before, int most) {
    Wanted wanted = Wanted.of(asked);
    if (before != null) {
      wanted.add(
          "(r.at, r.id) < (:keyAt, :keyId)",
          "keyAt",
          before.at().atOffset(java.time.ZoneOffset.UTC));
      wanted.values().put("keyId", before.id());
    }
    return sql.sql(LINES + wanted.where() + " order by r.at desc, r.id desc limit :most")
        .params(wanted.values())
        .param("most", most)
        .query(Line::of)
        .list();
  }

  private static final String COUNT =
      """
      select coalesce(sum(greatest(1, cardinality(r.ids))), 0)
      from access.reading r join access.account a on a.id = r.actor_id
      """;

  /** How many things were shown in all that is asked for. */
  long things(Asked asked) {
    Wanted wanted = Wanted.of(asked);
    return sql.sql(COUNT + wanted.where()).params(wanted.values()).query(Long.class).single();
  }

  /** The conditions asked for; those not asked for are no part of the statement. */
  private record Wanted(List<String> conditions, Map<String, Object> values) {
    static Wanted of(Asked asked) {
      Wanted wanted = new Wanted(new ArrayList<>(), new LinkedHashMap<>());
      if (!asked.login().isEmpty()) {
        wanted.add("a.login = :login", "login", asked.login());
      }
      LocalDate from = asked.from();
      if (from != null) {
        wanted.add("r.at >= :from", "from", from.atStartOfDay(HERE).toOffsetDateTime());
      }
      LocalDate to = asked.to();
      if (to != null) {
        wanted.add("r.at < :to", "to", to.plusDays(1).atStartOfDay(HERE).toOffsetDateTime());
      }
      if (!asked.purpose().isEmpty()) {
        wanted.add("r.purpose = :purpose", "purpose", asked.purpose());
      }
      if (!asked.thing().isEmpty()) {
        wanted.add("r.ids @> array[cast(:thing as text)]", "thing", asked.thing());
      }
      return wanted;
    }

    void add(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    String where() {
      return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }
  }
}
