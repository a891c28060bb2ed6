package vn.chot.app.surveillance.sample;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody ill of the demonstration was sampled, had a result, was confirmed and isolated: an
 * outbreak that a night of sampling found, with the hours such a night takes, each person's own.
 */
record FoundTonight(Instant taken, Instant result, Instant confirmed, Instant isolated) {
  private static final int PERSONS_APART = 12;

  static FoundTonight of(int person, Instant now) {
    int apart = person % PERSONS_APART;
    Instant isolated = now.minus(Duration.ofMinutes(2 + apart));
    Instant confirmed = isolated.minus(Duration.ofMinutes(15 + 2 * apart));
    Instant result = confirmed.minus(Duration.ofMinutes(40 + 5 * apart));
    return new FoundTonight(
        result.minus(Duration.ofMinutes(7 * 60 + 10 * apart)), result, confirmed, isolated);
  }
}
