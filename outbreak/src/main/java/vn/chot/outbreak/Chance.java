package vn.chot.outbreak;

/**
 * A stream of chance that can be split by keys: the numbers of a branch depend on the seed and the
 * keys alone, never on how much was drawn elsewhere. SplitMix64 (Steele, Lea, Flood: Fast
 * splittable pseudorandom number generators, OOPSLA 2014).
 */
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private final long origin;
  private long state;

  private Chance(long origin) {
    this.origin = origin;
    this.state = origin;
  }

  static Chance of(long seed) {
    return new Chance(mix(seed + GOLDEN));
  }

  /** The branch of this stream under a name, such as "names". */
  Chance split(String name) {
    long key = 0;
    for (int i = 0; i < name.length(); i++) {
      key = key * 31 + name.charAt(i);
    }
    return split(key);
  }

  /** The branch of this stream under a number. */
  Chance split(long key) {
    return new Chance(hash(origin, key));
  }

  /** Makes this stream the branch of {@code parent} under a number, without a new object. */
  void become(Chance parent, long key) {
    state = hash(parent.origin, key);
  }

  /** A number that depends on this stream's name and the key alone. */
  long at(long key) {
    return hash(origin, key);
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** Uniform in 0 … bound - 1. */
  int below(int bound) {
    return scaled(next(), bound);
  }

  /** Uniform in low … high, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /** Uniform in [0, 1). */
  double unit() {
    return unit(next());
  }

  /** True with this probability. */
  boolean hits(double probability) {
    return unit() < probability;
  }

  /** Bell-shaped around 0 with variance 1, never beyond ±3.5: the sum of four uniform numbers. */
  double bell() {
    return (unit() + unit() + unit() + unit() - 2) * 1.7320508075688772;
  }

  static double unit(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  static int scaled(long bits, int bound) {
    return (int) (((bits >>> 32) * bound) >>> 32);
  }

  static long hash(long seed, long key) {
    return mix(mix(seed ^ (key * GOLDEN)) + key);
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
