package vn.chot.app.directive.task;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chot.app.agencies.Agency;
import vn.chot.app.messages.News;

/**
 * What agencies are told when a paper is directed or taken back: one news an agency and press, not
 * one a measure. Nothing of the paper's words, for they may name people.
 */
final class DirectionNews {
  private final Map<UUID, int[]> counted = new LinkedHashMap<>();

  /** This agency leads one measure more. */
  void leads(UUID agency) {
    count(agency, 0);
  }

  /** This agency co-operates in one measure more. */
  void cooperates(Agency agency) {
    cooperates(agency.id());
  }

  /** The same by its id. */
  void cooperates(UUID agency) {
    count(agency, 1);
  }

  private void count(UUID agency, int place) {
    counted.computeIfAbsent(agency, none -> new int[2])[place]++;
  }

  /** The news of a press, under the direction's id. */
  List<News> given(UUID direction, UUID paper, String title) {
    return told(
        direction,
        "given",
        paper,
        title + " giao cơ quan bạn nhiệm vụ: ",
        title + " gives your agency tasks: ");
  }

  /** The news of a press taken back, under the direction's id. */
  List<News> undone(UUID direction, UUID paper, String title) {
    return told(
        direction,
        "undone",
        paper,
        title + ": việc giao nhiệm vụ đã được thu hồi, kể cả nhiệm vụ đã tiếp nhận: ",
        title + ": the tasks given were withdrawn, those you acknowledged too: ");
  }

  private List<News> told(
      UUID direction, String turn, UUID paper, String vietnamese, String english) {
    List<News> news = new ArrayList<>(counted.size());
    counted.forEach((agency, count) ->
        news.add(
            new News(
                "direction/" + direction + "/" + turn,
                direction,
                agency,
                null,
                vietnamese + "chủ trì %d, phối hợp %d.".formatted(count[0], count[1]),
                english + "%d to lead, %d to co-operate in.".formatted(count[0], count[1]),
                TaskLinks.inboxOf(paper))));
    return news;
  }
}
