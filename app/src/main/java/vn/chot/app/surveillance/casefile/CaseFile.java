package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case file as other rooms may ask for it.
 *
 * @param nationalNumber such as BN1044, given by the ministry; null until it is
 * @param localNumber given here
 * @param onset the first day of symptoms; null where there were none or it is not known
 * @param sourceKnown whether it is known where the illness came from
 * @param sampledAt when the sample was taken; null where unknown
 * @param unit the commune where the case was found
 * @param edition counts its changes
 */
public record CaseFile(
    UUID id,
    UUID person,
    @Nullable String nationalNumber,
    String localNumber,
    CaseState state,
    @Nullable LocalDate onset,
    boolean symptoms,
    boolean sourceKnown,
    @Nullable Instant sampledAt,
    @Nullable Instant resultAt,
    @Nullable Instant confirmedAt,
    @Nullable UUID unit,
    int edition) {

  /** The number people call it by: the national one, before it is given the local one. */
  public String number() {
    return nationalNumber == null ? localNumber : nationalNumber;
  }
}
