package vn.chot.app.agencies;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/** Teaches whom a name means. A name taught again means what was taught last. */
@Component
public class LearnName {
  private static final int LONGEST = 300;

  private final JdbcClient sql;
  private final Edition edition;
  private final Deeds deeds;
  private final Clock clock;

  LearnName(JdbcClient sql, Edition edition, Deeds deeds, Clock clock) {
    this.sql = sql;
    this.edition = edition;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * The name means these agencies; one makes an alias, several a group.
   *
   * @param scope the province whose papers use it so, in any spelling; empty for everybody's
   */
  @Transactional
  public Optional<Refusal> learn(Actor actor, String name, String scope, List<UUID> agencies) {
    List<UUID> once = agencies.stream().distinct().toList();
    if (once.isEmpty() || known(once) < once.size()) {
      return Optional.of(Refusals.CHOOSE_AN_AGENCY);
    }
    return store(actor, name, scope, once);
  }

  /** The name is a body outside the province: filed, never tasked. */
  @Transactional
  public Optional<Refusal> learnOutside(Actor actor, String name, String scope) {
    return store(actor, name, scope, List.of());
  }

  private int known(List<UUID> agencies) {
    return sql.sql("select count(*) from agencies.agency where id = any (cast(:ids as uuid[]))")
        .param("ids", texts(agencies))
        .query(Integer.class)
        .single();
  }

  private static String[] texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  private static final String STORE =
      """
      insert into agencies.alias
        (id, written, folded, scope, agencies, outside, learned_by, learned_by_name, learned_at)
      values (:id, :written, :folded, :scope, cast(:agencies as uuid[]), :outside, :by, :byName, :at)
      on conflict on constraint alias_once do update
      set written = excluded.written, agencies = excluded.agencies, outside = excluded.outside,
          learned_by = excluded.learned_by, learned_by_name = excluded.learned_by_name,
          learned_at = excluded.learned_at
      returning id
      """;

  private Optional<Refusal> store(Actor actor, String name, String scope, List<UUID> agencies) {
    if (!actor.is(Role.CLERK) && !actor.is(Role.ADMINISTRATOR)) {
      return Optional.of(Refusals.TEACHERS_ONLY);
    }
    String written = Unmarked.tidied(name);
    String folded = Unmarked.of(written);
    if (folded.isEmpty() || written.length() > LONGEST) {
      return Optional.of(Refusals.NAME_MISSING);
    }
    edition.begin();
    UUID id =
        sql.sql(STORE)
            .param("id", UUID.randomUUID())
            .param("written", written)
            .param("folded", folded)
            .param("scope", Unmarked.of(scope))
            .param("agencies", texts(agencies))
            .param("outside", agencies.isEmpty())
            .param("by", actor.id())
            .param("byName", actor.name())
            .param("at", OffsetDateTime.now(clock))
            .query(UUID.class)
            .single();
    deeds.record(actor, new AgencyDeed.NameLearned(id, agencies));
    return Optional.empty();
  }
}
