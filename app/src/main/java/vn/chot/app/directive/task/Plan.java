package vn.chot.app.directive.task;

import java.util.List;
import vn.chot.app.messages.News;
import vn.chot.app.pages.Refusal;

/** What an act makes of a task that may be moved. */
sealed interface Plan {

  /**
   * The move, its deed, and whom it is told.
   *
   * @param news those who must be told; who moves it is not
   */
  record Go(Step step, TaskDeed deed, List<News> news) implements Plan {
    /** Copies the list. */
    public Go {
      news = List.copyOf(news);
    }
  }

  /** No move: what was typed makes no sense. */
  record Not(Refusal why) implements Plan {}
}
