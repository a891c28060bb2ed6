package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site to be brought in. One that bears a code of its kind which is known already corrects that
 * one.
 *
 * @param code empty where it has none: then it is always a new site
 * @param spaces to be added or, by their code, corrected; spaces left out stay as they are
 */
public record SiteDraft(
    SiteKind kind,
    String code,
    String name,
    UUID unit,
    String address,
    @Nullable GeoPoint point,
    @Nullable Integer capacity,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    String source,
    List<SpaceDraft> spaces) {
  public SiteDraft {
    code = Unmarked.tidied(code);
    name = Unmarked.tidied(name);
    address = Unmarked.tidied(address);
    source = Unmarked.tidied(source);
    spaces = List.copyOf(spaces);
    if (name.isEmpty() || name.length() > 200) {
      throw new IllegalArgumentException("a site's name has 1 to 200 letters");
    }
  }
}
