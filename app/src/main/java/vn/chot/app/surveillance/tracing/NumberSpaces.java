package vn.chot.app.surveillance.tracing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.SpaceKind;
import vn.chot.trace.Place;

/** Gives spaces, sites and points of cases the small numbers by which the index knows them. */
@Component
class NumberSpaces {
  private final JdbcClient sql;

  NumberSpaces(JdbcClient sql) {
    this.sql = sql;
  }

  /** The numbers, and what the index has to be told of those that are new. */
  record Numbered(Map<UUID, Integer> numbers, List<IndexChange> fresh) {}

  private record Row(UUID refId, int number, int place) {}

  private record Kinds(UUID id, SiteKind site, @Nullable String space) {
    Place place() {
      String kind = space;
      SpaceKind known = kind == null ? null : SpaceKind.of(kind).orElse(SpaceKind.OTHER);
      return PlaceOfSpace.of(site, known);
    }
  }

  private static final String KINDS =
      """
      select p.id, s.kind as site, p.kind as space
      from places.published_space p join places.published_site s on s.id = p.site_id
      where p.id = any (cast(:ids as uuid[]))
      union all
      select s.id, s.kind, null from places.published_site s where s.id = any (cast(:ids as uuid[]))
      """;

  private static final String KNOWN =
      """
      select ref_id, number, place from surveillance.traced_space
      where ref_id = any (cast(:ids as uuid[]))
      """;

  /** Spaces and sites by their ids; unknown ones are left out. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Numbered of(Collection<UUID> ids) {
    Map<UUID, Integer> numbers = known(ids);
    List<UUID> fresh = ids.stream().distinct().filter(id -> !numbers.containsKey(id)).toList();
    List<IndexChange> steps = new ArrayList<>();
    if (!fresh.isEmpty()) {
      for (Kinds one :
          sql.sql(KINDS).param("ids", NumberPeople.texts(fresh)).query(Kinds.class).list()) {
        add(one.id(), one.space() == null ? "SITE" : "SPACE", one.place(), numbers, steps);
      }
    }
    return new Numbered(numbers, steps);
  }

  /** A point of a case that stands at no known site: a space of its own. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Numbered point(UUID point, Place place, String label) {
    Map<UUID, Integer> numbers = known(List.of(point));
    List<IndexChange> steps = new ArrayList<>();
    if (numbers.isEmpty()) {
      add(point, "POINT", place, numbers, steps);
    }
    sql.sql("update surveillance.traced_space set label = :label where ref_id = :id")
        .param("label", label)
        .param("id", point)
        .update();
    return new Numbered(numbers, steps);
  }

  private static final String ADD =
      """
      insert into surveillance.traced_space (ref_id, what, place) values (:id, :what, :place)
      on conflict (ref_id) do update set place = traced_space.place returning number
      """;

  private void add(
      UUID id, String what, Place place, Map<UUID, Integer> numbers, List<IndexChange> steps) {
    int number =
        sql.sql(ADD)
            .param("id", id)
            .param("what", what)
            .param("place", TraceCodes.of(place))
            .query(Integer.class)
            .single();
    numbers.put(id, number);
    steps.add(new IndexChange.Describe(number, place));
  }

  /** The numbers of those that have one. */
  Map<UUID, Integer> known(Collection<UUID> ids) {
    Map<UUID, Integer> numbers = new HashMap<>();
    sql.sql(KNOWN)
        .param("ids", NumberPeople.texts(ids))
        .query(Row.class)
        .list()
        .forEach(row -> numbers.put(row.refId(), row.number()));
    return numbers;
  }

  private static final String REFS =
      "select ref_id, number, place from surveillance.traced_space where number = any (:numbers)";

  /** What these numbers mean: ids of spaces, sites and points. */
  Map<Integer, UUID> refs(Collection<Integer> numbers) {
    Map<Integer, UUID> refs = new HashMap<>();
    if (!numbers.isEmpty()) {
      sql.sql(REFS)
          .param("numbers", numbers.stream().distinct().toArray(Integer[]::new))
          .query(Row.class)
          .list()
          .forEach(row -> refs.put(row.number(), row.refId()));
    }
    return refs;
  }
}
