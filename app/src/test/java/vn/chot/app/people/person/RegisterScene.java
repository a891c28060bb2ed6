package vn.chot.app.people.person;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.chot.app.Browser;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.places.PlaceDeed;
import vn.chot.app.places.Unmarked;

/**
 * Two invented districts with three communes in the province served, their committees, a centre for
 * disease control and police who may work on persons and a department that may not; a commune of
 * another province.
 */
public final class RegisterScene {
  static final LocalDate TODAY = LocalDate.of(2021, 4, 27);
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final OffsetDateTime THEN =
      OffsetDateTime.of(2021, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final Map<ApplicationContext, RegisterScene> ONCE = new HashMap<>();

  private final JdbcClient sql;
  private final Map<String, UUID> units = new HashMap<>();
  private final Map<String, UUID> agencies = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final String password =
      new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(Browser.DEMO_PASSWORD);

  private RegisterScene(ApplicationContext server) {
    this.sql = server.getBean(JdbcClient.class);
    Actor admin = account("nd.quantri", "Phí Quản Trị", Role.ADMINISTRATOR);
    account("nd.vanthu", "Lục Văn Thư", Role.CLERK);
    account("nd.chutich", "Khuất Chủ Tịch", Role.CHAIRMAN);
    unit("970", "tỉnh", "Nước Biếc", "PROVINCE", null);
    sql.sql(
            """
            insert into places.home (unit_id, chosen_by, chosen_at) values (:unit, :by, :at)
            on conflict do nothing
            """)
        .param("unit", unit("Nước Biếc"))
        .param("by", admin.id())
        .param("at", THEN)
        .update();
    units.put("home", sql.sql("select unit_id from places.home").query(UUID.class).single());
    unit("9701", "huyện", "Sông Biếc", "DISTRICT", "home");
    unit("9702", "huyện", "Núi Biếc", "DISTRICT", "home");
    unit("97001", "xã", "Bãi Biếc", "COMMUNE", "Sông Biếc");
    unit("97002", "xã", "Bến Biếc", "COMMUNE", "Sông Biếc");
    unit("97003", "xã", "Đèo Biếc", "COMMUNE", "Núi Biếc");
    unit("979", "tỉnh", "Láng Giềng Xa", "PROVINCE", null);
    unit("9791", "huyện", "Cầu Xa", "DISTRICT", "Láng Giềng Xa");
    unit("97901", "xã", "Chợ Xa", "COMMUNE", "Cầu Xa");
    agency("UBND huyện Sông Biếc", "PEOPLES_COMMITTEE", "DISTRICT", "Sông Biếc");
    agency("UBND huyện Núi Biếc", "PEOPLES_COMMITTEE", "DISTRICT", "Núi Biếc");
    agency("UBND xã Bãi Biếc", "PEOPLES_COMMITTEE", "COMMUNE", "Bãi Biếc");
    agency("UBND xã Bến Biếc", "PEOPLES_COMMITTEE", "COMMUNE", "Bến Biếc");
    agency("Trung tâm Kiểm soát bệnh Nước Biếc", "UNIT", "PROVINCE", "home");
    agency("Trung tâm Y tế Sông Biếc", "UNIT", "DISTRICT", "Sông Biếc");
    agency("Đồn Công an Sông Biếc", "UNIT", "DISTRICT", "Sông Biếc");
    agency("Sở Du lịch Nước Biếc", "DEPARTMENT", "PROVINCE", "home");
    server.publishEvent(new PlaceDeed.HomeChosen(unit("home")));
    sql.sql("update agencies.edition set number = nextval('agencies.edition_number')").update();
    post("nd.cdc.gd", Role.AGENCY_HEAD, "Trung tâm Kiểm soát bệnh Nước Biếc");
    post("nd.cdc", Role.AGENCY_STAFF, "Trung tâm Kiểm soát bệnh Nước Biếc");
    post("nd.ttyt", Role.AGENCY_STAFF, "Trung tâm Y tế Sông Biếc");
    post("nd.congan", Role.AGENCY_STAFF, "Đồn Công an Sông Biếc");
    post("nd.dulich", Role.AGENCY_STAFF, "Sở Du lịch Nước Biếc");
    post("nd.song", Role.DISTRICT, "UBND huyện Sông Biếc");
    post("nd.nui", Role.DISTRICT, "UBND huyện Núi Biếc");
    post("nd.bai", Role.COMMUNE, "UBND xã Bãi Biếc");
    post("nd.ben", Role.COMMUNE, "UBND xã Bến Biếc");
    GiveAuthority give = server.getBean(GiveAuthority.class);
    for (String name :
        List.of(
            "Trung tâm Kiểm soát bệnh Nước Biếc",
            "Trung tâm Y tế Sông Biếc",
            "Đồn Công an Sông Biếc")) {
      give.give(
              admin, agency(name), LocalDate.of(2021, 2, 1), null, "QĐ 12/QĐ-UBND ngày 01/02/2021")
          .ifPresent(why -> {
            throw new IllegalStateException(why.english());
          });
    }
  }

  public static synchronized RegisterScene in(ApplicationContext server) {
    return ONCE.computeIfAbsent(server, RegisterScene::new);
  }

  public UUID unit(String name) {
    return known(units, name);
  }

  public UUID agency(String name) {
    return known(agencies, name);
  }

  public Actor actor(String login) {
    return known(actors, login);
  }

  private static <T> T known(Map<String, T> all, String name) {
    T one = all.get(name);
    if (one == null) {
      throw new IllegalArgumentException(name + " is none of " + all.keySet());
    }
    return one;
  }

  /** Somebody born in a year who lives in the unit of that name. */
  public Facts living(String name, int year, String unit, IdentityPaper... papers) {
    return new Facts(
        name,
        Sex.MALE,
        null,
        year,
        "VN",
        List.of(papers),
        List.of(),
        "",
        "",
        new Residence(unit(unit), "thôn Một"),
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        null,
        "");
  }

  private Actor account(String login, String name, Role role) {
    UUID id = UUID.randomUUID();
    sql.sql(
            """
            insert into access.account (id, login, name, roles, password, password_set_at, created_at)
            values (:id, :login, :name, :roles, :password, :at, :at)
            """)
        .param("id", id)
        .param("login", login)
        .param("name", name)
        .param("roles", new String[] {role.name()})
        .param("password", password)
        .param("at", THEN)
        .update();
    Actor actor = new Actor(id, login, name, Set.of(role));
    actors.put(login, actor);
    return actor;
  }

  private void unit(String code, String type, String name, String level, @Nullable String parent) {
    UUID id = UUID.randomUUID();
    units.put(name, id);
    sql.sql("insert into places.unit (id) values (:id)").param("id", id).update();
    sql.sql(
            """
            insert into places.unit_version (unit_id, code, type, name, folded, folded_name, level,
              parent_id, valid_from)
            values (:id, :code, :type, :name, :folded, :foldedName, :level, :parent, :from)
            """)
        .param("id", id)
        .param("code", code)
        .param("type", type)
        .param("name", name)
        .param("folded", Unmarked.of(type + " " + name))
        .param("foldedName", Unmarked.of(name))
        .param("level", level)
        .param("parent", parent == null ? null : unit(parent))
        .param("from", SINCE)
        .update();
  }

  private void agency(String name, String kind, String level, String area) {
    UUID id = UUID.randomUUID();
    agencies.put(name, id);
    sql.sql("insert into agencies.agency (id) values (:id)").param("id", id).update();
    sql.sql(
            """
            insert into agencies.agency_version (agency_id, name, folded, kind, level, area_id, valid_from)
            values (:id, :name, :folded, :kind, :level, :area, :from)
            """)
        .param("id", id)
        .param("name", name)
        .param("folded", Unmarked.of(name))
        .param("kind", kind)
        .param("level", level)
        .param("area", unit(area))
        .param("from", SINCE)
        .update();
  }

  private void post(String login, Role role, String agency) {
    Actor actor = account(login, "Ông " + login.substring(3), role);
    UUID post = UUID.randomUUID();
    sql.sql(
            "insert into agencies.post (id, agency_id, title, head) values (:id, :agency, 'Thử', :head)")
        .param("id", post)
        .param("agency", agency(agency))
        .param("head", role != Role.AGENCY_STAFF)
        .update();
    sql.sql(
            """
            insert into agencies.holding (id, post_id, account_id, valid_from)
            values (:post, :post, :account, :from)
            """)
        .param("post", post)
        .param("account", actor.id())
        .param("from", SINCE)
        .update();
  }
}
