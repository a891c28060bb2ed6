package vn.chot.app.access;

/** What a browser may load: from this server only, but for pictures that a page names. */
public final class ContentPolicy {
  /** The header that carries it; a page that sets it itself keeps its own. */
  public static final String HEADER = "Content-Security-Policy";

  static final String OURS = policy("");

  private ContentPolicy() {}

  /** The policy of a page with pictures from one other origin, such as {@code https://host}. */
  public static String withImagesFrom(String origin) {
    return policy(" " + origin);
  }

  private static String policy(String images) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
        + images
        + "; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
        + " base-uri 'none'";
  }
}
