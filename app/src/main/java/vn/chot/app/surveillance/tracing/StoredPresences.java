package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where somebody was, as it is stored, and what of it was struck. */
@Component
class StoredPresences {
  static final int PAGE = 50;
  static final Key FIRST = new Key(Integer.MAX_VALUE, 0, 0);

  private final JdbcClient sql;

  StoredPresences(JdbcClient sql) {
    this.sql = sql;
  }

  /** The place of a row in the list; minutes as the index counts them. */
  record Key(int from, int space, int to) {}

  /**
   * A presence.
   *
   * @param place a space, a site or a point of a case
   * @param space its number
   * @param source what told it, in a few words
   * @param caseFile the case whose point it is
   */
  record Line(
      UUID place, int space, int fromMinute, int toMinute, String source, @Nullable UUID caseFile) {
    Instant from() {
      return Moments.at(fromMinute);
    }

    Instant to() {
      return Moments.at(toMinute);
    }

    PresenceDraft of(UUID person) {
      return new PresenceDraft(person, place, from(), to());
    }
  }

  private static final String LINES =
      """
      select t.ref_id as place, p.space, p.from_minute, p.to_minute, coalesce(c.source, '') as source,
             (select k.case_file from surveillance.point_presence k
              where k.space = p.space and k.from_minute = p.from_minute and k.to_minute = p.to_minute
                and k.person = p.person limit 1) as case_file
      from surveillance.presence p
      join surveillance.traced_space t on t.number = p.space
      left join surveillance.trace_change c on c.number = p.change
      where p.person = :person
      """;

  /** The newest first, after a key; one more than {@link #PAGE} tells that there are more. */
  List<Line> of(int person, Key after) {
    return sql.sql(
            LINES
                + """
                and (p.from_minute, p.space, p.to_minute) < (:from, :space, :to)
                order by p.from_minute desc, p.space desc, p.to_minute desc limit :most
                """)
        .param("person", person)
        .param("from", after.from())
        .param("space", after.space())
        .param("to", after.to())
        .param("most", PAGE + 1)
        .query(Line.class)
        .list();
  }

  /** The one with just these values. */
  Optional<Line> one(int person, Key key) {
    return sql.sql(
            LINES
                + """
                and p.from_minute = :from and p.space = :space and p.to_minute = :to limit 1
                """)
        .param("person", person)
        .param("from", key.from())
        .param("space", key.space())
        .param("to", key.to())
        .query(Line.class)
        .optional();
  }

  /** A presence that counts no more, and why. */
  record Struck(
      int space,
      int fromMinute,
      int toMinute,
      String why,
      @Nullable String by,
      @Nullable OffsetDateTime at) {
    Instant from() {
      return Moments.at(fromMinute);
    }

    Instant to() {
      return Moments.at(toMinute);
    }
  }

  private static final String STRUCK =
      """
      select s.space, s.from_minute, s.to_minute, s.why, a.name as by, c.made_at as at
      from surveillance.presence_struck s
      left join surveillance.trace_change c on c.number = s.change
      left join access.published_account a on a.id = c.made_by
      where s.person = :person order by s.change desc, s.from_minute desc limit :most
      """;

  /** The last ones struck. */
  List<Struck> struck(int person) {
    return sql.sql(STRUCK).param("person", person).param("most", PAGE).query(Struck.class).list();
  }
}
