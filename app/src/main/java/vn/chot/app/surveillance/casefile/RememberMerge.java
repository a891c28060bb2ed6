package vn.chot.app.surveillance.casefile;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what a merge of two files moves and fills, for {@link PartCases} to give it back. */
@Component
class RememberMerge {
  private final JdbcClient sql;

  RememberMerge(JdbcClient sql) {
    this.sql = sql;
  }

  private static final List<String> BEFORE =
      List.of(
          "delete from surveillance.case_merge where merged_id = :merged",
          """
          insert into surveillance.case_merge (merged_id, survivor_id, merged_before, survivor_before, at)
          select m.id, s.id, to_jsonb(m), to_jsonb(s), :at
          from surveillance.case_file m, surveillance.case_file s
          where m.id = :merged and s.id = :survivor
          """,
          """
          insert into surveillance.case_merge_row (merged_id, what, row_id, row)
          select :merged, 'POINT', cast(p.id as text), to_jsonb(p)
          from surveillance.case_point p where p.case_id = :merged
          union all
          select :merged, 'SEVERITY', cast(v.id as text), to_jsonb(v)
          from surveillance.case_severity v where v.case_id = :merged
          union all
          select :merged, 'STAY', cast(t.id as text), to_jsonb(t)
          from surveillance.case_stay t where t.case_id = :merged
          union all
          select :merged, 'SOURCE', cast(c.id as text), to_jsonb(c)
          from surveillance.case_source c where c.case_id = :merged
          union all
          select :merged, 'TARGET', cast(c.id as text), to_jsonb(c)
          from surveillance.case_source c where c.source_case = :merged
          """);

  /** Before anything is changed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void before(UUID survivor, UUID merged, OffsetDateTime at) {
    for (String statement : BEFORE) {
      sql.sql(statement)
          .param("merged", merged)
          .param("survivor", survivor)
          .param("at", at)
          .update();
    }
  }

  /** When the survivor has what it took over. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void after(UUID merged) {
    sql.sql(
            """
            update surveillance.case_merge m set survivor_after = to_jsonb(s)
            from surveillance.case_file s where m.merged_id = :merged and s.id = m.survivor_id
            """)
        .param("merged", merged)
        .update();
  }
}
