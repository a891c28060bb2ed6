package vn.chot.app.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clerks chose for a paper's measures before they are directed. */
@Component
class Choices {
  private final JdbcClient sql;

  Choices(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Whom a clerk gave a measure to.
   *
   * @param agencies to whom; empty where nobody is tasked
   * @param filed why nobody is; null where somebody is
   */
  record ChosenLead(List<UUID> agencies, @Nullable String filed) {}

  private static final String LEADS =
      """
      select c.measure_id, c.agencies, c.filed from directive.chosen_lead c
      join directive.measure m on m.id = c.measure_id
      where m.paper_id = :paper
      """;

  /** The choices for a paper's measures, by measure. */
  Map<UUID, ChosenLead> leads(UUID paper) {
    Map<UUID, ChosenLead> leads = new HashMap<>();
    sql.sql(LEADS)
        .param("paper", paper)
        .query((set, index) -> {
          Row row = new Row(set);
          return Map.entry(
              row.id("measure_id"), new ChosenLead(row.ids("agencies"), row.textOrNull("filed")));
        })
        .list()
        .forEach(chosen -> leads.put(chosen.getKey(), chosen.getValue()));
    return leads;
  }

  private static final String DAYS =
      """
      select c.measure_id, c.deadline from directive.chosen_deadline c
      join directive.measure m on m.id = c.measure_id
      where m.paper_id = :paper
      """;

  /** The days set right, by measure; empty where a clerk chose that there is none. */
  Map<UUID, Optional<LocalDate>> days(UUID paper) {
    Map<UUID, Optional<LocalDate>> days = new HashMap<>();
    sql.sql(DAYS)
        .param("paper", paper)
        .query((set, index) -> {
          Row row = new Row(set);
          return Map.entry(row.id("measure_id"), Optional.ofNullable(row.date("deadline")));
        })
        .list()
        .forEach(chosen -> days.put(chosen.getKey(), chosen.getValue()));
    return days;
  }

  private static final String CHOOSE =
      """
      insert into directive.chosen_lead (measure_id, agencies, filed, by_id, at)
      values (:measure, :agencies, :filed, :by, :at)
      on conflict (measure_id) do update set
        agencies = excluded.agencies, filed = excluded.filed, by_id = excluded.by_id, at = excluded.at
      """;

  /** Keeps a choice over the one before. */
  void choose(UUID measure, ChosenLead lead, UUID by, Instant at) {
    sql.sql(CHOOSE)
        .param("measure", measure)
        .param("agencies", Row.ids(lead.agencies()))
        .param("filed", lead.filed())
        .param("by", by)
        .param("at", Row.at(at))
        .update();
  }

  private static final String FORGET =
      "delete from directive.chosen_lead where measure_id = :measure";

  /** Takes a choice back; the measure's own names count again. */
  void forget(UUID measure) {
    sql.sql(FORGET).param("measure", measure).update();
  }

  private static final String SET_DAY =
      """
      insert into directive.chosen_deadline (measure_id, deadline, by_id, at)
      values (:measure, :day, :by, :at)
      on conflict (measure_id) do update set
        deadline = excluded.deadline, by_id = excluded.by_id, at = excluded.at
      """;

  /** Keeps the day set right; null says that there is none. */
  void setDay(UUID measure, @Nullable LocalDate day, UUID by, Instant at) {
    sql.sql(SET_DAY)
        .param("measure", measure)
        .param("day", day)
        .param("by", by)
        .param("at", Row.at(at))
        .update();
  }

  private static final String AS_OURS =
      "select as_ours from directive.paper_mapping where paper_id = :paper";

  /** Whether a clerk reads another province's paper as ours. */
  boolean asOurs(UUID paper) {
    return sql.sql(AS_OURS).param("paper", paper).query(Boolean.class).optional().orElse(false);
  }

  private static final String READ_AS =
      """
      insert into directive.paper_mapping (paper_id, as_ours) values (:paper, :asOurs)
      on conflict (paper_id) do update set as_ours = excluded.as_ours
      """;

  /** Keeps that choice. */
  void readAsOurs(UUID paper, boolean asOurs) {
    sql.sql(READ_AS).param("paper", paper).param("asOurs", asOurs).update();
  }
}
