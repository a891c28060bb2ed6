package vn.chot.app.surveillance.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.People;
import vn.chot.app.people.twin.TwinDeed;

/**
 * Tests follow their person: each keeps the record it was registered for, and stands with whatever
 * record that one gave way to. Heard in the teller's transaction; told twice, it changes nothing.
 */
@Component
class FollowMergedPeople {
  private final People people;
  private final JdbcClient sql;
  private final Deeds deeds;

  FollowMergedPeople(People people, JdbcClient sql, Deeds deeds) {
    this.people = people;
    this.sql = sql;
    this.deeds = deeds;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  void hear(TwinDeed.PeopleMerged merged) {
    stand(merged.survivor(), merged.merged());
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  void hear(TwinDeed.PeopleParted parted) {
    stand(parted.survivor(), parted.merged());
  }

  private static final String KEPT_FOR =
      """
      select distinct registered_for from surveillance.test
      where person_id = any (cast(:persons as uuid[]))
      """;

  private static final String MOVE =
      """
      update surveillance.test t set person_id = n.stands, edition = edition + 1
      from unnest(cast(:from as uuid[]), cast(:to as uuid[])) as n (own, stands)
      where t.registered_for = n.own and t.person_id <> n.stands
        and t.person_id = any (cast(:persons as uuid[]))
      """;

  private void stand(UUID survivor, UUID merged) {
    Map<UUID, UUID> standing = people.standing(List.of(survivor, merged));
    String[] persons =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(survivor, merged), standing.values().stream())
            .distinct()
            .map(UUID::toString)
            .toArray(String[]::new);
    List<UUID> own = sql.sql(KEPT_FOR).param("persons", persons).query(UUID.class).list();
    if (own.isEmpty()) {
      return;
    }
    Map<UUID, UUID> now = people.standing(own);
    int moved =
        sql.sql(MOVE)
            .param("from", now.keySet().stream().map(UUID::toString).toArray(String[]::new))
            .param("to", now.values().stream().map(UUID::toString).toArray(String[]::new))
            .param("persons", persons)
            .update();
    if (moved > 0) {
      deeds.recordOfNobody(
          new TestDeed.TestsMoved(standing.getOrDefault(survivor, survivor), moved));
    }
  }
}
