package vn.chot.app.surveillance.testing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other rooms may ask about tests. Whoever asks has checked the reach. */
@Component
public class Tests {
  private final StoredTests tests;

  Tests(StoredTests tests) {
    this.tests = tests;
  }

  /** The standing result of that specimen; nothing while it has none. */
  public Optional<TestResult> result(UUID id) {
    return tests.test(id).flatMap(Tests::result);
  }

  /**
   * The standing results of a person, newest first by when the specimen was taken. A negative pool
   * is each member's own negative result; a positive one is nobody's.
   */
  public List<TestResult> ofPerson(UUID person) {
    return tests.ofPerson(person).stream().flatMap(test -> result(test).stream()).toList();
  }

  static Optional<TestResult> result(StoredTest test) {
    TestOutcome outcome = test.outcome();
    OffsetDateTime resultAt = test.resultAt();
    return outcome == null || resultAt == null
        ? Optional.empty()
        : Optional.of(
            new TestResult(
                test.id(),
                test.personId(),
                test.method(),
                outcome,
                test.ct(),
                Objects.requireNonNull(test.takenAt()).toInstant(),
                resultAt.toInstant(),
                test.selfTest(),
                test.laboratoryId()));
  }
}
