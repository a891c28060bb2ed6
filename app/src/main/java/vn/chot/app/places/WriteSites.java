package vn.chot.app.places;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** Writes sites in bulk, in the caller's transaction; a known code of a kind is corrected. */
@Component
class WriteSites {
  private final JdbcClient sql;
  private final Clock clock;

  WriteSites(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param ids in the order of the drafts
   */
  record Outcome(List<UUID> ids, Written written) {}

  record Key(SiteKind kind, String code) {}

  /** Writes them; of two drafts with one code the later one holds. */
  Outcome write(Actor actor, List<SiteDraft> drafts) {
    sql.sql("lock table places.site in share row exclusive mode").update();
    Map<Key, UUID> known = known(drafts);
    Map<Key, UUID> fresh = new HashMap<>();
    List<UUID> ids = new ArrayList<>(drafts.size());
    Map<UUID, SiteDraft> added = new java.util.LinkedHashMap<>();
    Map<UUID, SiteDraft> corrected = new java.util.LinkedHashMap<>();
    for (SiteDraft draft : drafts) {
      Key key = new Key(draft.kind(), draft.code());
      UUID id = draft.code().isEmpty() ? null : known.get(key);
      if (id != null) {
        corrected.put(id, draft);
      } else {
        id =
            draft.code().isEmpty()
                ? UUID.randomUUID()
                : fresh.computeIfAbsent(key, k -> UUID.randomUUID());
        added.put(id, draft);
      }
      ids.add(id);
    }
    int more = added.isEmpty() ? 0 : with(ADD, added, actor);
    int other = corrected.isEmpty() ? 0 : with(CORRECT, corrected, actor);
    return new Outcome(ids, new Written(more, other));
  }

  private static final String KNOWN =
      """
      select s.id, s.kind, s.code
      from unnest(cast(:kinds as text[]), cast(:codes as text[])) as n (kind, code)
      join places.site s on s.kind = n.kind and s.code = n.code and s.code <> ''
      """;

  /** Which of the codes there are, with the site that bears each. */
  Map<Key, UUID> known(List<SiteDraft> drafts) {
    Map<Key, UUID> known = new HashMap<>();
    sql.sql(KNOWN)
        .param("kinds", drafts.stream().map(d -> d.kind().name()).toArray(String[]::new))
        .param("codes", drafts.stream().map(SiteDraft::code).toArray(String[]::new))
        .query((row, index) ->
            known.put(
                new Key(SiteKind.valueOf(row.getString("kind")), row.getString("code")),
                row.getObject("id", UUID.class)))
        .list();
    return known;
  }

  private static final String GIVEN =
      """
      (select cast(n.id as uuid) as id, n.kind, n.code, n.name, n.folded,
              cast(n.unit as uuid) as unit_id, n.address,
              cast(n.longitude as double precision) as longitude,
              cast(n.latitude as double precision) as latitude,
              cast(n.capacity as integer) as capacity, cast(n.opened as date) as opened_on,
              cast(n.closed as date) as closed_on, n.source
       from unnest(cast(:ids as text[]), cast(:kinds as text[]), cast(:codes as text[]),
                   cast(:names as text[]), cast(:folded as text[]), cast(:units as text[]),
                   cast(:addresses as text[]), cast(:longitudes as text[]),
                   cast(:latitudes as text[]), cast(:capacities as text[]),
                   cast(:opened as text[]), cast(:closed as text[]), cast(:sources as text[]))
         as n (id, kind, code, name, folded, unit, address, longitude, latitude, capacity, opened,
               closed, source)) as g
      """;

  private static final String ADD =
      """
      insert into places.site (id, kind, code, name, folded, unit_id, address, longitude, latitude,
                               capacity, opened_on, closed_on, source, made_by, made_at)
      select g.*, :by, :at from
      """
          + GIVEN;

  private static final String CORRECT =
      """
      update places.site s
      set name = g.name, folded = g.folded, unit_id = g.unit_id, address = g.address,
          longitude = g.longitude, latitude = g.latitude, capacity = g.capacity,
          opened_on = g.opened_on, closed_on = g.closed_on, source = g.source,
          made_by = :by, made_at = :at, edition = s.edition + 1
      from
      """
          + GIVEN
          + """
          where s.id = g.id
            and (s.name, s.unit_id, s.address, s.longitude, s.latitude, s.capacity, s.opened_on,
                 s.closed_on, s.source)
                is distinct from
                (g.name, g.unit_id, g.address, g.longitude, g.latitude, g.capacity, g.opened_on,
                 g.closed_on, g.source)
          """;

  private int with(String statement, Map<UUID, SiteDraft> sites, Actor actor) {
    List<SiteDraft> drafts = List.copyOf(sites.values());
    return sql.sql(statement)
        .param("ids", sites.keySet().stream().map(UUID::toString).toArray(String[]::new))
        .param("kinds", texts(drafts, d -> d.kind().name()))
        .param("codes", texts(drafts, SiteDraft::code))
        .param("names", texts(drafts, SiteDraft::name))
        .param("folded", texts(drafts, d -> Unmarked.of(d.name())))
        .param("units", texts(drafts, SiteDraft::unit))
        .param("addresses", texts(drafts, SiteDraft::address))
        .param("longitudes", texts(drafts, d -> d.point() == null ? null : d.point().longitude()))
        .param("latitudes", texts(drafts, d -> d.point() == null ? null : d.point().latitude()))
        .param("capacities", texts(drafts, SiteDraft::capacity))
        .param("opened", texts(drafts, SiteDraft::openedOn))
        .param("closed", texts(drafts, SiteDraft::closedOn))
        .param("sources", texts(drafts, SiteDraft::source))
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  private static @Nullable String[] texts(
      List<SiteDraft> drafts, Function<SiteDraft, @Nullable Object> value) {
    return drafts.stream().map(d -> Objects.toString(value.apply(d), null)).toArray(String[]::new);
  }
}
