package vn.chot.app.people.person;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The questions of the look-up for numbers, and for those who are shown. Merged and nameless
 * records are not found; a merged one's numbers lead to the record that stands.
 */
@Component
class LookUpRows {
  private static final String PERSON =
      "p.id, p.name, p.folded, p.born, p.birth_year, p.sex, p.areas, p.permanent_address";

  /** The columns of a row without commune, papers and telephones. */
  static final String BARE =
      PERSON + ", null as commune, null::text[] as papers, null::text[] as telephones";

  private final JdbcClient sql;

  LookUpRows(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String BY_PAPER =
      """
      select %s from people.person p where p.id in (
        select coalesce(b.merged_into, b.id)
        from people.identity_paper i join people.person b on b.id = i.person_id
        where i.number = any (cast(:numbers as text[])) limit 50)
      and p.merged_into is null and p.nameless_at is null
      """
          .formatted(BARE);

  /** Whose paper bears one of these numbers. */
  List<LookUpRow> byPaper(Collection<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : sql.sql(BY_PAPER).param("numbers", texts(numbers)).query(LookUpRow::of).list();
  }

  private static final String BY_TELEPHONE =
      """
      select %s from people.person p where p.id in (
        select coalesce(b.merged_into, b.id)
        from people.telephone t join people.person b on b.id = t.person_id
        where t.number = any (cast(:numbers as text[])) limit 50)
      and p.merged_into is null and p.nameless_at is null
      """
          .formatted(BARE);

  /** Who is called at one of these telephones. */
  List<LookUpRow> byTelephone(Collection<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : sql.sql(BY_TELEPHONE).param("numbers", texts(numbers)).query(LookUpRow::of).list();
  }

  private static final String WHOLE =
      """
      select %s,
        (select u.type || ' ' || u.name from places.published_unit u
         where u.unit_id = coalesce(p.permanent_unit, p.temporary_unit, p.now_unit)
         order by upper_inf(u.valid) desc, lower(u.valid) desc limit 1) as commune,
        array(select i.kind || ':' || i.number from people.identity_paper i
              where i.person_id = p.id order by i.kind, i.made_at desc) as papers,
        array(select t.number from people.telephone t where t.person_id = p.id order by t.made_at desc)
          as telephones
      from people.person p where p.id = any (cast(:ids as uuid[]))
      """
          .formatted(PERSON);

  /** These persons with commune, papers and telephones, in any order. */
  List<LookUpRow> whole(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : sql.sql(WHOLE)
            .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
            .query(LookUpRow::of)
            .list();
  }

  private static String[] texts(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }
}
