package vn.chot.app.people.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.places.PlaceDeed;
import vn.chot.app.places.Unmarked;

/**
 * An invented province of its own, "Mường Sương", with a centre for disease control that may work
 * on its persons, a commune, and who acts for them; and the steps of an intake.
 */
final class ListServer {
  private static final OffsetDateTime LONG_AGO = OffsetDateTime.parse("2016-01-01T00:00:00Z");
  private static final Map<String, UUID> MADE = new ConcurrentHashMap<>();

  private final ApplicationContext server;
  private final JdbcClient sql;

  ListServer(ApplicationContext server) {
    this.server = server;
    this.sql = server.getBean(JdbcClient.class);
    synchronized (MADE) {
      if (MADE.putIfAbsent("made", UUID.randomUUID()) == null) {
        UUID province = unit("M7", "tỉnh", "Mường Sương", "PROVINCE", null);
        UUID district = unit("M71", "huyện", "Suối Mây", "DISTRICT", province);
        unit("M711", "xã", "Bản Trăng", "COMMUNE", district);
        unit("M712", "xã", "Nà Sao", "COMMUNE", district);
        unit("M72", "huyện", "Đá Xám", "DISTRICT", province);
        unit("M721", "xã", "Nà Sao", "COMMUNE", id("M72"));
        server.publishEvent(new PlaceDeed.UnitsImported(province, 6, 0));
      }
    }
  }

  /** Somebody who may work on everybody: of an agency of the province that is served. */
  Actor everywhere(String login) {
    Actor actor = somebody(login, Role.AGENCY_STAFF, "M7", true);
    sql.sql(
            """
            insert into places.home (unit_id, chosen_by, chosen_at) values (:unit, :by, :at)
            on conflict do nothing
            """)
        .param("unit", id("M7"))
        .param("by", actor.id())
        .param("at", LONG_AGO)
        .update();
    UUID home = sql.sql("select unit_id from places.home").query(UUID.class).single();
    sql.sql(
            """
            update agencies.agency_version set area_id = :home where agency_id in (
              select p.agency_id from agencies.post p join agencies.holding h on h.post_id = p.id
              where h.account_id = :account)
            """)
        .param("home", home)
        .param("account", actor.id())
        .update();
    server.publishEvent(new PlaceDeed.HomeChosen(home));
    sql.sql("update agencies.edition set number = number + 1").update();
    return actor;
  }

  UUID id(String code) {
    UUID id = MADE.get(code);
    if (id == null) {
      throw new IllegalArgumentException(code);
    }
    return id;
  }

  private UUID unit(
      String code,
      String type,
      String name,
      String level,
      @org.jspecify.annotations.Nullable UUID parent) {
    UUID id = UUID.randomUUID();
    MADE.put(code, id);
    sql.sql("insert into places.unit (id) values (:id)").param("id", id).update();
    sql.sql(
            """
            insert into places.unit_version (unit_id, code, type, name, folded, folded_name, level, parent_id,
              valid_from)
            values (:id, :code, :type, :name, :folded, :bare, :level, :parent, date '2015-01-01')
            """)
        .param("id", id)
        .param("code", code)
        .param("type", type)
        .param("name", name)
        .param("folded", Unmarked.of(type + " " + name))
        .param("bare", Unmarked.of(name))
        .param("level", level)
        .param("parent", parent)
        .update();
    return id;
  }

  ApplicationContext context() {
    return server;
  }

  /** Somebody of an agency in this unit; authorised to work on its persons, or not. */
  Actor somebody(String login, Role role, String unit, boolean authorised) {
    UUID id = UUID.randomUUID();
    UUID agency = UUID.randomUUID();
    boolean local = role == Role.COMMUNE || role == Role.DISTRICT;
    sql.sql(
            """
            insert into access.account (id, login, name, roles, password, password_set_at, created_at)
            select :id, :login, 'Người Nhập ' || :login, :roles, password, :at, :at
            from access.account where login = 'quantri'
            """)
        .param("id", id)
        .param("login", login)
        .param("roles", new String[] {role.name()})
        .param("at", LONG_AGO)
        .update();
    sql.sql("insert into agencies.agency (id) values (:id)").param("id", agency).update();
    sql.sql(
            """
            insert into agencies.agency_version (agency_id, name, folded, kind, level, area_id, valid_from)
            values (:id, :name, :folded, :kind, :level, :area, date '2016-01-01')
            """)
        .param("id", agency)
        .param("name", "Cơ quan của " + login)
        .param("folded", "co quan cua " + login)
        .param("kind", local ? "PEOPLES_COMMITTEE" : "UNIT")
        .param(
            "level",
            role == Role.COMMUNE ? "COMMUNE" : role == Role.DISTRICT ? "DISTRICT" : "PROVINCE")
        .param("area", id(unit))
        .update();
    UUID post = UUID.randomUUID();
    sql.sql(
            "insert into agencies.post (id, agency_id, title, head) values (:id, :agency, 'Phụ trách', :head)")
        .param("id", post)
        .param("agency", agency)
        .param("head", role != Role.AGENCY_STAFF)
        .update();
    sql.sql(
            "insert into agencies.holding (id, post_id, account_id, valid_from) values (:id, :post, :account, date '2016-01-01')")
        .param("id", UUID.randomUUID())
        .param("post", post)
        .param("account", id)
        .update();
    if (authorised) {
      sql.sql(
              """
              insert into people.authority (id, agency_id, since, paper, made_by, made_at)
              values (:id, :agency, date '2020-01-01', 'QĐ 1', :by, :at)
              """)
          .param("id", UUID.randomUUID())
          .param("agency", agency)
          .param("by", id)
          .param("at", LONG_AGO)
          .update();
    }
    sql.sql("update agencies.edition set number = number + 1").update();
    return new Actor(id, login, "Người Nhập " + login, Set.of(role));
  }

  /** Sends a list; it waits for its columns. */
  Intake sent(Actor actor, String name, byte[] bytes, LocalDate day) throws IOException {
    TakeList.Taken taken =
        server
            .getBean(TakeList.class)
            .take(actor, name, new ByteArrayInputStream(bytes), Purpose.TRACING, day);
    if (taken instanceof TakeList.Taken.Here(UUID id)) {
      return intake(id);
    }
    throw new AssertionError(taken.toString());
  }

  Intake sent(Actor actor, String name, String text, LocalDate day) throws IOException {
    return sent(actor, name, text.getBytes(StandardCharsets.UTF_8), day);
  }

  Intake intake(UUID id) {
    return server.getBean(Intakes.class).byId(id).orElseThrow();
  }

  /** The dry run with the columns as they were found, to its end. */
  Intake checked(Intake intake) throws IOException {
    var refusal =
        server
            .getBean(ChooseColumns.class)
            .columns(intake.actor(), intake.id(), intake.layout().fields());
    if (refusal.isPresent()) {
      throw new AssertionError(refusal.get().toString());
    }
    server.getBean(CheckList.class).run(intake(intake.id()), () -> true);
    return intake(intake.id());
  }

  /** The good rows brought in, to the end. */
  Intake broughtIn(Intake intake, boolean odd) throws IOException {
    var refusal = server.getBean(EndIntake.class).bringIn(intake.actor(), intake.id(), odd);
    if (refusal.isPresent()) {
      throw new AssertionError(refusal.get().toString());
    }
    server.getBean(BringIn.class).run(intake(intake.id()), () -> true);
    return intake(intake.id());
  }

  List<RowVerdicts.Verdict> faults(Intake intake) {
    return server.getBean(RowVerdicts.class).faults(intake.id(), 0, true, 100);
  }

  Map<Note, Integer> notes(Intake intake) {
    Map<Note, Integer> counted = new java.util.EnumMap<>(Note.class);
    server
        .getBean(RowVerdicts.class)
        .notes(intake.id())
        .forEach(n -> counted.put(n.note(), n.count()));
    return counted;
  }

  int count(String where, Object value) {
    return sql.sql("select count(*) from people.person p where " + where)
        .param("value", value)
        .query(Integer.class)
        .single();
  }
}
