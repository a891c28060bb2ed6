package vn.chot.app.portal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * How often each address has done something within the present span of time. Kept in memory and
 * never written down; at most 10,000 addresses: should more come in one span, newcomers share one
 * count. An IPv6 address counts with its neighbours of the same /64, which one subscriber has.
 */
final class CountByAddress {
  private static final int ADDRESSES = 10_000;
  private static final int NETWORK_BYTES = 8;
  private static final String NEWCOMERS = "newcomers";

  private final int most;
  private final Duration span;
  private final Clock clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private long turn;

  CountByAddress(int most, Duration span, Clock clock) {
    this.most = most;
    this.span = span;
    this.clock = clock;
  }

  /** Whether the address has reached the limit. */
  synchronized boolean full(String address) {
    startTurn();
    return counts.getOrDefault(key(address), 0) >= most;
  }

  synchronized void oneMore(String address) {
    startTurn();
    counts.merge(key(address), 1, Integer::sum);
  }

  /** Minutes until counting begins anew, at least one. */
  long minutesLeft() {
    long seconds = span.toSeconds() - clock.instant().getEpochSecond() % span.toSeconds();
    return Math.max(1, (seconds + 59) / 60);
  }

  private String key(String address) {
    String who = subscriber(address);
    return counts.containsKey(who) || counts.size() < ADDRESSES ? who : NEWCOMERS;
  }

  /** The address itself, or of an IPv6 address the half that names its network. */
  static String subscriber(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
          : address;
    } catch (IllegalArgumentException noLiteral) {
      return address;
    }
  }

  private void startTurn() {
    long now = clock.instant().getEpochSecond() / span.toSeconds();
    if (now != turn) {
      turn = now;
      counts.clear();
    }
  }
}
