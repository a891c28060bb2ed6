package vn.chot.notice;

/** The encodings Vietnamese offices have written text files in. */
public enum Encoding {
  /** Unicode, eight bits, with or without a byte order mark. */
  UTF_8("UTF-8"),
  /** Unicode, sixteen bits, little end first. */
  UTF_16LE("UTF-16 LE"),
  /** Unicode, sixteen bits, big end first. */
  UTF_16BE("UTF-16 BE"),
  /** Windows code page 1258: letters and combining tone marks. */
  WINDOWS_1258("Windows-1258"),
  /**
   * TCVN 5712:1993, form 3 ("ABC" fonts): converted by table; capitals of the H fonts come out
   * small.
   */
  TCVN3("TCVN3 (ABC)");

  private final String label;

  Encoding(String label) {
    this.label = label;
  }

  /** The encoding's name as people call it. */
  public String label() {
    return label;
  }
}
