package vn.chot.app.people.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.RegisterScene;

/** A search for doubles that a stop has broken off goes on where it was, and ends. */
@ChotTest
class GoingOnWithASearchTest {
  @Autowired ApplicationContext server;
  @Autowired EnterPeople enterPeople;
  @Autowired FindTwins findTwins;
  @Autowired Searches searches;
  @Autowired JdbcClient sql;

  @Test
  void whatWasComparedBeforeTheStopIsNotComparedAgain() throws InterruptedException {
    RegisterScene scene = RegisterScene.in(server);
    Actor actor = scene.actor("nd.cdc");
    List<Facts> facts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      facts.add(scene.living("Mạc Quỳnh Dở Dang", 1931 + i / 2, "Bến Biếc"));
    }
    List<UUID> ids = enterPeople.enter(actor, facts, "dở dang");
    UUID middle = ids.stream().sorted(Comparator.comparing(UUID::toString)).toList().get(20);
    UUID search = UUID.randomUUID();
    searches.begin(actor, search, OffsetDateTime.parse("2021-04-27T01:00:00Z"));
    searches.advance(search, middle, 21, 0);

    findTwins.start();
    for (int tries = 0; tries < 600 && searches.underWay().isPresent(); tries++) {
      Thread.sleep(100);
    }

    assertThat(searches.underWay()).isEmpty();
    for (int i = 0; i < 40; i += 2) {
      UUID later =
          ids.get(i).toString().compareTo(ids.get(i + 1).toString()) < 0
              ? ids.get(i + 1)
              : ids.get(i);
      assertThat(found(ids.get(i), ids.get(i + 1)))
          .isEqualTo(later.toString().compareTo(middle.toString()) > 0);
    }
  }

  private boolean found(UUID one, UUID other) {
    return sql.sql(
            """
            select exists (select from people.likeness
                           where first_id in (:one, :other) and second_id in (:one, :other))
            """)
        .param("one", one)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }
}
