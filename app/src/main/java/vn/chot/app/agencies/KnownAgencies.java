package vn.chot.app.agencies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the directory holds when a sheet comes in: states, keys, posts and their holders. */
@Component
class KnownAgencies {
  private final JdbcClient sql;

  KnownAgencies(JdbcClient sql) {
    this.sql = sql;
  }

  /** An account that may hold a post. */
  record Person(UUID id, String login, String name, List<String> roles, boolean disabled) {
    Person {
      roles = List.copyOf(roles);
    }
  }

  private static final String VERSIONS =
      "select v.id, "
          + AgencyRows.COLUMNS
          + " from agencies.agency_version v order by v.agency_id, v.valid_from";

  /** Each agency with its states in the order of time. */
  Map<UUID, AgencyDraft> agencies() {
    Map<UUID, AgencyDraft> drafts = new HashMap<>();
    sql.sql(VERSIONS)
        .query((row, index) ->
            new AgencyDraft.State(row.getLong("id"), AgencyRows.agency(row, index), 0, false))
        .list()
        .forEach(state ->
            drafts
                .computeIfAbsent(state.agency().id(), id -> new AgencyDraft(id, false))
                .states
                .add(state));
    return drafts;
  }

  /** The agency of each key, as it was written. */
  Map<String, UUID> writtenKeys() {
    Map<String, UUID> keys = new HashMap<>();
    sql.sql("select key, agency_id from agencies.sheet_key")
        .query((row, index) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
        .list()
        .forEach(entry -> keys.put(entry.getKey(), entry.getValue()));
    return keys;
  }

  /** The same, keys in small letters. */
  Map<String, UUID> keys() {
    Map<String, UUID> keys = new HashMap<>();
    writtenKeys().forEach((key, id) -> keys.put(key.toLowerCase(Locale.ROOT), id));
    return keys;
  }

  private static final String POSTS =
      """
      select p.id, p.agency_id, p.title, p.head,
             h.id as holding, h.account_id, h.valid_from, h.valid_to
      from agencies.post p left join agencies.holding h on h.post_id = p.id
      order by p.id, h.valid_from
      """;

  List<AgencyDraft.Post> posts() {
    Map<UUID, AgencyDraft.Post> posts = new java.util.LinkedHashMap<>();
    sql.sql(POSTS)
        .query((row, index) -> {
          UUID id = row.getObject("id", UUID.class);
          AgencyDraft.Post post = posts.get(id);
          if (post == null) {
            post =
                new AgencyDraft.Post(
                    id,
                    row.getObject("agency_id", UUID.class),
                    row.getString("title"),
                    row.getBoolean("head"),
                    false);
            posts.put(id, post);
          }
          if (row.getObject("holding") != null) {
            post.holdings.add(
                new AgencyDraft.Holding(
                    row.getObject("holding", UUID.class),
                    row.getObject("account_id", UUID.class),
                    row.getObject("valid_from", java.time.LocalDate.class),
                    row.getObject("valid_to", java.time.LocalDate.class),
                    0,
                    false));
          }
          return id;
        })
        .list();
    return new ArrayList<>(posts.values());
  }

  /** Every account by login. */
  Map<String, Person> people() {
    Map<String, Person> people = new HashMap<>();
    sql.sql("select id, login, name, roles, disabled from access.published_account")
        .query((row, index) ->
            new Person(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getBoolean("disabled")))
        .list()
        .forEach(person -> people.put(person.login(), person));
    return people;
  }

  /** The aliases that hold for everybody's papers: whom each means. */
  Map<String, List<UUID>> aliases() {
    Map<String, List<UUID>> aliases = new HashMap<>();
    sql.sql("select folded, agencies from agencies.alias where scope = ''")
        .query((row, index) ->
            Map.entry(row.getString(1), List.of((UUID[]) row.getArray(2).getArray())))
        .list()
        .forEach(entry -> aliases.put(entry.getKey(), entry.getValue()));
    return aliases;
  }
}
