package vn.chot.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Limits are kept by subscriber and by span of time. */
class CountingByAddressTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2021-04-27T05:03:30Z"), ZoneOffset.UTC);

  @Test
  void anAddressIsFullAtItsLimitAndOthersAreNot() {
    CountByAddress count = new CountByAddress(2, Duration.ofMinutes(10), NOON);
    count.oneMore("203.0.113.5");
    assertThat(count.full("203.0.113.5")).isFalse();
    count.oneMore("203.0.113.5");
    assertThat(count.full("203.0.113.5")).isTrue();
    assertThat(count.full("203.0.113.6")).isFalse();
    assertThat(count.minutesLeft()).isEqualTo(7);
  }

  @Test
  void aNetworkOfIpv6IsOneSubscriberHoweverItIsWritten() {
    assertThat(CountByAddress.subscriber("2001:db8::1"))
        .isEqualTo(CountByAddress.subscriber("2001:db8:0:0:ffff:0:0:7"))
        .isNotEqualTo(CountByAddress.subscriber("2001:db8:0:1::1"));
    assertThat(CountByAddress.subscriber("no address")).isEqualTo("no address");
  }
}
