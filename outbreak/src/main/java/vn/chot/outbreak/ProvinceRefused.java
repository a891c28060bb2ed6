package vn.chot.outbreak;

/** Why a province cannot be made or written and what to do about it, in both languages. */
public final class ProvinceRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String vietnamese;

  ProvinceRefused(String vietnamese, String english) {
    super(english);
    this.vietnamese = vietnamese;
  }

  /** The sentence for people who read Vietnamese. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The same in English. */
  public String english() {
    return String.valueOf(getMessage());
  }
}
