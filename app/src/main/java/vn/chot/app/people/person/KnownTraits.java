package vn.chot.app.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

  private static final String KNOWN =
      """
      select p.id, p.name, p.sex, p.born, p.birth_year, p.areas, p.household_id,
             (select array_agg(i.kind || ' ' || i.country || ' ' || i.number order by i.made_at, i.id)
              from people.identity_paper i where i.person_id = p.id) as papers,
             (select array_agg(t.number) from people.telephone t where t.person_id = p.id) as telephones
      from unnest(cast(:ids as uuid[])) asked (id) join people.person p on p.id = asked.id
      where p.merged_into is null and p.nameless_at is null
      """;

  /** Those of them that stand. */
  Map<UUID, Traits> of(Collection<UUID> ids, Function<UUID, Set<UUID>> former) {
    Map<UUID, Traits> known = new HashMap<>();
    sql.sql(KNOWN)
        .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
        .query((ResultSet row) -> {
          known.put(row.getObject("id", UUID.class), traits(row, former));
        });
    return known;
  }

  private static Traits traits(ResultSet row, Function<UUID, Set<UUID>> former)
      throws SQLException {
    String citizen = "";
    Set<String> papers = new HashSet<>();
    for (String paper : texts(row, "papers")) {
      if (!paper.startsWith("CITIZEN_ID ")) {
        papers.add(paper);
      } else if (citizen.isEmpty()) {
        citizen = paper.substring(paper.lastIndexOf(' ') + 1);
      }
    }
    Set<UUID> areas = new HashSet<>(List.of((UUID[]) row.getArray("areas").getArray()));
    return new Traits(
        NameWord.of(row.getString("name")),
        sex(row.getString("sex")),
        row.getObject("born", LocalDate.class),
        row.getObject("birth_year", Integer.class),
        citizen,
        papers,
        Set.copyOf(texts(row, "telephones")),
        areas,
        Traits.ground(areas, former),
        row.getObject("household_id", UUID.class));
  }

  private static @Nullable Sex sex(@Nullable String letter) {
    return letter == null ? null : letter.equals("M") ? Sex.MALE : Sex.FEMALE;
  }

  private static Set<String> texts(ResultSet row, String column) throws SQLException {
    java.sql.Array array = row.getArray(column);
    return array == null
        ? Set.of()
        : new java.util.LinkedHashSet<>(List.of((String[]) array.getArray()));
  }
}
