package vn.chot.app.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other rooms may ask about persons. Whoever asks has checked the reach. */
@Component
public class People {
  private final JdbcClient sql;

  People(JdbcClient sql) {
    this.sql = sql;
  }

  /** The person as the register has them now, a merged one too. */
  public Optional<Person> person(UUID id) {
    return persons(List.of(id)).stream().findFirst();
  }

  private static final String PERSONS =
      """
      select p.* from people.person p
      join unnest(cast(:ids as uuid[])) with ordinality as a (id, place) on a.id = p.id
      order by a.place
      """;

  /** These persons in this order; unknown ids are left out. */
  public List<Person> persons(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String[] wanted = ids.stream().distinct().map(UUID::toString).toArray(String[]::new);
    Map<UUID, List<IdentityPaper>> papers = papers(wanted);
    Map<UUID, List<String>> telephones = telephones(wanted);
    return sql.sql(PERSONS)
        .param("ids", wanted)
        .query((row, index) -> person(row, papers, telephones))
        .list();
  }

  private record PaperRow(
      UUID personId,
      PaperKind kind,
      String number,
      String country,
      @Nullable LocalDate issuedOn,
      @Nullable LocalDate endsOn) {}

  private static final String PAPERS =
      """
      select person_id, kind, number, country, issued_on, ends_on from people.identity_paper
      where person_id = any (cast(:ids as uuid[]))
      order by case kind when 'CITIZEN_ID' then 0 when 'OLD_ID' then 1 when 'PASSPORT' then 2 else 3 end,
               made_at, number
      """;

  private Map<UUID, List<IdentityPaper>> papers(String[] ids) {
    Map<UUID, List<IdentityPaper>> all = new HashMap<>();
    for (PaperRow row : sql.sql(PAPERS).param("ids", ids).query(PaperRow.class).list()) {
      all.computeIfAbsent(row.personId(), id -> new ArrayList<>())
          .add(
              new IdentityPaper(
                  row.kind(), row.number(), row.country(), row.issuedOn(), row.endsOn()));
    }
    return all;
  }

  private record NumberRow(UUID personId, String number) {}

  private static final String TELEPHONES =
      """
      select person_id, number from people.telephone
      where person_id = any (cast(:ids as uuid[])) order by made_at, number
      """;

  private Map<UUID, List<String>> telephones(String[] ids) {
    Map<UUID, List<String>> all = new HashMap<>();
    for (NumberRow row : sql.sql(TELEPHONES).param("ids", ids).query(NumberRow.class).list()) {
      all.computeIfAbsent(row.personId(), id -> new ArrayList<>()).add(row.number());
    }
    return all;
  }

  private static Person person(
      ResultSet row, Map<UUID, List<IdentityPaper>> papers, Map<UUID, List<String>> telephones)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String sex = row.getString("sex");
    Facts facts =
        new Facts(
            row.getString("name"),
            sex == null ? null : Sex.of(sex).orElseThrow(),
            row.getObject("born", LocalDate.class),
            row.getObject("birth_year", Integer.class),
            row.getString("nationality"),
            papers.getOrDefault(id, List.of()),
            telephones.getOrDefault(id, List.of()),
            row.getString("job"),
            row.getString("workplace"),
            residence(row, "permanent"),
            residence(row, "temporary"),
            residence(row, "now"),
            row.getObject("household_id", UUID.class),
            row.getString("position"));
    return new Person(
        id,
        facts,
        row.getObject("merged_into", UUID.class),
        row.getObject("keep_until", LocalDate.class),
        row.getString("source"),
        row.getInt("edition"));
  }

  private static Residence residence(ResultSet row, String which) throws SQLException {
    return new Residence(
        row.getObject(which + "_unit", UUID.class), row.getString(which + "_address"));
  }

  private record Step(UUID id, UUID standing) {}

  private static final String STANDING =
      """
      with recursive gone as (
        select p.id, p.id as at, p.merged_into from people.person p
        where p.id = any (cast(:ids as uuid[]))
        union
        select g.id, p.id, p.merged_into from gone g join people.person p on p.id = g.merged_into)
      select id, at as standing from gone where merged_into is null
      """;

  /** For each id the record it gave way to, itself where it stands; unknown ids are left out. */
  public Map<UUID, UUID> standing(Collection<UUID> ids) {
    Map<UUID, UUID> all = new HashMap<>();
    String[] wanted = ids.stream().map(UUID::toString).toArray(String[]::new);
    sql.sql(STANDING)
        .param("ids", wanted)
        .query(Step.class)
        .list()
        .forEach(step -> all.put(step.id(), step.standing()));
    return all;
  }

  private record Holder(String number, UUID id) {}

  private static final String HOLDERS =
      """
      select i.number, p.id from people.identity_paper i join people.person p on p.id = i.person_id
      where i.kind = 'CITIZEN_ID' and i.number = any (:numbers) and p.merged_into is null
      """;

  /** Who holds these citizen's numbers; numbers nobody holds are left out. */
  public Map<String, UUID> holders(Collection<String> numbers) {
    Map<String, UUID> all = new HashMap<>();
    sql.sql(HOLDERS)
        .param("numbers", numbers.toArray(String[]::new))
        .query(Holder.class)
        .list()
        .forEach(holder -> all.put(holder.number(), holder.id()));
    return all;
  }
}
