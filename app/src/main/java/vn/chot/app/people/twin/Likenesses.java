package vn.chot.app.people.twin;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.Candidate;
import vn.chot.app.people.person.Reach;

/** Pairs of records that may be one person, and what was decided of them. */
@Component
class Likenesses {
  private final JdbcClient sql;

  Likenesses(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String KEEP =
      """
      insert into people.likeness (first_id, second_id, score, reasons, found_at)
      select n.first_id, n.second_id, max(n.score), string_to_array(min(n.reasons), ' '), :at
      from unnest(cast(:firsts as uuid[]), cast(:seconds as uuid[]), cast(:scores as real[]),
                  cast(:reasons as text[])) as n (first_id, second_id, score, reasons)
      group by n.first_id, n.second_id
      on conflict (first_id, second_id) do update
      set score = excluded.score, reasons = excluded.reasons
      where likeness.state = 'OPEN' and likeness.score <> excluded.score
      """;

  /** Stores pairs found; what was decided of a pair stays. */
  int keep(Map<UUID, List<Candidate>> found, OffsetDateTime at) {
    List<String> firsts = new ArrayList<>();
    List<String> seconds = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    found.forEach((id, twins) -> {
      for (Candidate twin : twins) {
        boolean before = id.toString().compareTo(twin.id().toString()) < 0;
        firsts.add((before ? id : twin.id()).toString());
        seconds.add((before ? twin.id() : id).toString());
        scores.add(twin.score());
        reasons.add(String.join(" ", twin.reasons().stream().map(Enum::name).toList()));
      }
    });
    return sql.sql(KEEP)
        .param("firsts", firsts.toArray(String[]::new))
        .param("seconds", seconds.toArray(String[]::new))
        .param("scores", scores.toArray(Double[]::new))
        .param("reasons", reasons.toArray(String[]::new))
        .param("at", at)
        .update();
  }

  /** An open pair as the list shows it. */
  record Line(
      UUID firstId,
      UUID secondId,
      double score,
      String reasons,
      String firstName,
      @Nullable Integer firstYear,
      @Nullable UUID firstUnit,
      String secondName,
      @Nullable Integer secondYear,
      @Nullable UUID secondUnit) {}

  private static final String OPEN =
      """
      select l.first_id, l.second_id, l.score, array_to_string(l.reasons, ' ') as reasons,
             a.name as first_name, a.birth_year as first_year, a.permanent_unit as first_unit,
             b.name as second_name, b.birth_year as second_year, b.permanent_unit as second_unit
      from people.likeness l
      join people.person a on a.id = l.first_id and a.merged_into is null and a.nameless_at is null
      join people.person b on b.id = l.second_id and b.merged_into is null and b.nameless_at is null
      where l.state = 'OPEN'
        and (l.score < cast(:score as real)
             or (l.score = cast(:score as real)
                 and (l.first_id, l.second_id) > (cast(:first as uuid), cast(:second as uuid))))
        and (:everywhere or (a.areas && cast(:units as uuid[]) and b.areas && cast(:units as uuid[])))
      order by l.score desc, l.first_id, l.second_id limit :size
      """;

  /** Open pairs of which both are within reach, best first, after that one. */
  List<Line> open(Reach reach, double score, UUID first, UUID second, int size) {
    return sql.sql(OPEN)
        .param("everywhere", reach.everywhere())
        .param("units", texts(reach.units()))
        .param("score", score)
        .param("first", first)
        .param("second", second)
        .param("size", size)
        .query(Line.class)
        .list();
  }

  /** The state of a pair; nothing where the two were never alike. */
  Optional<String> state(UUID first, UUID second) {
    return sql.sql(
            "select state from people.likeness where (first_id, second_id) = (:first, :second)")
        .param("first", first)
        .param("second", second)
        .query(String.class)
        .optional();
  }

  /** Why an open pair looks alike, codes parted by blanks; nothing where it is not open. */
  Optional<String> openReasons(UUID first, UUID second) {
    return sql.sql(
            """
            select array_to_string(reasons, ' ') from people.likeness
            where (first_id, second_id) = (:first, :second) and state = 'OPEN'
            """)
        .param("first", first)
        .param("second", second)
        .query(String.class)
        .optional();
  }

  /** Decides an open pair, or one that nobody found before. */
  void decide(Actor actor, UUID one, UUID other, String state, OffsetDateTime at) {
    sql.sql(
            """
            insert into people.likeness
              (first_id, second_id, score, reasons, state, found_at, decided_by, decided_at)
            values (least(:one, :other), greatest(:one, :other), 1, '{}', :state, :at, :by, :at)
            on conflict (first_id, second_id) do update
            set state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at
            """)
        .param("one", one)
        .param("other", other)
        .param("state", state)
        .param("by", actor.id())
        .param("at", at)
        .update();
  }

  /** Asks again whether they are one. */
  void reopen(UUID one, UUID other) {
    sql.sql(
            """
            update people.likeness set state = 'OPEN', decided_by = null, decided_at = null
            where (first_id, second_id) = (least(:one, :other), greatest(:one, :other))
            """)
        .param("one", one)
        .param("other", other)
        .update();
  }

  private static String[] texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
