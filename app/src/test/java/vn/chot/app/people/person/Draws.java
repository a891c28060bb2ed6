package vn.chot.app.people.person;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** What chance decides in the fault model, drawn in one order from one seed. */
final class Draws {
  private final SplittableRandom random;

  Draws(long seed) {
    this.random = new SplittableRandom(seed);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  double luck() {
    return random.nextDouble();
  }

  boolean either() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T of(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  char letter() {
    return (char) ('a' + random.nextInt(26));
  }

  String phone() {
    return "05" + (10_000_000 + random.nextInt(89_999_999));
  }

  /** A number of the form citizens have, of a province that there is not. */
  String citizen(int year, boolean woman) {
    return "099%d%02d%06d"
        .formatted((year / 100 - 19) * 2 + (woman ? 1 : 0), year % 100, random.nextInt(1_000_000));
  }

  UUID uuid() {
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | 0x8000000000000000L);
  }
}
