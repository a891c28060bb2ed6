package vn.chot.app.people.person;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons of the register as they are compared, many at once. */
@Component
class KnownTraits {
  private final JdbcClient sql;

  KnownTraits(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String KNOWN =
      """
      select %s from unnest(cast(:ids as uuid[])) asked (id)
      join people.person p on p.id = asked.id
      where p.merged_into is null and p.nameless_at is null
      """
          .formatted(ReadTraits.COLUMNS);

  /** Those of them that stand. */
  Map<UUID, Traits> of(Collection<UUID> ids, Function<UUID, Set<UUID>> former) {
    Map<UUID, Traits> known = new HashMap<>();
    ReadTraits read = new ReadTraits(former);
    sql.sql(KNOWN)
        .param("ids", texts(ids))
        .query((ResultSet row) -> {
          known.put(row.getObject("id", UUID.class), read.bare(row));
        });
    return numbered(known, true);
  }

  private static final String PAPERS =
      """
      select person_id, kind || ' ' || country || ' ' || number as text from people.identity_paper
      where person_id = any (cast(:ids as uuid[])) order by made_at, id
      """;

  private static final String TELEPHONES =
      """
      select person_id, number as text from people.telephone
      where person_id = any (cast(:ids as uuid[]))
      """;

  /** The same persons with their papers and, where they can tell something, telephones. */
  Map<UUID, Traits> numbered(Map<UUID, Traits> bare, boolean withTelephones) {
    Map<UUID, Set<String>> papers = texts(PAPERS, bare.keySet());
    Map<UUID, Set<String>> telephones =
        withTelephones ? texts(TELEPHONES, bare.keySet()) : Map.of();
    Map<UUID, Traits> known = new HashMap<>();
    bare.forEach((id, one) ->
        known.put(
            id,
            one.numbered(
                papers.getOrDefault(id, Set.of()), telephones.getOrDefault(id, Set.of()))));
    return known;
  }

  private Map<UUID, Set<String>> texts(String statement, Collection<UUID> ids) {
    Map<UUID, Set<String>> all = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.sql(statement)
          .param("ids", texts(ids))
          .query((ResultSet row) -> {
            all.computeIfAbsent(row.getObject("person_id", UUID.class), id -> new LinkedHashSet<>())
                .add(row.getString("text"));
          });
    }
    return all;
  }

  private static String[] texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }
}
