package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;

/** Gives codes to many persons of a campaign at once; whoever has one there already gets none. */
@Component
class RegisterMany {
  private final GiveCode giveCode;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  RegisterMany(GiveCode giveCode, JdbcClient sql, Deeds deeds, Clock clock) {
    this.giveCode = giveCode;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  private static final String KNOWN =
      """
      select person_id from surveillance.test
      where screening_id = :screening and state <> 'VOID' and person_id = any (cast(:persons as uuid[]))
      """;

  /** Which of the persons have a code in the campaign. */
  List<UUID> known(UUID screening, List<UUID> persons) {
    return sql.sql(KNOWN)
        .param("screening", screening)
        .param("persons", persons.stream().map(UUID::toString).toArray(String[]::new))
        .query(UUID.class)
        .list();
  }

  private static final String INSERT =
      """
      insert into surveillance.test (id, code, person_id, registered_for, unit_id, method, state,
        laboratory_id, screening_id, registered_by, registered_at, listed_at, team)
      select gen_random_uuid(), n.code, n.person, n.person, :unit, :method, 'REGISTERED', :laboratory,
        :screening, :by, :at, :at, nullif(n.team, 0)
      from unnest(cast(:codes as text[]), cast(:persons as uuid[]), cast(:teams as int[]))
        as n (code, person, team)
      """;

  /** Registers them in the caller's transaction, for no team. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void register(Actor actor, Screenings.Screening screening, List<UUID> persons) {
    Map<UUID, Integer> all = new LinkedHashMap<>();
    persons.forEach(person -> all.put(person, 0));
    register(actor, screening, all);
  }

  /**
   * The same, each for a team of the campaign.
   *
   * @param teams by person; 0 where nobody said which
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void register(Actor actor, Screenings.Screening screening, Map<UUID, Integer> teams) {
    if (teams.isEmpty()) {
      return;
    }
    OffsetDateTime at = OffsetDateTime.now(clock);
    List<SpecimenCode> codes = giveCode.next(false, at.toLocalDate(), teams.size());
    sql.sql(INSERT)
        .param("codes", codes.stream().map(SpecimenCode::text).toArray(String[]::new))
        .param("persons", teams.keySet().stream().map(UUID::toString).toArray(String[]::new))
        .param("teams", teams.values().toArray(Integer[]::new))
        .param("unit", screening.unitId())
        .param("method", screening.method().name())
        .param("laboratory", screening.laboratoryId(), java.sql.Types.OTHER)
        .param("screening", screening.id())
        .param("by", actor.id())
        .param("at", at)
        .update();
    deeds.record(actor, new TestDeed.SamplesRegistered(screening.id(), teams.size()));
  }
}
