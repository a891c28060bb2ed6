package vn.chot.notice;

/**
 * A stretch of a text: half-open, in UTF-16 offsets into {@link Reading#source()}.
 *
 * @param start the first offset inside
 * @param end the first offset after
 */
public record Span(int start, int end) {

  /** Refuses a stretch that starts before the text or ends before it starts. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch of text: " + start + ".." + end);
    }
  }

  /** Says whether the other stretch lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Says whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The text this stretch covers. */
  public String of(String source) {
    return source.substring(start, end);
  }
}
