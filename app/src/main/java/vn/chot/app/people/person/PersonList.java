package vn.chot.app.people.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;

/** The persons who live or stay in some units, by name; never more than a list may show. */
@Component
class PersonList {
  private final JdbcClient sql;

  PersonList(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * A person as a list shows them.
   *
   * @param paper the last three digits of their first paper; empty where there is none
   * @param telephone the last three digits of their first telephone
   */
  record Line(
      UUID id,
      String name,
      String folded,
      @Nullable Integer birthYear,
      @Nullable UUID unit,
      String paper,
      String telephone) {}

  /** What narrows the list: words of the name, years of birth, sex as its letter. */
  record Narrow(String words, @Nullable Integer from, @Nullable Integer to, String sex) {}

  /** Completed by what narrows it. */
  @SuppressWarnings("InlineFormatString") // its words read better by themselves
  private static final String LINES =
      """
      select p.id, p.name, p.folded, p.birth_year, coalesce(p.permanent_unit, p.now_unit) as unit,
             coalesce((select right(i.number, 3) from people.identity_paper i where i.person_id = p.id
                       order by case i.kind when 'CITIZEN_ID' then 0 else 1 end, i.id limit 1), '') as paper,
             coalesce((select right(t.number, 3) from people.telephone t where t.person_id = p.id
                       order by t.made_at, t.id limit 1), '') as telephone
      from (
        select q.* from people.person q
        where (q.permanent_unit = any (:units) or q.temporary_unit = any (:units)
               or q.now_unit = any (:units))
          and q.merged_into is null and q.nameless_at is null
          and (q.folded, q.id) > (:folded, :id)
          and (cast(:from as integer) is null or q.birth_year >= :from)
          and (cast(:to as integer) is null or q.birth_year <= :to)
          and (:sex = '' or q.sex = :sex)
          %s
        order by q.folded, q.id limit :most) p
      order by p.folded, p.id
      """;

  /** Those after this name and id; one more than {@code most} tells there are more. */
  List<Line> page(List<UUID> units, Narrow narrow, String folded, UUID after, int most) {
    Map<String, Object> words = new HashMap<>();
    StringBuilder also = new StringBuilder();
    int n = 0;
    for (String word : Unmarked.of(narrow.words()).split(" ", -1)) {
      if (!word.isEmpty() && n < 6) {
        also.append("and ' ' || q.folded || ' ' like :word").append(n).append('\n');
        words.put("word" + n, "% " + word + " %");
        n++;
      }
    }
    return sql.sql(LINES.formatted(also))
        .params(words)
        .param("units", units.toArray(UUID[]::new))
        .param("folded", folded)
        .param("id", after)
        .param("from", narrow.from())
        .param("to", narrow.to())
        .param("sex", narrow.sex())
        .param("most", most)
        .query(Line.class)
        .list();
  }
}
