package vn.chot.app.surveillance.tracing;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that were told, as rows. */
@Component
class ToldEvidence {
  private final JdbcClient sql;

  ToldEvidence(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String ROWS =
      """
      select e.*, a.name as made_by_name from surveillance.evidence e
      left join access.published_account a on a.id = e.made_by
      """;

  Optional<StoredEvidence> one(int number) {
    return all(List.of(number)).stream().findFirst();
  }

  List<StoredEvidence> all(Collection<Integer> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : sql.sql(ROWS + "where e.number = any (:numbers) order by e.number")
            .param("numbers", numbers.toArray(Integer[]::new))
            .query(StoredEvidence::of)
            .list();
  }

  /** Those a person is in, struck ones last, the newest first; at most so many. */
  List<StoredEvidence> of(int person, int most) {
    return sql.sql(
            ROWS
                + """
                where e.one = :person or e.other = :person
                order by e.struck_at is not null, e.from_minute desc, e.number desc limit :most
                """)
        .param("person", person)
        .param("most", most)
        .query(StoredEvidence::of)
        .list();
  }

  private static final String ADD =
      """
      insert into surveillance.evidence (one, other, one_told, other_told, from_minute, to_minute,
        distance, masks, body, care, setting, certainty, kind, case_file, note, change, made_by, made_at)
      values (:one, :other, :oneTold, :otherTold, :from, :to, :distance, :masks, :body, :care,
        :setting, :certainty, :kind, :case, :note, :change, :by, :at)
      returning number
      """;

  /** A pair by numbers, and under which numbers it was told. */
  record Pair(int one, int other, int oneTold, int otherTold) {
    static Pair of(int one, int other) {
      return new Pair(one, other, one, other);
    }
  }

  int add(
      Pair pair,
      EvidenceDraft draft,
      int from,
      int to,
      int change,
      @Nullable UUID by,
      OffsetDateTime at) {
    return sql.sql(ADD)
        .param("one", pair.one())
        .param("other", pair.other())
        .param("oneTold", pair.oneTold())
        .param("otherTold", pair.otherTold())
        .param("from", from)
        .param("to", to)
        .param("distance", TraceCodes.of(draft.distance()))
        .param("masks", TraceCodes.of(draft.masks()))
        .param("body", draft.body())
        .param("care", draft.care())
        .param("setting", draft.setting().name())
        .param("certainty", draft.certainty().name())
        .param("kind", draft.kind().name())
        .param("case", draft.caseFile())
        .param("note", draft.note())
        .param("change", change)
        .param("by", by)
        .param("at", at)
        .query(Integer.class)
        .single();
  }

  /** Strikes those that still count. */
  void strike(
      Collection<Integer> numbers, int change, @Nullable UUID by, OffsetDateTime at, String why) {
    sql.sql(
            """
            update surveillance.evidence
            set struck_change = :change, struck_by = :by, struck_at = :at, struck_why = :why
            where number = any (:numbers) and struck_change is null
            """)
        .param("change", change)
        .param("by", by)
        .param("at", at)
        .param("why", why)
        .param("numbers", numbers.toArray(Integer[]::new))
        .update();
  }
}
