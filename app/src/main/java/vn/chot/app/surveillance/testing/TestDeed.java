package vn.chot.app.surveillance.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to specimens, pools and their results; ids and codes, never names. */
public sealed interface TestDeed extends Deed {
  /** Done to one specimen. */
  sealed interface OfTest extends TestDeed {
    UUID test();

    @Override
    default String subject() {
      return test().toString();
    }
  }

  /** Done to a pool. */
  sealed interface OfPool extends TestDeed {
    UUID pool();

    @Override
    default String subject() {
      return pool().toString();
    }
  }

  /** A person was given a code for a specimen. */
  record SampleRegistered(UUID test, UUID person, TestMethod method) implements OfTest {
    @Override
    public Map<String, Object> facts() {
      return Map.of("person", person.toString(), "method", method.name());
    }
  }

  /** Many codes were given at once, for a screening campaign. */
  record SamplesRegistered(UUID screening, int count) implements TestDeed {
    @Override
    public String subject() {
      return screening.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("count", count);
    }
  }

  /** The specimen was taken. */
  record SampleTaken(UUID test, UUID person, TestMethod method) implements OfTest {
    @Override
    public Map<String, Object> facts() {
      return Map.of("person", person.toString(), "method", method.name());
    }
  }

  /** The specimen came to a laboratory. */
  record SampleReceived(UUID test, UUID laboratory) implements OfTest {
    @Override
    public Map<String, Object> facts() {
      return Map.of("laboratory", laboratory.toString());
    }
  }

  /** The specimen will not be tested. */
  record SampleVoided(UUID test) implements OfTest {}

  /** A result was entered; of a negative pool one for each member. */
  record ResultRecorded(UUID test, UUID person, TestMethod method, TestOutcome outcome)
      implements OfTest {
    @Override
    public Map<String, Object> facts() {
      return Map.of(
          "person", person.toString(), "method", method.name(), "outcome", outcome.name());
    }
  }

  /** A result was changed; the old one is kept with the reason. */
  record ResultCorrected(UUID test, UUID person, TestOutcome from, TestOutcome to)
      implements OfTest {
    @Override
    public Map<String, Object> facts() {
      return Map.of("person", person.toString(), "from", from.name(), "to", to.name());
    }
  }

  /** A result no longer stands and none takes its place: its pool's result was changed. */
  record ResultWithdrawn(UUID test, UUID person, TestOutcome was) implements OfTest {
    @Override
    public Map<String, Object> facts() {
      return Map.of("person", person.toString(), "was", was.name());
    }
  }

  /** Specimens were put into one pool. */
  record PoolMade(UUID pool, int members) implements OfPool {
    @Override
    public Map<String, Object> facts() {
      return Map.of("members", members);
    }
  }

  /** A pool was taken apart before it had a result. */
  record PoolDissolved(UUID pool) implements OfPool {}

  /** A pool had its result. */
  record PoolResulted(UUID pool, TestOutcome outcome) implements OfPool {
    @Override
    public Map<String, Object> facts() {
      return Map.of("outcome", outcome.name());
    }
  }

  /** A pool's result was changed. */
  record PoolCorrected(UUID pool, TestOutcome from, TestOutcome to) implements OfPool {
    @Override
    public Map<String, Object> facts() {
      return Map.of("from", from.name(), "to", to.name());
    }
  }

  /** A result was refused and waits for somebody to settle it. */
  record ResultHeld(UUID held, String why) implements TestDeed {
    @Override
    public String subject() {
      return held.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("why", why);
    }
  }

  /** A refused result was settled. */
  record HeldResultSettled(UUID held) implements TestDeed {
    @Override
    public String subject() {
      return held.toString();
    }
  }

  /** An agency was marked as a laboratory. */
  record LaboratoryMarked(UUID agency, int capacity, LocalDate since) implements TestDeed {
    @Override
    public String subject() {
      return agency.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("capacity", capacity, "since", since.toString());
    }
  }

  /** An agency is a laboratory no more. */
  record LaboratoryEnded(UUID agency, LocalDate until) implements TestDeed {
    @Override
    public String subject() {
      return agency.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("until", until.toString());
    }
  }

  /** A screening campaign was planned. */
  record ScreeningPlanned(UUID screening, UUID unit, int planned) implements TestDeed {
    @Override
    public String subject() {
      return screening.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("unit", unit.toString(), "planned", planned);
    }
  }

  /** A screening campaign was closed. */
  record ScreeningClosed(UUID screening) implements TestDeed {
    @Override
    public String subject() {
      return screening.toString();
    }
  }

  /** Tests went to the record their person gave way to, or back. */
  record TestsMoved(UUID person, int count) implements TestDeed {
    @Override
    public String subject() {
      return person.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("count", count);
    }
  }

  /** A list of tests was taken out as a sheet. */
  record TestsExported(UUID export, long rows) implements TestDeed {
    @Override
    public String subject() {
      return export.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("rows", rows);
    }
  }
}
