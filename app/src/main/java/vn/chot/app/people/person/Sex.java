package vn.chot.app.people.person;

import java.util.Locale;
import java.util.Optional;

/** A person's sex as identity papers write it. */
public enum Sex {
  /** Nam. */
  MALE("M"),
  /** Nữ. */
  FEMALE("F");

  private final String letter;

  Sex(String letter) {
    this.letter = letter;
  }

  /** M or F, as it is stored. */
  public String letter() {
    return letter;
  }

  /** The sex written as M, F, Nam, Nữ, male, female, without regard to case and marks. */
  public static Optional<Sex> of(String written) {
    return switch (vn.chot.app.places.Unmarked.of(written).toLowerCase(Locale.ROOT)) {
      case "m", "nam", "male" -> Optional.of(MALE);
      case "f", "nu", "female" -> Optional.of(FEMALE);
      default -> Optional.empty();
    };
  }
}
