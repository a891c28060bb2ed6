package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.WithinRequest;

/**
 * What other rooms may ask about administrative units. What every page asks is asked of the
 * database once while a request reads.
 */
@Component
public class Places {
  private final Units units;
  private final AskUnit askUnit;

  Places(Units units, AskUnit askUnit) {
    this.units = units;
    this.askUnit = askUnit;
  }

  /**
   * The province this installation serves, as it was on that day; on a day before its first
   * version, as it first was. Nothing until one is chosen.
   */
  public Optional<Unit> home(LocalDate on) {
    return WithinRequest.whileReading(Places.class, List.of("home", on), () -> units.home(on));
  }

  /** The unit as it was on that day; nothing where it did not exist or no list reaches that day. */
  public Optional<Unit> unit(UUID id, LocalDate on) {
    return units.unit(id, on);
  }

  /**
   * What is known of the unit on that day: what it was, what it went into or came from, or from
   * when on anything is known. Nothing where there never was such a unit.
   */
  public Optional<Answer> answer(UUID id, LocalDate on) {
    return askUnit.on(id, on);
  }

  /** Whether there is or ever was such a unit. */
  public boolean isUnit(UUID id) {
    return units.ever(id);
  }

  /** The units of one level in our province on that day, by name. */
  public List<Unit> ofLevel(UnitLevel level, LocalDate on) {
    return WithinRequest.whileReading(
        Places.class,
        List.of(level, on),
        () -> home(on).map(home -> units.below(home.id(), level, on)).orElse(List.of()));
  }

  /** The unit itself and every unit below it on that day. */
  public List<UUID> within(UUID area, LocalDate on) {
    return WithinRequest.whileReading(
        Places.class, List.of("within", area, on), () -> units.within(area, on));
  }

  /** Units of our province that bear this name that day, with or without marks and type. */
  public List<Unit> named(String name, LocalDate on) {
    String folded = Unmarked.of(name);
    return home(on).map(home -> units.named(home.id(), folded, on)).orElse(List.of());
  }

  /**
   * Every unit whose people belong to this area on that day: the area, all below it, and the former
   * units that went into any of them, whole or in part; former districts, where all of their
   * communes did.
   */
  public Set<UUID> territory(UUID area, LocalDate on) {
    return WithinRequest.whileReading(
        Places.class, List.of("territory", area, on), () -> Set.copyOf(units.territory(area, on)));
  }
}
