package vn.chot.rules;

/** What people read, in both languages. */
public record Text(String vi, String en) {

  /** The text in the language asked for. */
  public String in(boolean english) {
    return english ? en : vi;
  }
}
