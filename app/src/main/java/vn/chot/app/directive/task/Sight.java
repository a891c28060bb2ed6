package vn.chot.app.directive.task;

import java.util.Collections;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read what: the matrix of docs/rights.md. What a person may not know of is answered as if
 * it were not there.
 */
@Component
class Sight {
  private final JdbcClient sql;

  Sight(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * The task and its measure: led by an agency of theirs or in their area, co-operated in, or
   * theirs to help with an obstacle.
   */
  boolean mayReadTask(Reach reach, TaskView task) {
    return reach.everything()
        || reach.own().contains(task.agencyId())
        || reach.overseen().contains(task.agencyId())
        || !Collections.disjoint(reach.own(), task.cooperators())
        || !Collections.disjoint(reach.own(), task.askedToHelp());
  }

  /** The reports and files of the task: whoever reads the task reads them. */
  boolean mayReadReports(Reach reach, TaskView task) {
    return mayReadTask(reach, task);
  }

  private static final String GIVES_A_TASK =
      """
      select exists (
        select from directive.directed_measure m
        where m.paper_id = :paper and not m.undone
          and (exists (select from directive.task t
                       where t.directed_id = m.id and t.agency_id = any (:leading))
            or exists (select from directive.cooperator c
                       where c.directed_id = m.id and c.agency_id = any (:own))))
      """;

  /**
   * The paper's text and original: it names an agency of theirs, or gives one in their area a task.
   */
  boolean mayReadPaper(Reach reach, UUID paper) {
    if (reach.everything()) {
      return true;
    }
    return !reach.nothing()
        && sql.sql(GIVES_A_TASK)
            .param("paper", paper)
            .param("leading", Row.ids(reach.leading()))
            .param("own", Row.ids(reach.own()))
            .query(Boolean.class)
            .single();
  }
}
