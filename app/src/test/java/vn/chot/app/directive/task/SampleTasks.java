package vn.chot.app.directive.task;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.files.Files;
import vn.chot.notice.Cadence;

/**
 * A small province of its own, with agencies, the people who act for them, and papers whose
 * measures were given to them. Each instance has names nobody else has.
 */
final class SampleTasks {
  private static final AtomicInteger COUNT = new AtomicInteger();

  final JdbcClient sql;
  final Clock clock;
  final int mark = COUNT.incrementAndGet();
  private final Tasks tasks;
  private final DirectedMeasures measures;
  private final Files files;
  private final TransactionTemplate transaction;
  private final AtomicInteger position = new AtomicInteger();

  final UUID districtArea;
  final UUID communeArea;
  final UUID otherArea;
  final UUID health;
  final UUID police;
  final UUID district;
  final UUID commune;
  final UUID otherDistrict;

  SampleTasks(ApplicationContext server) {
    this.sql = server.getBean(JdbcClient.class);
    this.clock = server.getBean(Clock.class);
    this.tasks = server.getBean(Tasks.class);
    this.measures = server.getBean(DirectedMeasures.class);
    this.files = server.getBean(Files.class);
    this.transaction = server.getBean(TransactionTemplate.class);
    UUID province = unit("PROVINCE", "tỉnh", "Mẫu", null);
    districtArea = unit("DISTRICT", "huyện", "Nam", province);
    communeArea = unit("COMMUNE", "xã", "Nam Hạ", districtArea);
    otherArea = unit("DISTRICT", "huyện", "Bắc", province);
    health = agency("Sở Y tế", "DEPARTMENT", "PROVINCE", null);
    police = agency("Công an tỉnh", "ARMED_FORCE", "PROVINCE", null);
    district = agency("UBND huyện Nam", "PEOPLES_COMMITTEE", "DISTRICT", districtArea);
    commune = agency("UBND xã Nam Hạ", "PEOPLES_COMMITTEE", "COMMUNE", communeArea);
    otherDistrict = agency("UBND huyện Bắc", "PEOPLES_COMMITTEE", "DISTRICT", otherArea);
    sql.sql("update agencies.edition set number = nextval('agencies.edition_number')").update();
    person("yte", Role.AGENCY_HEAD, health, true);
    person("cvyte", Role.AGENCY_STAFF, health, false);
    person("congan", Role.AGENCY_HEAD, police, true);
    person("nam", Role.DISTRICT, district, true);
    person("namha", Role.COMMUNE, commune, true);
    person("bac", Role.DISTRICT, otherDistrict, true);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The login of one of this province's people. */
  String login(String who) {
    return who + mark;
  }

  /** The name of an agency here. */
  String name(String name) {
    return name + " Mẫu " + mark;
  }

  Actor clerk() {
    return actor("vanthu", Role.CLERK);
  }

  Actor head() {
    return actor(login("yte"), Role.AGENCY_HEAD);
  }

  Actor staff() {
    return actor(login("cvyte"), Role.AGENCY_STAFF);
  }

  Actor actor(String login, Role role) {
    return sql.sql("select id, name from access.account where login = :login")
        .param("login", login)
        .query((row, i) ->
            new Actor(row.getObject("id", UUID.class), login, row.getString("name"), Set.of(role)))
        .single();
  }

  private UUID unit(String level, String type, String name, @Nullable UUID parent) {
    UUID id = UUID.randomUUID();
    sql.sql("insert into places.unit (id) values (:id)").param("id", id).update();
    sql.sql(
            """
            insert into places.unit_version
              (unit_id, code, type, name, folded, folded_name, level, parent_id, valid_from)
            values (:id, :code, :type, :name, :folded, :folded, :level, :parent, date '2010-01-01')
            """)
        .param("id", id)
        .param("code", "T" + mark + "-" + position.incrementAndGet())
        .param("type", type)
        .param("name", name + " " + mark)
        .param("folded", type + " " + name + " " + mark)
        .param("level", level)
        .param("parent", parent)
        .update();
    return id;
  }

  UUID agency(String name, String kind, String level, @Nullable UUID area) {
    UUID id = UUID.randomUUID();
    sql.sql("insert into agencies.agency (id) values (:id)").param("id", id).update();
    sql.sql(
            """
            insert into agencies.agency_version
              (agency_id, name, folded, kind, level, area_id, valid_from)
            values (:id, :name, :folded, :kind, :level, :area, date '2010-01-01')
            """)
        .param("id", id)
        .param("name", name(name))
        .param("folded", name(name).toLowerCase(java.util.Locale.ROOT))
        .param("kind", kind)
        .param("level", level)
        .param("area", area)
        .update();
    return id;
  }

  /** An account with the demonstration's password that holds a post. */
  void person(String who, Role role, UUID agency, boolean head) {
    UUID account = UUID.randomUUID();
    sql.sql(
            """
            insert into access.account
              (id, login, name, roles, password, password_set_at, demo_password, created_at)
            select :id, :login, :name, array[:role], password, password_set_at, true, created_at
            from access.account where login = 'vanthu'
            """)
        .param("id", account)
        .param("login", login(who))
        .param("name", "Người " + who + " " + mark)
        .param("role", role.name())
        .update();
    UUID post = UUID.randomUUID();
    sql.sql("insert into agencies.post (id, agency_id, title, head) values (:id, :agency, :t, :h)")
        .param("id", post)
        .param("agency", agency)
        .param("t", head ? "Thủ trưởng" : "Chuyên viên")
        .param("h", head)
        .update();
    sql.sql(
            """
            insert into agencies.holding (id, post_id, account_id, valid_from)
            values (:id, :post, :account, date '2020-01-01')
            """)
        .param("id", UUID.randomUUID())
        .param("post", post)
        .param("account", account)
        .update();
  }

  /** A reviewed paper with this number. */
  UUID paper(String number, String text) {
    UUID id = UUID.randomUUID();
    Actor clerk = clerk();
    UUID file =
        transaction.execute(status ->
            files.keep(clerk, id + ".txt", (text + id).getBytes(StandardCharsets.UTF_8)).id());
    sql.sql(
            """
            insert into directive.paper (
              id, direction, arrived_on, kind, family, number, issued_on, issuer, subject,
              authority, urgency, source, file_id, sha256, reading, state, reviewed_by,
              reviewed_by_name, reviewed_at, header_by, header_by_name, header_at, received_by,
              received_by_name, received_at)
            values (
              :id, 'OUT', :day, 'THONG_BAO', 'STATE', :number, :day, :issuer,
              'Kết luận về phòng, chống dịch', 'NONE', 'NORMAL', :text, :file,
              replace(cast(:id as text) || cast(:id as text), '-', ''), '{}', 'REVIEWED', :by,
              :name, :at, :by, :name, :at, :by, :name, :at)
            """)
        .param("id", id)
        .param("day", today().minusDays(1))
        .param("number", number)
        .param("issuer", "Ủy ban nhân dân tỉnh Mẫu " + mark)
        .param("text", text)
        .param("file", file)
        .param("by", clerk.id())
        .param("name", clerk.name())
        .param("at", Row.at(clock.instant()))
        .update();
    return id;
  }

  /** One press of the button. */
  UUID direction(UUID paper) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into directive.direction (id, paper_id, by_id, by_name, at)
            values (:id, :paper, :by, :name, :at)
            """)
        .param("id", id)
        .param("paper", paper)
        .param("by", clerk().id())
        .param("name", clerk().name())
        .param("at", Row.at(clock.instant()))
        .update();
    return id;
  }

  /** A measure of a paper that is not directed yet. */
  UUID measure(UUID paper, String path, String text) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into directive.measure
              (id, paper_id, path, span_start, span_end, text, origin, edited_by, edited_by_name,
               edited_at)
            values (:id, :paper, :path, :start, :start + 1, :text, 'ADDED', :by, :name, :at)
            """)
        .param("id", id)
        .param("paper", paper)
        .param("path", path)
        .param("start", Integer.parseInt(path) % 9)
        .param("text", text)
        .param("by", clerk().id())
        .param("name", clerk().name())
        .param("at", Row.at(clock.instant()))
        .update();
    return id;
  }

  /** A directed measure; give it to agencies with {@link #task}. */
  UUID directed(
      UUID direction,
      UUID paper,
      String path,
      String text,
      @Nullable LocalDate deadline,
      String label,
      @Nullable String filed,
      List<UUID> cooperators) {
    UUID id = UUID.randomUUID();
    UUID measure = measure(paper, path, text);
    transaction.executeWithoutResult(status ->
        measures.add(
            new DirectedMeasure(
                id,
                0,
                direction,
                paper,
                measure,
                path,
                Integer.parseInt(path) - 1,
                text,
                label,
                false,
                List.of(),
                List.of(),
                deadline,
                deadline == null ? "ngay" : null,
                deadline == null ? Cadence.IMMEDIATE : Cadence.NONE,
                null,
                List.of("TRACING"),
                filed,
                clock.instant(),
                false),
            cooperators));
    return id;
  }

  /** The task of one agency. */
  UUID task(UUID directed, UUID agency) {
    return tasks.assign(directed, agency, clock.instant());
  }

  /** A paper with one measure that one agency leads. */
  UUID oneTask(UUID agency, String text, @Nullable LocalDate deadline) {
    UUID paper = paper(mark + "0" + position.incrementAndGet() + "/TB-MAU", text);
    return task(
        directed(direction(paper), paper, "1", text, deadline, "", null, List.of()), agency);
  }

  /** The task as it stands now. */
  TaskView now(UUID task) {
    return tasks.byId(task).orElseThrow();
  }
}
