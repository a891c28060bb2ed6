package vn.chot.app.surveillance.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.chot.app.people.person.People;
import vn.chot.app.people.sample.DemoProvince;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.Sites;
import vn.chot.outbreak.Province;

/** Which record, site and space the generator's numbers became. */
final class DemoIds {
  private final Map<Integer, UUID> people = new HashMap<>();
  private final Map<Integer, UUID> sites = new HashMap<>();
  private final Map<Integer, UUID> spaces = new HashMap<>();

  private DemoIds() {}

  /** Whether the people are there: they come in one transaction. */
  static boolean there(Province province, People people) {
    return !people.holders(List.of(province.person(1).citizenId())).isEmpty();
  }

  static DemoIds read(Province province, People people, Sites sites) {
    DemoIds ids = new DemoIds();
    Map<String, Integer> numbers = new HashMap<>();
    IntStream.rangeClosed(1, province.plan().people())
        .forEach(id -> numbers.put(province.person(id).citizenId(), id));
    people
        .holders(numbers.keySet())
        .forEach((number, id) -> ids.people.put(Objects.requireNonNull(numbers.get(number)), id));
    Map<Integer, Map<String, UUID>> inside = new HashMap<>();
    for (var site : province.sites()) {
      sites
          .byCode(SiteKind.valueOf(site.kind().name()), DemoProvince.code(site.id()))
          .ifPresent(known -> {
            ids.sites.put(site.id(), known.id());
            inside.put(site.id(), sites.spaceIds(known.id()));
          });
    }
    for (var space : province.spaces()) {
      UUID known = inside.getOrDefault(space.site(), Map.of()).get(DemoProvince.code(space.id()));
      if (known != null) {
        ids.spaces.put(space.id(), known);
      }
    }
    return ids;
  }

  Optional<UUID> person(int id) {
    return Optional.ofNullable(people.get(id));
  }

  Optional<UUID> site(int id) {
    return Optional.ofNullable(sites.get(id));
  }

  Optional<UUID> space(int id) {
    return Optional.ofNullable(spaces.get(id));
  }
}
