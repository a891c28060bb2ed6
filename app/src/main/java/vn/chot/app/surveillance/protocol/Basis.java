package vn.chot.app.surveillance.protocol;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row of the protocol rests on.
 *
 * @param paper the paper's number and day, as people cite it
 * @param certainty how far it was checked against the paper
 * @param unsure the fields of the row that are from memory
 * @param source where the text was seen; empty where nowhere
 * @param note what else a reader has to know, in Vietnamese; empty where nothing
 * @param from the first day; null where it stands for all days before
 * @param to the last day; null while no end is known
 * @param where for whom: "cả nước", a province, a unit
 */
public record Basis(
    String paper,
    Certainty certainty,
    Set<String> unsure,
    String source,
    String note,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String where) {
  /** Copies the set. */
  public Basis {
    unsure = Set.copyOf(unsure);
  }
}
