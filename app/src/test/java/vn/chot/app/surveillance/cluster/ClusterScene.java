package vn.chot.app.surveillance.cluster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.RegisterScene;

/** Confirmed cases of a test's own, laid down as rows. */
final class ClusterScene {
  private static final AtomicInteger NUMBER = new AtomicInteger(70_000_000);

  final RegisterScene register;
  final Actor officer;
  private final JdbcClient sql;
  private final EnterPeople enterPeople;

  ClusterScene(ApplicationContext server) {
    register = RegisterScene.in(server);
    officer = register.actor("nd.cdc");
    sql = server.getBean(JdbcClient.class);
    enterPeople = server.getBean(EnterPeople.class);
  }

  List<UUID> people(int count, String commune) {
    List<Facts> facts = new ArrayList<>();
    int mark = NUMBER.incrementAndGet();
    for (int i = 0; i < count; i++) {
      facts.add(register.living("Cụm " + words(mark) + " " + words(i), 1950 + i % 50, commune));
    }
    return enterPeople.enter(officer, facts, "bảng ổ dịch");
  }

  private static String words(int i) {
    return "Ổ" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26);
  }

  /** A number that no other case has. */
  static int next() {
    return NUMBER.incrementAndGet();
  }

  /** A confirmed case found on that day in the commune. */
  UUID confirmed(
      UUID person, int number, String commune, LocalDate found, @Nullable LocalDate onset) {
    UUID id = UUID.randomUUID();
    OffsetDateTime at = found.atTime(3, 0).atOffset(ZoneOffset.UTC);
    sql.sql(
            """
            insert into surveillance.case_file (id, person_id, national_number, local_number, state,
              onset, symptoms, sampled_at, result_at, confirmed_at, unit_id, made_at, changed_at, listed_at)
            values (:id, :person, :national, :local, 'CONFIRMED', :onset, :symptoms, :at, :at, :at, :unit,
              :at, :at, :at)
            """)
        .param("id", id)
        .param("person", person)
        .param("national", "BN" + number)
        .param("local", "F0-99-" + number)
        .param("onset", onset)
        .param("symptoms", onset != null)
        .param("at", at)
        .param("unit", register.unit(commune))
        .update();
    return id;
  }

  /** The one infected the other. */
  void infected(UUID from, UUID to) {
    sql.sql(
            """
            insert into surveillance.case_source (id, case_id, source_case, made_by, made_at)
            values (:id, :to, :from, :by, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("to", to)
        .param("from", from)
        .param("by", officer.id())
        .param("at", OffsetDateTime.of(2021, 4, 1, 0, 0, 0, 0, ZoneOffset.UTC))
        .update();
    sql.sql("update surveillance.case_file set source_known = true where id = :id")
        .param("id", to)
        .update();
  }

  /** The case was at a site for an hour. */
  void at(UUID caseFile, UUID site, String place, LocalDate day) {
    sql.sql(
            """
            insert into surveillance.case_point (id, case_id, site_id, kind, place, from_at, to_at, made_by, made_at)
            values (:id, :case, :site, 'MARKET', :place, :from, :to, :by, :from)
            """)
        .param("id", UUID.randomUUID())
        .param("case", caseFile)
        .param("site", site)
        .param("place", place)
        .param("from", day.atTime(1, 0).atOffset(ZoneOffset.UTC))
        .param("to", day.atTime(2, 0).atOffset(ZoneOffset.UTC))
        .param("by", officer.id())
        .update();
  }
}
