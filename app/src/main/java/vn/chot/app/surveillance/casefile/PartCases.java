package vn.chot.app.surveillance.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes the merge of two files whose persons turned out to be two: points, sources, treatment and
 * the number of the country go back to where they were. What the survivor had taken over is taken
 * from it where nobody changed it since; what was added to it since stays with it.
 */
@Component
class PartCases {
  private final JdbcClient sql;
  private final CaseRows rows;
  private final ChangeFile change;

  PartCases(JdbcClient sql, CaseRows rows, ChangeFile change) {
    this.sql = sql;
    this.rows = rows;
    this.change = change;
  }

  private record Merge(UUID mergedId, UUID survivorId) {}

  private static final String APART =
      """
      select c.merged_id, c.survivor_id from surveillance.case_merge c
      join surveillance.case_file m on m.id = c.merged_id
      join surveillance.case_file s on s.id = c.survivor_id
      where (m.person_id in (:persons) or s.person_id in (:persons)) and m.person_id <> s.person_id
        and m.state = 'MERGED'
      order by c.at desc, c.merged_id
      """;

  /** Parts the files of these two that were merged and now are of different persons. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void apart(UUID one, UUID other) {
    sql.sql(APART)
        .param("persons", List.of(one, other))
        .query(Merge.class)
        .list()
        .forEach(this::part);
  }

  private static final String SURVIVOR =
      """
      with patch as (
        select coalesce(jsonb_object_agg(b.key, b.value), '{}') as facts
        from surveillance.case_merge c
        join surveillance.case_file f on f.id = c.survivor_id
        cross join jsonb_each(c.survivor_before) b
        where c.merged_id = :merged and c.survivor_after -> b.key is distinct from b.value
          and to_jsonb(f) -> b.key = c.survivor_after -> b.key)
      update surveillance.case_file f set national_number = r.national_number, state = r.state,
        onset = r.onset, symptoms = r.symptoms, symptom_list = r.symptom_list,
        source_known = r.source_known, sampled_at = r.sampled_at, result_at = r.result_at,
        confirmed_at = r.confirmed_at, confirmed_paper = r.confirmed_paper,
        confirmed_way = r.confirmed_way, confirmed_by = r.confirmed_by, test_id = r.test_id,
        unit_id = r.unit_id, found_how = r.found_how, note = r.note
      from patch p, surveillance.case_file o,
        lateral jsonb_populate_record(o, p.facts) r
      where f.id = :survivor and o.id = f.id
      """;

  private static final String MERGED =
      """
      update surveillance.case_file f set state = c.merged_before ->> 'state', merged_into = null,
        national_number = c.merged_before ->> 'national_number'
      from surveillance.case_merge c where c.merged_id = :merged and f.id = c.merged_id
      """;

  private static final String ROWS =
      """
      from surveillance.case_merge_row r
      where r.merged_id = :merged and r.what = '%s' and r.row_id = cast(t.id as text)
      """;

  private static final List<String> GIVE_BACK =
      List.of(
          "update surveillance.case_point t set case_id = :merged " + ROWS.formatted("POINT"),
          "update surveillance.case_severity t set case_id = :merged " + ROWS.formatted("SEVERITY"),
          "update surveillance.case_stay t set case_id = :merged " + ROWS.formatted("STAY"),
          "update surveillance.case_source t set case_id = :merged " + ROWS.formatted("SOURCE"),
          "update surveillance.case_source t set source_case = :merged " + ROWS.formatted("TARGET"),
          """
          insert into surveillance.case_source
          select s.* from surveillance.case_merge_row r,
            lateral jsonb_populate_record(null::surveillance.case_source, r.row) s
          where r.merged_id = :merged and r.what in ('SOURCE', 'TARGET')
          on conflict do nothing
          """);

  private void part(Merge merge) {
    boolean first = merge.survivorId().compareTo(merge.mergedId()) < 0;
    rows.locked(first ? merge.survivorId() : merge.mergedId());
    rows.locked(first ? merge.mergedId() : merge.survivorId());
    sql.sql(SURVIVOR)
        .param("merged", merge.mergedId())
        .param("survivor", merge.survivorId())
        .update();
    sql.sql(MERGED).param("merged", merge.mergedId()).update();
    GIVE_BACK.forEach(one -> sql.sql(one).param("merged", merge.mergedId()).update());
    sql.sql("delete from surveillance.case_merge where merged_id = :merged")
        .param("merged", merge.mergedId())
        .update();
    CaseRecord merged = rows.one(merge.mergedId()).orElseThrow();
    CaseRecord survivor = rows.one(merge.survivorId()).orElseThrow();
    change.write(
        null,
        CaseEdits.review(survivor, ""),
        new CaseDeed.CasesParted(survivor.id(), merged.id(), merged.person()),
        Map.of("merged", List.of(merged.number(), "")),
        "");
    change.write(
        null,
        CaseEdits.review(merged, ""),
        new CaseDeed.CaseReopened(merged.id(), merged.person(), merged.state()),
        Map.of("mergedInto", List.of(survivor.number(), "")),
        "");
  }
}
