package vn.chot.app.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons of the register as they are compared, many at once. */
@Component
class KnownTraits {
  private final JdbcClient sql;

  KnownTraits(JdbcClient sql) {
    this.sql = sql;
  }

  /** What {@link #bare} reads of a person {@code p}. */
  static final String COLUMNS =
      "p.id, p.name, p.sex, p.born, p.birth_year, p.areas, p.household_id";

  private static final String KNOWN =
      """
      select %s from unnest(cast(:ids as uuid[])) asked (id)
      join people.person p on p.id = asked.id
      where p.merged_into is null and p.nameless_at is null
      """
          .formatted(COLUMNS);

  /** Those of them that stand. */
  Map<UUID, Traits> of(Collection<UUID> ids, Function<UUID, Set<UUID>> former) {
    Map<UUID, Traits> known = new HashMap<>();
    sql.sql(KNOWN)
        .param("ids", texts(ids))
        .query((ResultSet row) -> {
          known.put(row.getObject("id", UUID.class), bare(row, former));
        });
    return numbered(known);
  }

  /** A person of the register without papers and telephones. */
  static Traits bare(ResultSet row, Function<UUID, Set<UUID>> former) throws SQLException {
    Set<UUID> areas = new HashSet<>(List.of((UUID[]) row.getArray("areas").getArray()));
    return new Traits(
        NameWord.of(row.getString("name")),
        sex(row.getString("sex")),
        row.getObject("born", LocalDate.class),
        row.getObject("birth_year", Integer.class),
        "",
        Set.of(),
        Set.of(),
        areas,
        Traits.ground(areas, former),
        row.getObject("household_id", UUID.class));
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

  /** The same persons with their papers and telephones. */
  Map<UUID, Traits> numbered(Map<UUID, Traits> bare) {
    Map<UUID, Set<String>> papers = texts(PAPERS, bare.keySet());
    Map<UUID, Set<String>> telephones = texts(TELEPHONES, bare.keySet());
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

  private static @Nullable Sex sex(@Nullable String letter) {
    return letter == null ? null : letter.equals("M") ? Sex.MALE : Sex.FEMALE;
  }
}
