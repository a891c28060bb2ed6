package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The questions of the look-up for names. Each reads by one index and stops at {@link #MOST} rows,
 * so that a name half the province bears costs no more than another; where it stopped, those of the
 * asker's own area are asked for once more, lest strangers crowd them out.
 */
@Component
class LookUpNameRows {
  /** How many rows of one question are looked at. */
  static final int MOST = 200;

  /** How many sets of keys one question holds. */
  static final int SETS = 16;

  private static final int AT_THE_END = 3_000;

  private final JdbcClient sql;

  LookUpNameRows(JdbcClient sql) {
    this.sql = sql;
  }

  /** Conditions of which one holds, with their values. */
  record Named(List<String> conditions, Map<String, Object> values) {
    private static Named one(String condition, Map<String, Object> values) {
      return new Named(List.of(condition), values);
    }

    /** Whose name has exactly these words, in the order of the alphabet. */
    static Named exactly(String words) {
      return one("p.words = :words", Map.of("words", words));
    }

    /** The same, born in one of these years. */
    static Named exactly(String words, List<Integer> years) {
      String[] given = years.stream().map(String::valueOf).toArray(String[]::new);
      return one(
          "p.words = :words and p.birth_year = any (cast(:years as smallint[]))",
          Map.of("words", words, "years", given));
    }

    /** Who has all keys of one of these sets ({@link NameKeys}); the first {@link #SETS} count. */
    static Named keys(List<List<String>> sets) {
      List<String> any = new ArrayList<>();
      Map<String, Object> values = new LinkedHashMap<>();
      for (List<String> set : sets.subList(0, Math.min(SETS, sets.size()))) {
        values.put("set" + any.size(), set.toArray(String[]::new));
        any.add("p.keys @> cast(:set" + any.size() + " as text[])");
      }
      return new Named(any, values);
    }

    /**
     * Whose given name, the last word, is this, and whose name has these other words too. The index
     * holds names turned round, letter by letter: "an" begins all of "...na".
     */
    static Named givenName(String given, Collection<String> others) {
      String turned = new StringBuilder(" " + given).reverse().toString();
      Map<String, Object> values = new LinkedHashMap<>();
      values.put("from", turned);
      values.put("to", turned.substring(0, turned.length() - 1) + "!");
      StringBuilder has = new StringBuilder();
      for (String other : others) {
        has.append(" and ' ' || e.folded like :has").append(values.size());
        values.put("has" + values.size(), "% " + other + " %");
      }
      return one(
          """
          p.id = any (array(
            select e.id from people.person e
            where reverse(e.folded) ~>=~ :from and reverse(e.folded) ~<~ :to%s
              and e.merged_into is null and e.nameless_at is null limit %d))\
          """
              .formatted(has, AT_THE_END),
          values);
    }
  }

  /** Who is named so, in these units where there are any; the asker's own people among them. */
  List<LookUpRow> find(Named named, Set<UUID> in, Reach reach) {
    List<LookUpRow> found = find(named, in, Set.of());
    if (found.size() < MOST || reach.everywhere()) {
      return found;
    }
    List<LookUpRow> all = new ArrayList<>(find(named, in, reach.units()));
    all.addAll(found);
    return all;
  }

  /**
   * Each condition is a statement of its own. Joined by "or", the database comes to prepare one
   * plan for any keys, takes five of them for common, and reads the whole table: half a minute.
   */
  private List<LookUpRow> find(Named named, Set<UUID> in, Set<UUID> own) {
    StringBuilder also = new StringBuilder();
    Map<String, Object> values = new LinkedHashMap<>(named.values());
    if (!in.isEmpty()) {
      also.append(" and p.areas && cast(:in as uuid[])");
      values.put("in", texts(in));
    }
    if (!own.isEmpty()) {
      also.append(" and p.areas && cast(:own as uuid[])");
      values.put("own", texts(own));
    }
    String all =
        named.conditions().stream()
            .map(one ->
                """
                (select %s from people.person p
                 where %s%s and p.merged_into is null and p.nameless_at is null limit %d)
                """
                    .formatted(LookUpRows.BARE, one, also, MOST))
            .collect(Collectors.joining("union all\n"));
    return sql.sql("select distinct on (id) * from (\n" + all + ") found limit " + MOST)
        .params(values)
        .query(LookUpRow::of)
        .list();
  }

  private static String[] texts(Set<UUID> units) {
    return units.stream().map(UUID::toString).toArray(String[]::new);
  }
}
