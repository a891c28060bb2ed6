package vn.chot.app.directive.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chot.app.agencies.Agency;
import vn.chot.app.directive.paper.ReviewedPaper;

/**
 * A paper as the page shows it on which a clerk gives its tasks.
 *
 * @param paper the paper
 * @param province the other province that speaks in it; null where it is ours or central
 * @param asOurs whether a clerk reads it as ours
 * @param measures its measures as they would be directed now
 * @param pressed who directed it last; null before
 * @param reported whether an agency has reported, so that it can no longer be taken back whole
 */
record ConfirmSheet(
    ReviewedPaper paper,
    @Nullable String province,
    boolean asOurs,
    List<Understood> measures,
    Directions.@Nullable Pressed pressed,
    boolean reported) {

  /** Copies the list. */
  ConfirmSheet {
    measures = List.copyOf(measures);
  }

  /** How many measures the button would direct or file now. */
  long ready() {
    return measures.stream().filter(Understood::ready).count();
  }

  /** How many tasks it would make now. */
  long tasks() {
    return measures.stream()
        .filter(Understood::ready)
        .flatMap(measure -> leads(measure).stream())
        .count();
  }

  /** How many measures wait for the clerk. */
  long waiting() {
    return measures.stream().filter(Understood::waits).count();
  }

  /** How many are directed or filed already. */
  long given() {
    return measures.stream().filter(measure -> measure.directed() != null).count();
  }

  /** The agencies about to be told that have no e-mail address, each once. */
  List<Agency> unreachable() {
    Map<UUID, Agency> unreachable = new LinkedHashMap<>();
    measures.stream()
        .filter(Understood::ready)
        .flatMap(measure -> Stream.concat(leads(measure).stream(), measure.cooperators().stream()))
        .filter(agency -> agency.email() == null)
        .forEach(agency -> unreachable.putIfAbsent(agency.id(), agency));
    return List.copyOf(unreachable.values());
  }

  private static List<Agency> leads(Understood measure) {
    return measure.lead() instanceof Lead.Known known ? known.agencies() : List.of();
  }
}
