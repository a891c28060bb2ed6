package vn.chot.app.surveillance.cluster;

import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;

/**
 * What a person writes of a cluster.
 *
 * @param name official
 * @param shortName as people call it; may be empty
 * @param place where, in words
 * @param unit the commune in charge, as typed
 * @param handling what is ordered to be done there
 * @param handlingPaper the paper that orders it
 */
public record ClusterDraft(
    String name,
    String shortName,
    String place,
    String unit,
    String handling,
    String handlingPaper,
    String note) {
  /** Without spaces too many, and no longer than the fields. */
  public ClusterDraft {
    name = tidied(name, 400);
    shortName = tidied(shortName, 80);
    place = tidied(place, 300);
    unit = tidied(unit, 200);
    handling = tidied(handling, 1_000);
    handlingPaper = tidied(handlingPaper, 300);
    note = tidied(note, 2_000);
  }

  static final ClusterDraft EMPTY = new ClusterDraft("", "", "", "", "", "", "");

  private static String tidied(@Nullable String sent, int most) {
    String text = Unmarked.tidied(sent == null ? "" : sent);
    return text.substring(0, Math.min(most, text.length()));
  }

  static ClusterDraft of(Cluster cluster, String unit) {
    return new ClusterDraft(
        cluster.name(),
        cluster.shortName(),
        cluster.place(),
        unit,
        cluster.handling(),
        cluster.handlingPaper(),
        cluster.note());
  }
}
