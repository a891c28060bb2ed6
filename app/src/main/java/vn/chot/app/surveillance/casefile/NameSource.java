package vn.chot.app.surveillance.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.places.Unmarked;

/** Says where a case came from: another case by its number, or a country or cluster in words. */
@Component
class NameSource {
  private final ChangeFile change;
  private final CaseRows rows;
  private final JdbcClient sql;

  NameSource(ChangeFile change, CaseRows rows, JdbcClient sql) {
    this.change = change;
    this.rows = rows;
    this.sql = sql;
  }

  /** A source as a page shows it. */
  record Line(UUID id, @Nullable UUID sourceCase, String told) {}

  List<Line> of(UUID file) {
    return sql.sql(
            """
            select s.id, s.source_case, coalesce(f.national_number, f.local_number, s.source_text) as told
            from surveillance.case_source s left join surveillance.case_file f on f.id = s.source_case
            where s.case_id = :case order by s.made_at, s.id
            """)
        .param("case", file)
        .query(Line.class)
        .list();
  }

  /** The cases that came from this one. */
  List<Line> from(UUID file) {
    return sql.sql(
            """
            select f.id, f.id as source_case, coalesce(f.national_number, f.local_number) as told
            from surveillance.case_source s join surveillance.case_file f on f.id = s.case_id
            where s.source_case = :case order by f.listed_at, f.id limit 200
            """)
        .param("case", file)
        .query(Line.class)
        .list();
  }

  /** What looks like a case's number must be one; anything else is kept as words. */
  @Transactional
  public CaseOutcome name(Actor actor, UUID id, String told) {
    String written = Unmarked.tidied(told);
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        Optional<UUID> source = rows.byNumber(number(written));
        if (written.isEmpty() || written.length() > 200) {
          yield new CaseOutcome.Declined(CaseRules.SOURCE_MISSING);
        }
        if (source.isEmpty() && looksLikeNumber(written)) {
          yield new CaseOutcome.Declined(CaseRules.SOURCE_MISSING);
        }
        if (source.isPresent() && circle(id, source.get())) {
          yield new CaseOutcome.Declined(CaseRules.SOURCE_ITSELF);
        }
        insert(id, source.orElse(null), source.isPresent() ? "" : written, actor.id());
        CaseDraft f = file.facts();
        CaseDraft known =
            new CaseDraft(
                f.nationalNumber(),
                f.onset(),
                f.symptoms(),
                f.symptomList(),
                true,
                f.sampledAt(),
                f.resultAt(),
                f.unit(),
                f.foundHow(),
                f.note());
        yield change.write(
            actor,
            CaseEdits.facts(file, known),
            new CaseDeed.CaseCorrected(id, file.person(), List.of("source")),
            Map.of("source", List.of("", written)),
            "");
      }
    };
  }

  /** Takes a source back. */
  @Transactional
  public CaseOutcome drop(Actor actor, UUID id, UUID source) {
    return switch (change.deciding(actor, id)) {
      case ChangeFile.Found.No(var refusal) -> new CaseOutcome.Declined(refusal);
      case ChangeFile.Found.File(CaseRecord file) -> {
        Optional<Line> line = of(id).stream().filter(one -> one.id().equals(source)).findFirst();
        if (line.isEmpty()) {
          yield new CaseOutcome.Declined(CaseRules.SOURCE_MISSING);
        }
        sql.sql("delete from surveillance.case_source where id = :id").param("id", source).update();
        yield change.note(
            actor,
            file,
            new CaseDeed.CaseCorrected(id, file.person(), List.of("source")),
            Map.of("source", List.of(line.get().told(), "")),
            "");
      }
    };
  }

  private void insert(UUID file, @Nullable UUID source, String text, UUID by) {
    sql.sql(
            """
            insert into surveillance.case_source (id, case_id, source_case, source_text, made_by, made_at)
            values (:id, :case, :source, :text, :by, :at)
            on conflict do nothing
            """)
        .param("id", UUID.randomUUID())
        .param("case", file)
        .param("source", source)
        .param("text", text)
        .param("by", by)
        .param("at", change.now())
        .update();
  }

  private static final String ABOVE =
      """
      with recursive above (id) as (
        select cast(:source as uuid)
        union
        select s.source_case from above a join surveillance.case_source s on s.case_id = a.id
        where s.source_case is not null)
      select exists (select from above where id = :case)
      """;

  private boolean circle(UUID file, UUID source) {
    return sql.sql(ABOVE).param("source", source).param("case", file).query(Boolean.class).single();
  }

  /** A number as it is kept: without spaces and commas, in capitals. */
  static String number(String written) {
    String bare = written.replaceAll("[\\s.,;]+", "").toUpperCase(Locale.ROOT);
    return bare.matches("[0-9]{1,8}") ? "BN" + bare : bare;
  }

  static boolean looksLikeNumber(String written) {
    return number(written).matches("BN[0-9]+|F0-[0-9]{2}-[0-9]+");
  }
}
