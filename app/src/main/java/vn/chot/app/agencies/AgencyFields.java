package vn.chot.app.agencies;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;

/**
 * What a person says about an agency, tidied.
 *
 * @param name its official name
 * @param shortNames its short names, each once
 * @param email where it is told by mail; null where no address is known
 */
record AgencyFields(
    String name,
    List<String> shortNames,
    AgencyKind kind,
    AgencyLevel level,
    @Nullable UUID parent,
    @Nullable UUID area,
    @Nullable String email,
    boolean outside) {

  AgencyFields {
    name = Unmarked.tidied(name);
    shortNames =
        shortNames.stream()
            .map(Unmarked::tidied)
            .filter(shorter -> !shorter.isEmpty())
            .distinct()
            .toList();
    email = email == null || email.isBlank() ? null : email.strip();
  }

  /** The fields of an agency as it stands. */
  static AgencyFields of(Agency agency) {
    return new AgencyFields(
        agency.name(),
        agency.shortNames(),
        agency.kind(),
        agency.level(),
        agency.parent(),
        agency.area(),
        agency.email(),
        agency.outside());
  }
}
