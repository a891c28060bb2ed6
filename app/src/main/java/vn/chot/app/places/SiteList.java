package vn.chot.app.places;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of sites, by name, a page after a key. */
@Component
class SiteList {
  static final int PAGE = 50;

  private final JdbcClient sql;
  private final Places places;

  SiteList(JdbcClient sql, Places places) {
    this.sql = sql;
    this.places = places;
  }

  /**
   * What is looked for.
   *
   * @param unit the area; null for everywhere
   * @param words parts of the name; marks do not matter
   * @param closed whether those that are closed on the day are wanted, instead of the open ones
   */
  record Filter(@Nullable UUID unit, String words, SitesSeen seen, boolean closed) {
    boolean narrowed() {
      return unit != null || !words.isEmpty() || seen.kind() != null || closed;
    }
  }

  /** The last site of a page. */
  record Key(String folded, UUID id) {
    static Optional<Key> of(String word) {
      int at = word.lastIndexOf('~');
      try {
        return at < 0
            ? Optional.empty()
            : Optional.of(new Key(word.substring(0, at), UUID.fromString(word.substring(at + 1))));
      } catch (IllegalArgumentException none) {
        return Optional.empty();
      }
    }

    String word() {
      return folded + "~" + id;
    }
  }

  /** A page, and the key of the next one. */
  record Page(List<Site> sites, @Nullable Key next) {}

  Page page(Filter filter, @Nullable Key after) {
    List<Site> sites = asked(filter, after, PAGE + 1).query(SiteRows::site).list();
    if (sites.size() <= PAGE) {
      return new Page(sites, null);
    }
    List<Site> shown = sites.subList(0, PAGE);
    Site last = shown.getLast();
    return new Page(shown, new Key(Unmarked.of(last.name()), last.id()));
  }

  /** Every site of the filter, one after the other. */
  void each(Filter filter, Consumer<Site> visitor) {
    try (Stream<Site> sites =
        asked(filter, null, Integer.MAX_VALUE).query(SiteRows::site).stream()) {
      sites.forEach(visitor);
    }
  }

  private static final String ASKED =
      "select "
          + SiteRows.COLUMNS
          + """
           from places.site s
          where (:anywhere or s.unit_id = any (cast(:units as uuid[])))
            and s.folded like all (cast(:words as text[]))
            and (case when :kind = '' then s.kind <> 'DWELLING' else s.kind = :kind end)
            and (s.kind <> 'DWELLING' or :everywhere or s.unit_id = any (cast(:reach as uuid[])))
            and (s.closed_on is not null and s.closed_on < :day) = :closed
            and (cast(:folded as text) is null or (s.folded, s.id) > (:folded, cast(:id as uuid)))
          order by s.folded, s.id limit :most
          """;

  private JdbcClient.StatementSpec asked(Filter filter, @Nullable Key after, int most) {
    LocalDate day = filter.seen().day();
    Set<UUID> units = filter.unit() == null ? Set.of() : places.territory(filter.unit(), day);
    return sql.sql(ASKED)
        .param("anywhere", filter.unit() == null)
        .param("units", units.stream().map(UUID::toString).toArray(String[]::new))
        .param(
            "words",
            Arrays.stream(Unmarked.of(filter.words()).split(" "))
                .map(word -> "%" + word + "%")
                .toArray(String[]::new))
        .params(filter.seen().params())
        .param("closed", filter.closed())
        .param("folded", after == null ? null : after.folded())
        .param("id", after == null ? null : after.id().toString())
        .param("most", most);
  }
}
