package vn.chot.app.surveillance.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.Browser;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deed;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.PersonDeed;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.app.places.SiteDraft;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.Sites;
import vn.chot.app.places.SpaceDraft;
import vn.chot.app.places.SpaceKind;
import vn.chot.app.surveillance.casefile.CaseDeed;
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

  /** A confirmed case; it is told as one who confirms it tells. */
  UUID confirmed(UUID person, LocalDate onset) {
    UUID file = UUID.randomUUID();
    OffsetDateTime at = at("2021-04-27T07:30").atOffset(ZoneOffset.UTC);
    sql()
        .sql(
            """
            insert into surveillance.case_file (id, person_id, local_number, state, onset, symptoms,
              source_known, sampled_at, result_at, confirmed_at, unit_id, made_by, made_at,
              changed_at, listed_at)
            values (:id, :person, :number, 'CONFIRMED', :onset, true, true, :sampled, :result, :at,
              :unit, :by, :at, :at, :at)
            """)
        .param("id", file)
        .param("person", person)
        .param("number", "TV" + NUMBER.incrementAndGet())
        .param("onset", onset)
        .param("sampled", at.minusHours(20))
        .param("result", at.minusHours(2))
        .param("at", at)
        .param("unit", register.unit("Bãi Biếc"))
        .param("by", officer.id())
        .update();
    tell(new CaseDeed.CasesBrought(UUID.randomUUID(), List.of(file), 0));
    return file;
  }

  /** The act's own deed, in a transaction. */
  void tell(Deed deed) {
    server
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(status -> server.getBean(Deeds.class).record(officer, deed));
  }

  /** Waits until no case waits to be traced. */
  void traced() throws InterruptedException {
    KnownLists lists = server.getBean(KnownLists.class);
    TracingBell bell = server.getBean(TracingBell.class);
    for (int look = 0; look < 600; look++) {
      if (bell.quiet() && lists.waiting() == 0) {
        return;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("cases still wait to be traced");
  }

  /** They were in a room for a morning. */
  void together(UUID room, String day, UUID... people) {
    List<PresenceDraft> drafts =
        java.util.Arrays.stream(people)
            .map(person -> new PresenceDraft(person, room, at(day + "T07:00"), at(day + "T11:00")))
            .toList();
    Presented done = server.getBean(Tracing.class).present(officer, drafts, "điểm danh");
    if (!done.faults().isEmpty()) {
      throw new IllegalStateException(done.faults().toString());
    }
  }

  /** The person's level, -1 where they are nothing. */
  int level(UUID person) {
    return server.getBean(Tracing.class).level(person).map(Level::level).orElse(-1);
  }

  /** By which case they are what they are. */
  @Nullable UUID nearest(UUID person) {
    return server.getBean(Tracing.class).level(person).map(Level::nearestCase).orElse(null);
  }

  /** They live together. */
  void household(UUID... people) {
    UUID household = UUID.randomUUID();
    sql()
        .sql(
            """
            insert into people.household (id, unit_id, made_by, made_at)
            values (:id, :unit, :by, timestamptz '2021-01-01 00:00Z')
            """)
        .param("id", household)
        .param("unit", register.unit("Bãi Biếc"))
        .param("by", officer.id())
        .update();
    for (UUID person : people) {
      sql()
          .sql("update people.person set household_id = :id where id = :person")
          .param("id", household)
          .param("person", person)
          .update();
    }
  }

  /** Somebody comes to live where another does. */
  void joins(UUID person, UUID other) {
    UUID household =
        sql()
            .sql("select household_id from people.person where id = :id")
            .param("id", other)
            .query(UUID.class)
            .single();
    sql()
        .sql("update people.person set household_id = :household where id = :id")
        .param("household", household)
        .param("id", person)
        .update();
    tell(new PersonDeed.HouseholdChanged(household, person, "JOINED"));
  }

  /** What a space is called on the pages. */
  String place(UUID space) {
    return server.getBean(SpaceLabels.class).of(space);
  }

  /** New people with citizen's numbers, by those. */
  Map<String, UUID> withNumbers(int count, String commune) {
    Map<String, UUID> people = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String number = "097080" + (700_000 + NUMBER.incrementAndGet());
      Facts facts =
          register.living(
              "Truy " + mark + " " + words(i),
              1980,
              commune,
              IdentityPaper.of(PaperKind.CITIZEN_ID, number));
      people.put(
          number,
          server
              .getBean(EnterPeople.class)
              .enter(officer, List.of(facts), "bảng truy vết")
              .getFirst());
    }
    return people;
  }

  /** Sends a form with a file, as a page does. */
  static HttpResponse<String> upload(
      Browser browser, String path, byte[] file, Map<String, String> fields) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_csrf", browser.token());
    all.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(UTF_8)));
    part(body, "name=\"file\"; filename=\"tep\"", file);
    body.writeBytes("--bien--\r\n".getBytes(UTF_8));
    return browser.exchange(
        HttpRequest.newBuilder(browser.uri(path))
            .header("Content-Type", "multipart/form-data; boundary=bien")
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
    body.writeBytes(
        ("--bien\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes(UTF_8));
  }
}
