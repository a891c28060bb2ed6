package vn.chot.postgres;

/**
 * Why the data folder or its PostgreSQL cannot be used, told to a person in both languages, with
 * the way out.
 */
public final class PostgresRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String vietnamese;
  private final String english;

  /** Tells the reason; each sentence stands on one line. */
  public PostgresRefused(String vietnamese, String english) {
    super(english);
    this.vietnamese = vietnamese;
    this.english = english;
  }

  PostgresRefused(String vietnamese, String english, Throwable cause) {
    super(english, cause);
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** The sentence for the person, in Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The same sentence in English. */
  public String english() {
    return english;
  }
}
