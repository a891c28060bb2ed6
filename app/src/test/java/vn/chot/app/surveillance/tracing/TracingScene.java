package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.app.places.SiteDraft;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.Sites;
import vn.chot.app.places.SpaceDraft;
import vn.chot.app.places.SpaceKind;
import vn.chot.trace.Trace;

/** People and rooms of a test's own in the invented province. */
final class TracingScene {
  private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final AtomicInteger NUMBER = new AtomicInteger();

  final ApplicationContext server;
  final RegisterScene register;
  final Actor officer;
  private final String mark = "tv" + NUMBER.incrementAndGet();

  TracingScene(ApplicationContext server) {
    this.server = server;
    register = RegisterScene.in(server);
    officer = register.actor("nd.cdc");
  }

  /** New people who live in a commune. */
  List<UUID> people(int count, String commune) {
    List<Facts> facts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      facts.add(register.living("Truy " + mark + " " + words(i), 1950 + i % 50, commune));
    }
    return server.getBean(EnterPeople.class).enter(officer, facts, "bảng truy vết");
  }

  private static String words(int i) {
    return "Vết " + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
  }

  /** A class of a new school. */
  UUID room() {
    Sites sites = server.getBean(Sites.class);
    String code = mark + "-" + NUMBER.incrementAndGet();
    SiteDraft draft =
        new SiteDraft(
            SiteKind.SCHOOL,
            code,
            "Trường " + code,
            register.unit("Bãi Biếc"),
            "",
            null,
            null,
            null,
            null,
            "",
            List.of(new SpaceDraft("A", "", SpaceKind.CLASS, "Lớp A", null)));
    sites.bringIn(register.actor("nd.quantri"), List.of(draft));
    UUID site = sites.byCode(SiteKind.SCHOOL, code).orElseThrow().id();
    UUID room = sites.spaceIds(site).get("A");
    if (room == null) {
      throw new IllegalStateException("no class");
    }
    return room;
  }

  /** A moment here, such as {@code 2021-04-24T08:00}. */
  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(HERE).toInstant();
  }

  int number(UUID person) {
    return sql()
        .sql("select number from surveillance.traced_person where person_id = :id")
        .param("id", person)
        .query(Integer.class)
        .single();
  }

  Trace trace() {
    return server.getBean(PresenceIndex.class).ready().orElseThrow();
  }

  JdbcClient sql() {
    return server.getBean(JdbcClient.class);
  }

  void loaded() throws InterruptedException {
    if (!server.getBean(PresenceIndex.class).await(60)) {
      throw new IllegalStateException("the index does not load");
    }
  }
}
