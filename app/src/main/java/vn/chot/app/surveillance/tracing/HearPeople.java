package vn.chot.app.surveillance.tracing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.people.person.PersonDeed;
import vn.chot.app.people.twin.TwinDeed;

/**
 * What is done to persons, in the transaction of the deed: two records became one or two again,
 * somebody joined or left a household, somebody is somewhere else now.
 */
@Component
class HearPeople {
  private static final Set<String> HOMES = Set.of("permanent", "temporary", "now");

  private final Rehome rehome;
  private final UntieHouseholds untieHouseholds;
  private final TraceChanges changes;
  private final AskForTracing askForTracing;
  private final JdbcClient sql;

  HearPeople(
      Rehome rehome,
      UntieHouseholds untieHouseholds,
      TraceChanges changes,
      AskForTracing askForTracing,
      JdbcClient sql) {
    this.rehome = rehome;
    this.untieHouseholds = untieHouseholds;
    this.changes = changes;
    this.askForTracing = askForTracing;
    this.sql = sql;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void hear(TwinDeed deed) {
    switch (deed) {
      case TwinDeed.PeopleMerged(UUID survivor, UUID merged) -> rehome.of(survivor, merged);
      case TwinDeed.PeopleParted(UUID survivor, UUID merged) -> rehome.of(survivor, merged);
      case TwinDeed.PeopleToldApart told -> {}
      case TwinDeed.TwinSearchBegun begun -> {}
    }
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void hear(PersonDeed deed) {
    if (deed instanceof PersonDeed.HouseholdChanged changed) {
      household(changed.person(), changed.household());
    } else if (deed instanceof PersonDeed.PersonCorrected corrected
        && corrected.fields().stream().anyMatch(HOMES::contains)) {
      moved(corrected.person());
    }
  }

  private static final String TOUCHED =
      """
      select t.number from surveillance.traced_person t
      join people.published_person p on p.id = t.person_id
      where p.household_id = :household or p.id = :person
      """;

  /** Only people a wave has come to are tied at all. */
  private void household(UUID person, UUID household) {
    List<Integer> tied =
        sql.sql(TOUCHED)
            .param("household", household)
            .param("person", person)
            .query(Integer.class)
            .list();
    if (tied.isEmpty()) {
      return;
    }
    TraceChanges.Numbered change =
        changes.begin(TraceChanges.Kind.STRUCK, tied.size(), "HOUSEHOLD", null);
    List<IndexChange> steps = untieHouseholds.of(tied, change.number());
    changes.then(change, steps);
    askForTracing.ofPeople(tied, "EVIDENCE");
  }

  private static final String LEVEL =
      """
      update surveillance.traced_level v set unit_id = coalesce(p.unit_id, :nowhere)
      from people.published_person p where p.id = v.person_id and v.person_id = :person
      """;

  private static final String LINES =
      """
      update surveillance.contact c set unit_id = coalesce(p.unit_id, :nowhere)
      from people.published_person p where p.id = c.person_id and c.person_id = :person
      """;

  private void moved(UUID person) {
    for (String statement : List.of(LEVEL, LINES)) {
      sql.sql(statement).param("nowhere", ContactLine.NOWHERE).param("person", person).update();
    }
  }
}
