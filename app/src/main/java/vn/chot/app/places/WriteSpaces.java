package vn.chot.app.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes spaces in bulk, in the caller's transaction; a known code of a site is corrected. */
@Component
class WriteSpaces {
  private final JdbcClient sql;

  WriteSpaces(JdbcClient sql) {
    this.sql = sql;
  }

  /** A space and the site it belongs to. */
  record Placed(UUID site, SpaceDraft space) {}

  record Key(UUID site, String code) {}

  private record Line(UUID id, @Nullable UUID parent, Placed placed) {}

  /** Writes them; a parent that is nowhere is a fault of the caller. */
  Written write(List<Placed> spaces) {
    if (spaces.isEmpty()) {
      return Written.NOTHING;
    }
    Map<Key, UUID> known = known(spaces.stream().map(Placed::site).collect(Collectors.toSet()));
    Map<Key, UUID> ids = new HashMap<>(known);
    Map<UUID, Placed> lines = new LinkedHashMap<>();
    for (Placed placed : spaces) {
      String code = placed.space().code();
      UUID id =
          code.isEmpty()
              ? UUID.randomUUID()
              : ids.computeIfAbsent(new Key(placed.site(), code), key -> UUID.randomUUID());
      lines.put(id, placed);
    }
    Set<UUID> old = Set.copyOf(known.values());
    List<Line> fresh = new ArrayList<>();
    List<Line> corrected = new ArrayList<>();
    lines.forEach((id, placed) ->
        (old.contains(id) ? corrected : fresh).add(new Line(id, parent(placed, ids), placed)));
    return new Written(
        fresh.isEmpty() ? 0 : with(ADD, fresh), corrected.isEmpty() ? 0 : with(CORRECT, corrected));
  }

  private static @Nullable UUID parent(Placed placed, Map<Key, UUID> ids) {
    String code = placed.space().parent();
    return code.isEmpty()
        ? null
        : Objects.requireNonNull(ids.get(new Key(placed.site(), code)), "no space " + code);
  }

  private static final String KNOWN =
      """
      select site_id, code, id from places.space
      where site_id = any (cast(:sites as uuid[])) and code <> ''
      """;

  /** The coded spaces of these sites. */
  Map<Key, UUID> known(Set<UUID> sites) {
    Map<Key, UUID> known = new HashMap<>();
    sql.sql(KNOWN)
        .param("sites", sites.stream().map(UUID::toString).toArray(String[]::new))
        .query((row, index) ->
            known.put(
                new Key(row.getObject("site_id", UUID.class), row.getString("code")),
                row.getObject("id", UUID.class)))
        .list();
    return known;
  }

  private static final String GIVEN =
      """
      (select cast(n.id as uuid) as id, cast(n.site as uuid) as site_id,
              cast(n.parent as uuid) as parent_id, n.code, n.kind, n.name,
              cast(n.capacity as integer) as capacity
       from unnest(cast(:ids as text[]), cast(:sites as text[]), cast(:parents as text[]),
                   cast(:codes as text[]), cast(:kinds as text[]), cast(:names as text[]),
                   cast(:capacities as text[]))
         as n (id, site, parent, code, kind, name, capacity)) as g
      """;

  private static final String ADD =
      "insert into places.space (id, site_id, parent_id, code, kind, name, capacity)\nselect g.* from\n"
          + GIVEN;

  private static final String CORRECT =
      """
      update places.space s
      set parent_id = g.parent_id, kind = g.kind, name = g.name, capacity = g.capacity
      from
      """
          + GIVEN
          + """
          where s.id = g.id
            and (s.parent_id, s.kind, s.name, s.capacity)
                is distinct from (g.parent_id, g.kind, g.name, g.capacity)
          """;

  private int with(String statement, List<Line> lines) {
    return sql.sql(statement)
        .param("ids", texts(lines, Line::id))
        .param("sites", texts(lines, line -> line.placed().site()))
        .param("parents", texts(lines, Line::parent))
        .param("codes", texts(lines, line -> line.placed().space().code()))
        .param("kinds", texts(lines, line -> line.placed().space().kind()))
        .param("names", texts(lines, line -> line.placed().space().name()))
        .param("capacities", texts(lines, line -> line.placed().space().capacity()))
        .update();
  }

  private static @Nullable String[] texts(
      List<Line> lines, Function<Line, @Nullable Object> value) {
    return lines.stream().map(l -> Objects.toString(value.apply(l), null)).toArray(String[]::new);
  }
}
