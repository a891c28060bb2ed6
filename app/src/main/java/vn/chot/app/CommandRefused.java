package vn.chot.app;

/**
 * Why a command cannot be done and what the person can do about it, in both languages, a line each.
 */
final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String vietnamese;

  CommandRefused(String vietnamese, String english) {
    super(english);
    this.vietnamese = vietnamese;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return String.valueOf(getMessage());
  }
}
