package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.protocol.ContactDefinition;
import vn.chot.app.surveillance.protocol.Protocols;
import vn.chot.app.surveillance.testing.TestOutcome;
import vn.chot.app.surveillance.testing.TestResult;
import vn.chot.app.surveillance.testing.Tests;

/**
 * When a case could infect others, by the definition of contacts that was in force on the day it
 * was confirmed.
 */
@Component
class CaseWindows {
  static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Protocols protocols;
  private final Tests tests;
  private final NumberPeople numberPeople;
  private final Clock clock;

  CaseWindows(Protocols protocols, Tests tests, NumberPeople numberPeople, Clock clock) {
    this.protocols = protocols;
    this.tests = tests;
    this.numberPeople = numberPeople;
    this.clock = clock;
  }

  CaseQuestion of(CaseFile file) {
    Instant now = clock.instant();
    Instant confirmed = Objects.requireNonNullElse(file.confirmedAt(), now);
    LocalDate on = day(confirmed);
    UUID unit = file.unit();
    ContactDefinition definition =
        unit == null ? protocols.contactDefinition(on) : protocols.contactDefinition(on, unit);
    Instant sampled =
        Objects.requireNonNullElse(
            file.sampledAt(), Objects.requireNonNullElse(file.resultAt(), confirmed));
    LocalDate first = definition.infectiousFrom(file.onset(), day(sampled), file.sourceKnown());
    int from = Moments.minute(first.atStartOfDay(HERE).toInstant());
    int until = Moments.minuteAfter(now);
    int to =
        definition.until() == ContactDefinition.Until.NEGATIVE
            ? negative(file.person(), sampled).map(Moments::minute).orElse(until)
            : until;
    int number = numberPeople.of(List.of(file.person())).getOrDefault(file.person(), 0);
    return new CaseQuestion(file, number, definition, from, Math.max(from, to), until);
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, HERE);
  }

  /** The first negative test, or one with Ct over 30, after the positive sample. */
  private Optional<Instant> negative(UUID person, Instant sampled) {
    return tests.ofPerson(person).stream()
        .filter(test -> test.takenAt().isAfter(sampled) && !test.selfTest() && ends(test))
        .map(TestResult::takenAt)
        .min(Instant::compareTo);
  }

  private static boolean ends(TestResult test) {
    Double ct = test.ct();
    return test.outcome() == TestOutcome.NEGATIVE || (ct != null && ct > 30);
  }
}
