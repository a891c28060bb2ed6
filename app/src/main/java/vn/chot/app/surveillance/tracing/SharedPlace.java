package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A place where several of the people asked about were: it may explain them.
 *
 * @param place the space, the site, or the point of a case
 * @param people who of those asked about was there
 * @param from when the first of them came
 * @param to when the last of them had left
 * @param together minutes in which at least two of them were there at once
 */
public record SharedPlace(UUID place, List<UUID> people, Instant from, Instant to, int together) {
  /** Copies the list. */
  public SharedPlace {
    people = List.copyOf(people);
  }

  /**
   * Whom to ask about, and when.
   *
   * @param from when they may have caught it
   * @param to by when they had
   */
  public record Window(UUID person, Instant from, Instant to) {}
}
