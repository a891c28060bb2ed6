package vn.chot.app.access;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How many wrong tokens each address has shown in this minute. An address beyond the limit is not
 * listened to until the minute is over. Kept in memory, at most 10,000 addresses: should more come
 * in one minute, newcomers share one count.
 */
@Component
class WrongTokens {
  static final int MOST = 60;
  private static final int ADDRESSES = 10_000;
  private static final String NEWCOMERS = "newcomers";

  private final Clock clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private long minute;

  WrongTokens(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean tooMany(String address) {
    startMinute();
    return counts.getOrDefault(key(address), 0) >= MOST;
  }

  synchronized void oneMore(String address) {
    startMinute();
    counts.merge(key(address), 1, Integer::sum);
  }

  private String key(String address) {
    return counts.containsKey(address) || counts.size() < ADDRESSES ? address : NEWCOMERS;
  }

  private void startMinute() {
    long now = clock.instant().getEpochSecond() / 60;
    if (now != minute) {
      minute = now;
      counts.clear();
    }
  }
}
