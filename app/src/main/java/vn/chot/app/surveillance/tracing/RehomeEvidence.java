package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves meetings to the record that stands. A meeting of two records that became one is struck for
 * as long as they are one.
 */
@Component
class RehomeEvidence {
  private static final String ONE_NOW = "MERGED";

  private final JdbcClient sql;
  private final ToldEvidence evidence;
  private final Clock clock;

  RehomeEvidence(JdbcClient sql, ToldEvidence evidence, Clock clock) {
    this.sql = sql;
    this.evidence = evidence;
    this.clock = clock;
  }

  private static final String MOVING =
      """
      select number from surveillance.evidence
      where one = any (:holders) and one_told = :told and one <> :target
      union
      select number from surveillance.evidence
      where other = any (:holders) and other_told = :told and other <> :target
      order by 1
      """;

  private static final String MOVE =
      """
      with moved as (
        select number, case when one_told = :told then :target else one end as one,
               case when other_told = :told then :target else other end as other
        from surveillance.evidence where number = any (:numbers)),
      now as (
        select m.number, m.one, m.other, m.one = m.other as same, e.struck_why = :why as was_same
        from moved m join surveillance.evidence e on e.number = m.number)
      update surveillance.evidence e set one = n.one, other = n.other,
        struck_change = case when n.same then coalesce(e.struck_change, :change)
                             when n.was_same then null else e.struck_change end,
        struck_at = case when n.same then coalesce(e.struck_at, cast(:at as timestamptz))
                         when n.was_same then null else e.struck_at end,
        struck_why = case when n.same then coalesce(e.struck_why, :why)
                          when n.was_same then null else e.struck_why end
      from now n where e.number = n.number
      """;

  List<IndexChange> move(Set<Integer> holders, int told, int target, int change) {
    List<Integer> moving =
        sql.sql(MOVING)
            .param("holders", holders.toArray(Integer[]::new))
            .param("told", told)
            .param("target", target)
            .query(Integer.class)
            .list();
    List<IndexChange> steps = new ArrayList<>();
    if (moving.isEmpty()) {
      return steps;
    }
    standing(moving).forEach(was -> steps.add(new IndexChange.Strike(was.contact())));
    sql.sql(MOVE)
        .param("told", told)
        .param("target", target)
        .param("numbers", moving.toArray(Integer[]::new))
        .param("why", ONE_NOW)
        .param("change", change)
        .param("at", OffsetDateTime.now(clock))
        .update();
    standing(moving).forEach(now -> steps.add(new IndexChange.Tell(now.contact())));
    return steps;
  }

  private List<StoredEvidence> standing(List<Integer> numbers) {
    return evidence.all(numbers).stream().filter(one -> one.struckAt() == null).toList();
  }
}
