package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The editions of lists: from which window and definition, when, how many. */
@Component
class ListEditions {
  private final JdbcClient sql;
  private final Clock clock;

  ListEditions(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private static final String HEAD =
      """
      select c.person_id, c.edition, c.stands, l.window_from, l.paper, l.onset from surveillance.traced_case c
      join surveillance.contact_list l on l.case_file = c.case_file and l.edition = c.edition
      where c.case_file = :case for update of c
      """;

  record Head(
      @Nullable UUID personId,
      int edition,
      boolean stands,
      @Nullable OffsetDateTime windowFrom,
      String paper,
      @Nullable LocalDate onset) {
    static final Head NONE = new Head(null, 0, false, null, "", null);

    /** Whether it was computed for the same person, window and definition. */
    boolean same(UUID person, @Nullable CaseQuestion question) {
      OffsetDateTime from = windowFrom;
      if (!person.equals(personId)) {
        return false;
      }
      return question == null
          ? !stands
          : stands
              && from != null
              && from.toInstant().equals(Moments.at(question.from()))
              && paper.equals(question.definition().basis().paper())
              && Objects.equals(onset, question.onset());
    }
  }

  /** The newest edition, held until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Head newest(UUID caseFile) {
    return sql.sql(HEAD).param("case", caseFile).query(Head.class).optional().orElse(Head.NONE);
  }

  /** Writes the next one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(StoreList.Basis basis, int edition, Integer[] counts, int raised, int lowered) {
    boolean stands = basis.question() != null;
    head(basis, edition, stands);
    edition(basis, edition, stands, counts, raised, lowered);
  }

  private static final String WRITE_HEAD =
      """
      insert into surveillance.traced_case as c (case_file, person_id, edition, stands, unit_id,
        sampled_at, result_at, confirmed_at, traced_at, isolated_at)
      values (:case, :person, :edition, :stands, :unit, :sampled, :result, :confirmed, :at,
        (select min(since) from surveillance.isolation where person_id = :person and until is null))
      on conflict (case_file) do update set person_id = excluded.person_id, edition = excluded.edition,
        stands = excluded.stands, unit_id = coalesce(excluded.unit_id, c.unit_id),
        sampled_at = coalesce(excluded.sampled_at, c.sampled_at),
        result_at = coalesce(excluded.result_at, c.result_at),
        confirmed_at = coalesce(excluded.confirmed_at, c.confirmed_at),
        isolated_at = coalesce(excluded.isolated_at, c.isolated_at)
      """;

  private void head(StoreList.Basis basis, int edition, boolean stands) {
    CaseQuestion question = basis.question();
    sql.sql(WRITE_HEAD)
        .param("case", basis.caseFile())
        .param("person", basis.person())
        .param("edition", edition)
        .param("stands", stands)
        .param("unit", question == null ? null : question.file().unit())
        .param("sampled", question == null ? null : Moments.row(question.file().sampledAt()))
        .param("result", question == null ? null : Moments.row(question.file().resultAt()))
        .param("confirmed", question == null ? null : Moments.row(question.file().confirmedAt()))
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  private static final String WRITE_EDITION =
      """
      insert into surveillance.contact_list (case_file, edition, cause, stands, window_from, window_to,
        onset, paper, depth, counts, raised, lowered, asked_at, computed_at, took_ms)
      values (:case, :edition, :cause, :stands, :from, :to, :onset, :paper, :depth, :counts, :raised,
        :lowered, :asked, :at, :took)
      """;

  private void edition(
      StoreList.Basis basis,
      int edition,
      boolean stands,
      Integer[] counts,
      int raised,
      int lowered) {
    CaseQuestion question = basis.question();
    sql.sql(WRITE_EDITION)
        .param("case", basis.caseFile())
        .param("edition", edition)
        .param("cause", basis.cause())
        .param("stands", stands)
        .param("from", question == null ? null : Moments.row(Moments.at(question.from())))
        .param("to", question == null ? null : Moments.row(Moments.at(question.to())))
        .param("onset", question == null ? null : question.onset())
        .param("paper", question == null ? "" : question.definition().basis().paper())
        .param("depth", counts.length)
        .param("counts", counts)
        .param("raised", raised)
        .param("lowered", lowered)
        .param("asked", Moments.row(basis.asked()))
        .param("at", OffsetDateTime.now(clock))
        .param("took", basis.took())
        .update();
  }
}
