package vn.chot.app.surveillance.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.surveillance.testing.TestMethod;
import vn.chot.app.surveillance.testing.TestOutcome;
import vn.chot.app.surveillance.testing.TestResult;
import vn.chot.app.surveillance.testing.Tests;

/** What the recorded tests of a person say. */
@Component
class FindEvidence {
  /** Tests of an illness lie within this of its newest. */
  private static final Duration ONE_ILLNESS = Duration.ofDays(45);

  private final Tests tests;

  FindEvidence(Tests tests) {
    this.tests = tests;
  }

  /** Positive tests of the present illness, those people did themselves left out. */
  List<TestResult> positives(UUID person) {
    List<TestResult> all =
        tests.ofPerson(person).stream()
            .filter(test -> test.outcome() == TestOutcome.POSITIVE && !test.selfTest())
            .toList();
    if (all.isEmpty()) {
      return all;
    }
    Instant since = all.getFirst().takenAt().minus(ONE_ILLNESS);
    return all.stream().filter(test -> !test.takenAt().isBefore(since)).toList();
  }

  Evidence byTests(UUID person) {
    return with(positives(person), false, false, false);
  }

  static Evidence with(
      List<TestResult> positives, boolean closeContact, boolean clinical, boolean link) {
    return new Evidence(
        times(positives, TestMethod.PCR),
        times(positives, TestMethod.RAPID_ANTIGEN),
        closeContact,
        clinical,
        link);
  }

  private static List<Instant> times(List<TestResult> positives, TestMethod method) {
    return positives.stream()
        .filter(test -> test.method() == method)
        .map(TestResult::takenAt)
        .toList();
  }
}
