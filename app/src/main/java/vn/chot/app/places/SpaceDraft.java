package vn.chot.app.places;

import org.jspecify.annotations.Nullable;

/**
 * A space to be brought in with its site.
 *
 * @param code once in its site; empty where it has none: then it is always a new space
 * @param parent the code of the space it lies in; empty where it lies in the site itself
 */
public record SpaceDraft(
    String code, String parent, SpaceKind kind, String name, @Nullable Integer capacity) {
  public SpaceDraft {
    code = Unmarked.tidied(code);
    parent = Unmarked.tidied(parent);
    name = Unmarked.tidied(name);
    if (name.isEmpty() || name.length() > 120) {
      throw new IllegalArgumentException("a space's name has 1 to 120 letters");
    }
  }
}
