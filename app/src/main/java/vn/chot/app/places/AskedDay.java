package vn.chot.app.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.TypedDay;

/** Reads what an address asks for, kindly: what is no day means today. */
@Component
class AskedDay {
  private final Clock clock;

  AskedDay(Clock clock) {
    this.clock = clock;
  }

  LocalDate of(String typed) {
    return TypedDay.of(typed)
        .filter(day -> day.getYear() >= 1945 && day.getYear() <= 2999)
        .orElseGet(this::today);
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
