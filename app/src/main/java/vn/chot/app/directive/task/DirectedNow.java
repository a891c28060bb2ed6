package vn.chot.app.directive.task;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.directive.paper.DirectedPapers;

/** Answers room {@code directive.paper}: which papers are directed now. */
@Component
class DirectedNow implements DirectedPapers {
  private final JdbcClient sql;

  DirectedNow(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String DIRECTED =
      """
      select distinct paper_id from directive.directed_measure
      where paper_id = any (:papers) and not undone
      """;

  @Override
  public Set<UUID> directed(Collection<UUID> papers) {
    return papers.isEmpty()
        ? Set.of()
        : Set.copyOf(sql.sql(DIRECTED).param("papers", Row.ids(papers)).query(UUID.class).list());
  }
}
