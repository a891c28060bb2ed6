package vn.chot.app.directive.task;

import java.util.List;
import java.util.UUID;
import vn.chot.app.pages.Refusal;

/** What became of pressing the button, or of taking it back. */
sealed interface Directed {

  /**
   * It stands.
   *
   * @param paper the paper
   * @param now how many measures this press directed or filed; none on the second press of two
   * @param tasks how many tasks it made
   * @param measures every measure of the paper as it stands after it
   */
  record Stands(UUID paper, int now, int tasks, List<Understood> measures) implements Directed {
    /** Copies the list. */
    public Stands {
      measures = List.copyOf(measures);
    }
  }

  /**
   * The whole direction was taken back.
   *
   * @param tasks how many tasks were withdrawn
   */
  record Undone(UUID paper, int tasks) implements Directed {}

  /** Not allowed or not possible; nothing was stored. */
  record Declined(Refusal why) implements Directed {}
}
