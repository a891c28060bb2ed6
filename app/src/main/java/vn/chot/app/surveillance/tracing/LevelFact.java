package vn.chot.app.surveillance.tracing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.registers.OffersFact;

/** Offers registers what a person is: F0 … F5. */
@Component
class LevelFact implements OffersFact {
  private final Levels levels;

  LevelFact(Levels levels) {
    this.levels = levels;
  }

  @Override
  public String name() {
    return "surveillance.level";
  }

  /** Levels are kept as they stand now; a fact of another day is the one of now. */
  @Override
  public Optional<String> of(UUID person, LocalDate on) {
    return levels.of(person).map(Level::said);
  }
}
