package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the ties of people's households back; the next wave that comes by lays them anew. */
@Component
class UntieHouseholds {
  private final JdbcClient sql;
  private final ToldEvidence evidence;
  private final Clock clock;

  UntieHouseholds(JdbcClient sql, ToldEvidence evidence, Clock clock) {
    this.sql = sql;
    this.evidence = evidence;
    this.clock = clock;
  }

  private static final String LAID =
      """
      select number from surveillance.evidence
      where kind = 'HOUSEHOLD' and struck_change is null
        and (one = any (:numbers) or other = any (:numbers))
      order by number
      """;

  List<IndexChange> of(Collection<Integer> people, int change) {
    Integer[] numbers = people.toArray(Integer[]::new);
    sql.sql("update surveillance.traced_person set tied = false where number = any (:numbers)")
        .param("numbers", numbers)
        .update();
    List<Integer> laid = sql.sql(LAID).param("numbers", numbers).query(Integer.class).list();
    List<StoredEvidence> standing = evidence.all(laid);
    if (!laid.isEmpty()) {
      evidence.strike(laid, change, null, OffsetDateTime.now(clock), "HOUSEHOLD");
    }
    return standing.stream()
        .<IndexChange>map(one -> new IndexChange.Strike(one.contact()))
        .toList();
  }
}
