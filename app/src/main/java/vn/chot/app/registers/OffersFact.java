package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact that a field marked {@code fact:} takes from another room, such as {@code
 * surveillance.level}; a room below offers it as a bean. Until one does, the field is typed by
 * hand.
 */
public interface OffersFact {

  /** The fact's name as files write it. */
  String name();

  /** What is known of a person on a day, as one would type it. */
  Optional<String> of(UUID person, LocalDate on);
}
