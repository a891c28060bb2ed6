package vn.chot.app.directive.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.agencies.Directory;
import vn.chot.app.messages.News;
import vn.chot.app.pages.Refusal;

/** The agency that leads names what stands in the way, to a level that can remove it. */
@Component
class RaiseObstacle {
  private final Moving moving;
  private final Directory directory;
  private final Reaches reaches;
  private final TaskNews news;

  RaiseObstacle(Moving moving, Directory directory, Reaches reaches, TaskNews news) {
    this.moving = moving;
    this.directory = directory;
    this.reaches = reaches;
    this.news = news;
  }

  /**
   * Raises the obstacle; one raised before and not yet answered is then the newer level's.
   *
   * @param to an agency above the one that leads; null asks the office
   */
  @Transactional
  Moved raise(Actor actor, UUID id, int version, @Nullable UUID to, @Nullable String typed) {
    Said said = Said.of(typed);
    return moving.move(
        actor,
        id,
        version,
        TaskMove.RAISE_OBSTACLE,
        Right.WORKER,
        task ->
            refused(task, to, said)
                .<Plan>map(Plan.Not::new)
                .orElseGet(() ->
                    new Plan.Go(
                        Step.saying(TaskMove.RAISE_OBSTACLE, said.words()).asking(to),
                        new TaskDeed.ObstacleRaised(id, to),
                        told(task, to))));
  }

  private Optional<Refusal> refused(TaskView task, @Nullable UUID to, Said said) {
    return said.missing("nội dung vướng mắc", "obstacle")
        .or(() ->
            to == null || above(task, to) ? Optional.empty() : Optional.of(TaskRefusals.NOT_ABOVE));
  }

  private boolean above(TaskView task, UUID to) {
    return directory.above(task.agencyId(), reaches.today()).stream()
        .anyMatch(agency -> agency.id().equals(to));
  }

  private List<News> told(TaskView task, @Nullable UUID to) {
    String vietnamese = "Cơ quan chủ trì nêu vướng mắc cần tháo gỡ: nhiệm vụ %s.";
    String english = "An agency raised an obstacle for you to remove: task %s.";
    return to == null
        ? news.office(task, "obstacle", vietnamese, english)
        : news.other(task, to, "obstacle", vietnamese, english);
  }
}
