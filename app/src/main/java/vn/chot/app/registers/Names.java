package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Directory;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Reach;

/** What persons, agencies, units and sites are called, many at a time. */
@Component
class Names {
  private final JdbcClient sql;
  private final People people;
  private final Directory directory;

  Names(JdbcClient sql, People people, Directory directory) {
    this.sql = sql;
    this.people = people;
    this.directory = directory;
  }

  private record Called(UUID id, String name) {}

  private static final String UNITS =
      """
      select distinct on (v.unit_id) v.unit_id as id, v.type || ' ' || v.name
        || coalesce((select ' (' || p.type || ' ' || p.name || ')' from places.published_unit p
             where p.unit_id = v.parent_id and p.level = 'DISTRICT' order by p.valid desc limit 1), '') as name
      from places.published_unit v where v.unit_id = any (cast(:ids as uuid[]))
      order by v.unit_id, (v.valid @> cast(:on as date)) desc, v.valid desc
      """;

  /** Units with their districts, as of that day or as they last were. */
  Map<UUID, String> units(Collection<UUID> ids, LocalDate on) {
    return ids.isEmpty()
        ? Map.of()
        : sql
            .sql(UNITS)
            .param("ids", array(ids))
            .param("on", on)
            .query(Called.class)
            .list()
            .stream()
            .collect(Collectors.toMap(Called::id, Called::name));
  }

  private static final String SITES =
      "select id, name from places.published_site where id = any (cast(:ids as uuid[]))";

  Map<UUID, String> sites(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sql.sql(SITES).param("ids", array(ids)).query(Called.class).list().stream()
            .collect(Collectors.toMap(Called::id, Called::name));
  }

  private static String[] array(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  Map<UUID, String> agencies(Collection<UUID> ids, LocalDate on) {
    Map<UUID, String> names = new HashMap<>();
    directory.agencies(ids, on).forEach((id, agency) -> names.put(id, agency.name()));
    return names;
  }

  /** Name and year of birth; initials and year for those outside the reach. */
  Map<UUID, String> persons(Collection<UUID> ids, Reach reach) {
    Map<UUID, UUID> standing = people.standing(ids);
    Map<UUID, Person> known = new HashMap<>();
    for (Person person : people.persons(standing.values())) {
      known.put(person.id(), person);
    }
    Map<UUID, String> names = new HashMap<>();
    standing.forEach((id, stands) -> {
      Person person = known.get(stands);
      if (person != null) {
        names.put(id, name(person.facts(), reach.covers(person.facts())));
      }
    });
    return names;
  }

  private static String name(Facts facts, boolean whole) {
    String name =
        whole
            ? facts.name()
            : Arrays.stream(facts.name().split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining("."));
    return facts.birthYear() == null ? name : name + ", " + facts.birthYear();
  }

  private static final String LIKE_SITES =
      """
      select id, name from places.published_site
      where lower(public.unaccent(name)) like :words and (:any or kind = any (:kinds)) and kind <> 'DWELLING'
        and closed_on is null
      order by length(name), name limit :most
      """;

  /** Sites whose name has these words. */
  List<Map.Entry<UUID, String>> sitesLike(String words, List<String> kinds, int most) {
    Set<String> wanted = new HashSet<>();
    kinds.forEach(kind -> wanted.add(kind.replace('-', '_').toUpperCase(java.util.Locale.ROOT)));
    return sql
        .sql(LIKE_SITES)
        .param("words", "%" + vn.chot.app.places.Unmarked.of(words) + "%")
        .param("any", wanted.isEmpty())
        .param("kinds", wanted.toArray(String[]::new))
        .param("most", most)
        .query(Called.class)
        .list()
        .stream()
        .map(one -> Map.entry(one.id(), one.name()))
        .toList();
  }
}
