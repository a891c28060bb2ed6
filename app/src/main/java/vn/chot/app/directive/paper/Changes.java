package vn.chot.app.directive.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of corrections: the state before and after each. */
@Component
class Changes {

  private final JdbcClient sql;
  private final PaperJson json;

  Changes(JdbcClient sql, PaperJson json) {
    this.sql = sql;
    this.json = json;
  }

  private static final String WRITE =
      """
      insert into directive.measure_change (
        paper_id, measure_id, act, before, after, by_id, by_name, at)
      values (
        :paper, :measure, :act, cast(:before as jsonb), cast(:after as jsonb), :by, :byName, :at)
      """;

  /** Notes one change of a paper (no measure) or of one of its measures. */
  void note(
      UUID paper,
      @Nullable UUID measure,
      PaperDeed.Act act,
      @Nullable Object before,
      @Nullable Object after,
      WhoWhen by) {
    sql.sql(WRITE)
        .param("paper", paper)
        .param("measure", measure)
        .param("act", act.name())
        .param("before", before == null ? null : json.write(before))
        .param("after", after == null ? null : json.write(after))
        .param("by", by.id())
        .param("byName", by.name())
        .param("at", Row.at(by.at()))
        .update();
  }
}
