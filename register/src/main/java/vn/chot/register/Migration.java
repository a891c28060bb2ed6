package vn.chot.register;

import java.util.List;
import java.util.Map;
import vn.chot.rules.Text;

/** What becomes of older entries on the way to a version. */
public record Migration(
    int to,
    Map<String, String> rename,
    Map<String, Map<String, String>> values,
    Map<String, String> states,
    List<Drop> drop) {

  /** A field that is given up, and why. */
  public record Drop(String field, Text because) {}
}
