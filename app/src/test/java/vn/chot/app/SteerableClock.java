package vn.chot.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that stands where a test puts it and otherwise runs from 27 April 2021, 08:00. */
@TestConfiguration(proxyBeanMethods = false)
public class SteerableClock {

  @Bean
  @Primary
  Steered steeredClock() {
    return new Steered();
  }

  /** The clock of all tests; it goes on by a millisecond at each reading. */
  public static final class Steered extends Clock {
    private static final Instant START = Instant.parse("2021-04-27T01:00:00Z");
    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    /** Moves the clock on. */
    public void pass(Duration time) {
      now.updateAndGet(n -> n.plus(time));
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.updateAndGet(n -> n.plusMillis(1));
    }
  }
}
