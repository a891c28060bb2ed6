package vn.chot.app.surveillance.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.surveillance.protocol.Protocols;

/** Writes down where a patient is treated and how ill they are, each from a day on. */
@Component
class TreatPatient {
  private final ChangeFile change;
  private final Protocols protocols;
  private final JdbcClient sql;

  TreatPatient(ChangeFile change, Protocols protocols, JdbcClient sql) {
    this.change = change;
    this.protocols = protocols;
    this.sql = sql;
  }

  /** A transfer, or the first place of treatment. */
  @Transactional
  public CaseOutcome transfer(
      Actor actor, UUID id, String place, @Nullable LocalDate since, String why) {
    String tidied = vn.chot.app.places.Unmarked.tidied(place);
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        if (tidied.isEmpty() || tidied.length() > 200) {
          yield new CaseOutcome.Declined(CaseRules.STAY_PLACE);
        }
        if (since == null || !EndCase.fits(file, since, change.now().toLocalDate())) {
          yield new CaseOutcome.Declined(CaseRules.DAY_FUTURE);
        }
        sql.sql(
                """
                insert into surveillance.case_stay (case_id, place, since, why, made_by, made_at)
                values (:case, :place, :since, :why, :by, :at)
                """)
            .param("case", id)
            .param("place", tidied)
            .param("since", since)
            .param("why", why.strip())
            .param("by", actor.id())
            .param("at", change.now())
            .update();
        yield change.write(
            actor,
            CaseEdits.treatedAt(file, latest("place", "case_stay", id)),
            new CaseDeed.CaseCorrected(id, file.person(), List.of("treatedAt")),
            Map.of("treatedAt", List.of(file.treatedAt(), tidied + " " + CompareDrafts.day(since))),
            why);
      }
    };
  }

  /** A grade of the protocol in force that day. */
  @Transactional
  public CaseOutcome grade(Actor actor, UUID id, String grade, @Nullable LocalDate since) {
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        if (since == null || !EndCase.fits(file, since, change.now().toLocalDate())) {
          yield new CaseOutcome.Declined(CaseRules.DAY_FUTURE);
        }
        if (protocols.severity(since).stream().noneMatch(one -> one.id().equals(grade))) {
          yield new CaseOutcome.Declined(CaseRules.GRADE_UNKNOWN);
        }
        sql.sql(
                """
                insert into surveillance.case_severity (case_id, grade, since, made_by, made_at)
                values (:case, :grade, :since, :by, :at)
                """)
            .param("case", id)
            .param("grade", grade)
            .param("since", since)
            .param("by", actor.id())
            .param("at", change.now())
            .update();
        yield change.write(
            actor,
            CaseEdits.severity(file, latest("grade", "case_severity", id)),
            new CaseDeed.CaseCorrected(id, file.person(), List.of("severity")),
            Map.of("severity", List.of(file.severity(), grade + " " + CompareDrafts.day(since))),
            "");
      }
    };
  }

  /** What holds by the latest day; of one day, what was written last. */
  private String latest(String column, String table, UUID id) {
    return sql.sql(
            "select "
                + column
                + " from surveillance."
                + table
                + " where case_id = :case order by since desc, id desc limit 1")
        .param("case", id)
        .query(String.class)
        .single();
  }

  /** A place or a grade since a day. */
  record Since(String what, LocalDate since, String why) {}

  List<Since> stays(UUID id) {
    return sql.sql(
            """
            select place as what, since, why from surveillance.case_stay
            where case_id = :case order by since desc, id desc
            """)
        .param("case", id)
        .query(Since.class)
        .list();
  }

  List<Since> grades(UUID id) {
    return sql.sql(
            """
            select grade as what, since, '' as why from surveillance.case_severity
            where case_id = :case order by since desc, id desc
            """)
        .param("case", id)
        .query(Since.class)
        .list();
  }
}
