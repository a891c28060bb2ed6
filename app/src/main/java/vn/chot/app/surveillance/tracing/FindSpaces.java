package vn.chot.app.surveillance.tracing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;

/** Finds places people have been at by their names: sites and points of cases. */
@Component
class FindSpaces {
  private static final int MOST = 20;

  private final JdbcClient sql;

  FindSpaces(JdbcClient sql) {
    this.sql = sql;
  }

  /** A place by its id. */
  record Place(UUID id, String name) {}

  private static final String NAMED =
      """
      select s.id, s.name from places.published_site s
      where s.folded like :words order by s.folded, s.id limit :most
      """;

  private static final String POINTS =
      """
      select ref_id as id, label as name from surveillance.traced_space
      where what = 'POINT' and lower(label) like :words order by label, ref_id limit :most
      """;

  /** Those whose name has these words in this order, marks aside. */
  List<Place> named(String words) {
    String plain = Unmarked.of(words);
    if (plain.length() < 2) {
      return List.of();
    }
    List<Place> sites =
        sql.sql(NAMED)
            .param("words", "%" + plain + "%")
            .param("most", MOST)
            .query(Place.class)
            .list();
    return sites.isEmpty()
        ? sql.sql(POINTS)
            .param("words", "%" + words.strip().toLowerCase(java.util.Locale.ROOT) + "%")
            .param("most", MOST)
            .query(Place.class)
            .list()
        : sites;
  }

  private static final String SPACES =
      """
      select p.id, p.name || ', ' || s.name as name
      from places.published_space p join places.published_site s on s.id = p.site_id
      where s.id = any (cast(:sites as uuid[])) order by s.folded, s.id, p.name, p.id limit :most
      """;

  /** The same, and after them the spaces of the sites. */
  List<Place> withSpaces(String words) {
    List<Place> all = new ArrayList<>(named(words));
    all.addAll(
        sql.sql(SPACES)
            .param("sites", NumberPeople.texts(all.stream().map(Place::id).toList()))
            .param("most", MOST * 5)
            .query(Place.class)
            .list());
    return all;
  }

  private static final String NUMBERS =
      """
      select t.number from surveillance.traced_space t where t.ref_id = :id
      union
      select t.number from places.published_space p
      join surveillance.traced_space t on t.ref_id = p.id
      where p.site_id = :id
      order by 1
      """;

  /** The numbers of the place and, of a site, of all its spaces. */
  List<Integer> numbers(UUID place) {
    return sql.sql(NUMBERS).param("id", place).query(Integer.class).list();
  }
}
