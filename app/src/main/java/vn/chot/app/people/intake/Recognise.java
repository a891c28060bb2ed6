package vn.chot.app.people.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.people.person.Candidate;
import vn.chot.app.people.person.Candidate.Reason;
import vn.chot.app.people.person.CompareFacts;
import vn.chot.app.people.person.Facts;

/** Whether somebody of the register is the person of a row: by a paper's number and more. */
final class Recognise {
  private static final Set<Reason> NUMBERS =
      Set.of(Reason.CITIZEN_ID, Reason.OLD_ID, Reason.PASSPORT);
  private static final Set<Reason> ABOUT_THEM =
      Set.of(
          Reason.NAME,
          Reason.NAME_WITHOUT_MARKS,
          Reason.NAME_NEARLY,
          Reason.NAME_REORDERED,
          Reason.BORN,
          Reason.BORN_SWAPPED,
          Reason.BIRTH_YEAR);

  private Recognise() {}

  /** What was found. */
  sealed interface Found {}

  /** It is this person. */
  record Known(UUID person) implements Found {}

  /** It may be one of these. */
  record Alike(List<Candidate> some) implements Found {}

  /** The paper's number is somebody else's. */
  record OtherPerson() implements Found {}

  /** Nobody is like it. */
  record Nobody() implements Found {}

  /**
   * Tells who it is.
   *
   * @param patient who bears the same patient's number; null for nobody
   * @param candidates whom the facts are like, best first
   */
  static Found among(Facts facts, @Nullable UUID patient, List<Candidate> candidates) {
    if (patient != null) {
      return new Known(patient);
    }
    if (candidates.isEmpty()) {
      return new Nobody();
    }
    Candidate best = candidates.getFirst();
    boolean number = best.reasons().stream().anyMatch(NUMBERS::contains);
    boolean person = best.reasons().stream().anyMatch(ABOUT_THEM::contains);
    if (number && person) {
      return new Known(best.id());
    }
    if (best.reasons().contains(Reason.CITIZEN_ID) && !facts.name().isEmpty()) {
      return new OtherPerson();
    }
    List<Candidate> some =
        candidates.stream().filter(one -> one.score() >= CompareFacts.LIKELY).toList();
    return some.isEmpty() ? new Nobody() : new Alike(some);
  }
}
