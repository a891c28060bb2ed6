package vn.chot.app.directive.task;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** An agency that co-operates in a measure adds a word. */
@Component
class AddWord {
  private final DirectedMeasures measures;
  private final Reaches reaches;
  private final Sight sight;
  private final Tasks tasks;
  private final Deeds deeds;
  private final JdbcClient sql;
  private final Clock clock;

  AddWord(
      DirectedMeasures measures,
      Reaches reaches,
      Sight sight,
      Tasks tasks,
      Deeds deeds,
      JdbcClient sql,
      Clock clock) {
    this.measures = measures;
    this.reaches = reaches;
    this.sight = sight;
    this.tasks = tasks;
    this.deeds = deeds;
    this.sql = sql;
    this.clock = clock;
  }

  private static final String ADD =
      """
      insert into directive.cooperator_word (directed_id, agency_id, words, by_id, by_name, at)
      values (:measure, :agency, :words, :by, :byName, :at)
      """;

  /**
   * Adds the word in the name of the co-operating agency the person acts for.
   *
   * @return why not; nothing when it is kept
   */
  @Transactional
  Optional<Refusal> add(Actor actor, UUID directed, @Nullable String typed) {
    Reach reach = reaches.of(actor);
    Optional<DirectedMeasure> measure = measures.byId(directed);
    if (measure.isEmpty()) {
      return Optional.of(TaskRefusals.NO_SUCH_MEASURE);
    }
    Optional<UUID> agency =
        measures.cooperators(directed).stream().filter(reach.own()::contains).findFirst();
    if (agency.isEmpty()) {
      return Optional.of(
          knows(reach, directed) ? TaskRefusals.CO_OPERATORS_ONLY : TaskRefusals.NO_SUCH_MEASURE);
    }
    Said said = Said.of(typed);
    Optional<Refusal> refused = said.missing("ý kiến", "word");
    if (refused.isEmpty()) {
      sql.sql(ADD)
          .param("measure", directed)
          .param("agency", agency.get())
          .param("words", said.words())
          .param("by", actor.id())
          .param("byName", actor.name())
          .param("at", Row.at(clock.instant()))
          .update();
      deeds.record(actor, new TaskDeed.WordAdded(directed, agency.get()));
    }
    return refused;
  }

  private boolean knows(Reach reach, UUID directed) {
    List<TaskView> led = tasks.ofMeasure(directed);
    return reach.everything() || led.stream().anyMatch(task -> sight.mayReadTask(reach, task));
  }
}
