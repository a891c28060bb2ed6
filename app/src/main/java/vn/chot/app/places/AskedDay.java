package vn.chot.app.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what an address asks for, kindly: what is no day means today. */
@Component
class AskedDay {
  private final Clock clock;

  AskedDay(Clock clock) {
    this.clock = clock;
  }

  LocalDate of(String typed) {
    try {
      LocalDate day = LocalDate.parse(typed);
      return day.getYear() < 1945 || day.getYear() > 2999 ? today() : day;
    } catch (DateTimeParseException none) {
      return today();
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Optional<UUID> id(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(typed))
        : Optional.empty();
  }
}
