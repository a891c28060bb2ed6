package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/** What other rooms may ask of and tell to tracing: the room's one public bean. */
@Component
public class Tracing {
  private final Levels levels;
  private final Isolations isolations;
  private final StorePresences storePresences;
  private final PresenceIndex index;
  private final FindSharedPlaces findSharedPlaces;
  private final JdbcClient sql;

  Tracing(
      Levels levels,
      Isolations isolations,
      StorePresences storePresences,
      PresenceIndex index,
      FindSharedPlaces findSharedPlaces,
      JdbcClient sql) {
    this.levels = levels;
    this.isolations = isolations;
    this.storePresences = storePresences;
    this.index = index;
    this.findSharedPlaces = findSharedPlaces;
    this.sql = sql;
  }

  /** What the person is; nothing where no standing case has reached them. */
  public Optional<Level> level(UUID person) {
    return levels.of(person);
  }

  /** The person is isolated since that moment; told again, the moment is corrected. */
  @Transactional
  public void isolated(Actor by, UUID person, Instant since, String source) {
    isolations.begin(by, person, since, source);
  }

  /** The person's isolation ended. */
  @Transactional
  public void isolationEnded(Actor by, UUID person, Instant at) {
    isolations.end(by, person, at);
  }

  /** Since when the person is isolated. */
  public Optional<Instant> isolatedSince(UUID person) {
    return isolations.since(person);
  }

  /** People were somewhere; the good ones are stored and seen by the next question. */
  @Transactional
  public Presented present(Actor by, List<PresenceDraft> presences, String source) {
    return storePresences.store(by, presences, source);
  }

  /** Whether the index is loaded, so that a case is traced at once. */
  public boolean ready() {
    return index.ready().isPresent();
  }

  private record Link(
      UUID source, UUID target, int level, OffsetDateTime firstAt, OffsetDateTime lastAt) {
    CaseLink link() {
      return new CaseLink(source, target, level, firstAt.toInstant(), lastAt.toInstant());
    }
  }

  private static final String LINKS =
      """
      select c.case_file as source, t.case_file as target, k.level, k.first_at, k.last_at
      from surveillance.traced_case t
      join surveillance.contact k on k.person_id = t.person_id
      join surveillance.traced_case c on c.case_file = k.case_file
      where t.stands and c.stands and k.level <= :depth and c.case_file <> t.case_file
      order by k.first_at, c.case_file, t.case_file
      """;

  /**
   * Pairs of standing cases of which the second is a contact of the first, in the order of first
   * exposure; the stream is to be closed.
   *
   * @param depth the most steps, 1 for direct contacts alone
   */
  public Stream<CaseLink> links(int depth) {
    return sql.sql(LINKS).param("depth", depth).query(Link.class).stream().map(Link::link);
  }

  private static final String LINKS_OF =
      """
      with asked as (select unnest(cast(:cases as uuid[])) as id)
      select c.case_file as source, t.case_file as target, k.level, k.first_at, k.last_at
      from surveillance.traced_case t
      join surveillance.contact k on k.person_id = t.person_id
      join surveillance.traced_case c on c.case_file = k.case_file
      where t.stands and c.stands and k.level <= :depth and c.case_file <> t.case_file
        and (t.case_file in (select id from asked) or c.case_file in (select id from asked))
      order by k.first_at, c.case_file, t.case_file
      """;

  /** The same, of which one or the other is among these cases. */
  public List<CaseLink> links(Collection<UUID> cases, int depth) {
    return sql
        .sql(LINKS_OF)
        .param("cases", NumberPeople.texts(cases))
        .param("depth", depth)
        .query(Link.class)
        .list()
        .stream()
        .map(Link::link)
        .toList();
  }

  /**
   * The places where at least so many of these people were within their windows, those that explain
   * most first; nothing while the index loads.
   */
  public List<SharedPlace> shared(Collection<SharedPlace.Window> windows, int least, int most) {
    return findSharedPlaces.among(windows, least, most);
  }
}
