package vn.chot.outbreak;

/** Smooth noise on the plane: hashed lattice values, blended, in octaves; between -1 and 1. */
final class Noise {
  private final Chance chance;

  Noise(Chance chance) {
    this.chance = chance;
  }

  /**
   * Noise whose largest swells are {@code size} units long, each octave half as long and half as
   * high.
   */
  double at(double x, double y, double size, int octaves) {
    double sum = 0;
    double height = 0.5;
    double total = 0;
    double scale = size;
    for (int octave = 0; octave < octaves; octave++) {
      sum += height * swell(x / scale, y / scale, octave);
      total += height;
      height /= 2;
      scale /= 2;
    }
    return sum / total;
  }

  private double swell(double x, double y, int octave) {
    double left = Math.floor(x);
    double bottom = Math.floor(y);
    double across = smooth(x - left);
    double up = smooth(y - bottom);
    long i = (long) left;
    long j = (long) bottom;
    double low = blend(lattice(i, j, octave), lattice(i + 1, j, octave), across);
    double high = blend(lattice(i, j + 1, octave), lattice(i + 1, j + 1, octave), across);
    return blend(low, high, up);
  }

  private double lattice(long i, long j, int octave) {
    return Chance.unit(chance.at((i * 92_821 + j) * 31 + octave)) * 2 - 1;
  }

  private static double smooth(double t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  private static double blend(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
