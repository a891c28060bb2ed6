package vn.chot.app.directive.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.directive.paper.ReviewedPaper;
import vn.chot.app.messages.News;

/**
 * What is told about a task: one sentence in both languages, which names the paper and the place in
 * it but never its words, for words may name people.
 */
@Component
class TaskNews {
  private final Conclusions conclusions;

  TaskNews(Conclusions conclusions) {
    this.conclusions = conclusions;
  }

  /** Tells the agency that leads. */
  List<News> lead(TaskView task, String turn, String vietnamese, String english) {
    return List.of(news(task, turn, task.agencyId(), null, vietnamese, english));
  }

  /** Tells one person of the agency that leads. */
  List<News> person(TaskView task, UUID account, String turn, String vietnamese, String english) {
    return List.of(news(task, turn, task.agencyId(), account, vietnamese, english));
  }

  /** Tells another agency. */
  List<News> other(TaskView task, UUID agency, String turn, String vietnamese, String english) {
    return List.of(news(task, turn, agency, null, vietnamese, english));
  }

  /** Tells the office. */
  List<News> office(TaskView task, String turn, String vietnamese, String english) {
    return List.of(news(task, turn, null, null, vietnamese, english));
  }

  private News news(
      TaskView task,
      String turn,
      @Nullable UUID agency,
      @Nullable UUID account,
      String vietnamese,
      String english) {
    String place = task.measure().path() + ", " + title(task.paperId());
    return new News(
        "task/" + task.id() + "/" + turn + "/" + (task.version() + 1),
        task.id(),
        agency,
        account,
        vietnamese.formatted(place),
        english.formatted(place),
        TaskLinks.task(task.id()));
  }

  /** The paper as people call it. */
  String title(UUID paper) {
    return conclusions.paper(paper).map(ReviewedPaper::title).orElse("");
  }
}
