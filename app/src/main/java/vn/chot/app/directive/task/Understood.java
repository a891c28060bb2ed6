package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Naming;
import vn.chot.app.directive.paper.OrderedMeasure;
import vn.chot.app.pages.Refusal;

/**
 * A measure of a paper as it would be directed now.
 *
 * @param measure the measure as read and corrected
 * @param lead whom its lead means
 * @param cooperators the agencies that co-operate, the leads left out, each once
 * @param cooperating how each of their names was understood
 * @param deadline the day it is given: printed, or set right by a clerk; null
 * @param clock why its day cannot stand; null where it can
 * @param directed the measure as directed, where it is already; null
 */
record Understood(
    OrderedMeasure measure,
    Lead lead,
    List<Agency> cooperators,
    List<Naming> cooperating,
    @Nullable LocalDate deadline,
    @Nullable Refusal clock,
    @Nullable DirectedMeasure directed) {

  /** Copies the lists. */
  Understood {
    cooperators = List.copyOf(cooperators);
    cooperating = List.copyOf(cooperating);
  }

  /** Whether pressing the button now would direct or file it. */
  boolean ready() {
    return directed == null && !(lead instanceof Lead.Open) && clock == null;
  }

  /** Whether it waits for the clerk. */
  boolean waits() {
    return directed == null && !ready();
  }

  /** The co-operating names nobody is known by. */
  List<Naming.Unknown> unknownCooperators() {
    return cooperating.stream()
        .filter(Naming.Unknown.class::isInstance)
        .map(Naming.Unknown.class::cast)
        .toList();
  }
}
