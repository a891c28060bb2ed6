package vn.chot.app.people.sample;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;

/** Enters whole households with their members, in the caller's transaction. */
@Component
class EnterHouseholds {
  private final JdbcClient sql;
  private final EnterPeople enterPeople;
  private final Clock clock;

  EnterHouseholds(JdbcClient sql, EnterPeople enterPeople, Clock clock) {
    this.sql = sql;
    this.enterPeople = enterPeople;
    this.clock = clock;
  }

  private static final String ADD =
      """
      insert into people.household (id, unit_id, address, made_by, made_at)
      select cast(h.id as uuid), cast(h.unit as uuid), h.address, :by, :at
      from unnest(cast(:ids as text[]), cast(:units as text[]), cast(:addresses as text[]))
        as h (id, unit, address)
      """;

  private static final String HEADS =
      """
      update people.household h set head_id = cast(n.head as uuid)
      from unnest(cast(:ids as text[]), cast(:heads as text[])) as n (id, head)
      where h.id = cast(n.id as uuid)
      """;

  void enter(Actor actor, List<DemoHouseholds.Home> homes, List<Facts> people, String source) {
    sql.sql(ADD)
        .param("ids", texts(homes, home -> home.id().toString()))
        .param("units", texts(homes, home -> String.valueOf(home.residence().unit())))
        .param("addresses", texts(homes, home -> home.residence().address()))
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    List<UUID> ids = enterPeople.enter(actor, people, source);
    sql.sql(HEADS)
        .param("ids", texts(homes, home -> home.id().toString()))
        .param("heads", texts(homes, home -> ids.get(home.firstMember()).toString()))
        .update();
  }

  boolean anybody() {
    return sql.sql("select exists (select from people.person)").query(Boolean.class).single();
  }

  private static String[] texts(
      List<DemoHouseholds.Home> homes, Function<DemoHouseholds.Home, String> text) {
    return homes.stream().map(text).toArray(String[]::new);
  }
}
