package vn.chot.bench.trace;

/** A person reached: what all three must say alike. */
record Line(int person, int level, int first, int last, int minutes, int parent)
    implements Comparable<Line> {
  @Override
  public int compareTo(Line other) {
    return Integer.compare(person, other.person);
  }
}
