package vn.chot.app.surveillance.casefile;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.Sites;
import vn.chot.app.places.Space;

/**
 * Sites by name, so that a point is a place that others were at, too; dwellings are not offered.
 */
@Component
class PickSites {
  private static final int MOST = 8;
  private static final int MOST_SPACES = 60;

  private final JdbcClient sql;
  private final Sites sites;

  PickSites(JdbcClient sql, Sites sites) {
    this.sql = sql;
    this.sites = sites;
  }

  /** A site with its spaces. */
  record Pick(UUID id, String name, SiteKind kind, List<Space> spaces) {}

  private record Row(UUID id, String name, SiteKind kind) {}

  /** At most eight, those in one's own area first. */
  List<Pick> named(String typed, CaseSight.Sight may) {
    String[] words =
        Arrays.stream(typed.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .limit(6)
            .toArray(String[]::new);
    if (words.length == 0 || typed.strip().length() < 2) {
      return List.of();
    }
    Map<String, Object> parameters = new HashMap<>();
    StringBuilder conditions = new StringBuilder();
    for (int n = 0; n < words.length; n++) {
      conditions.append(" and name ilike :word").append(n);
      parameters.put("word" + n, "%" + words[n].replace("%", "").replace("_", "") + "%");
    }
    parameters.put("units", may.reach().units().toArray(UUID[]::new));
    return sql
        .sql(
            "select id, name, kind from places.published_site where kind <> 'DWELLING' and closed_on is null"
                + conditions
                + " order by unit_id = any (cast(:units as uuid[])) desc, length(name), name, id limit "
                + MOST)
        .params(parameters)
        .query(Row.class)
        .list()
        .stream()
        .map(row ->
            new Pick(
                row.id(),
                row.name(),
                row.kind(),
                sites.spaces(row.id()).stream()
                    .filter(space -> space.closedOn() == null)
                    .limit(MOST_SPACES)
                    .toList()))
        .toList();
  }
}
