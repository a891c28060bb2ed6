package vn.chot.app.messages;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
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

/** Two departments with their people, and bodies whose addresses are wanting. */
final class TwoAgencies {
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final OffsetDateTime THEN =
      OffsetDateTime.of(2021, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final Map<ApplicationContext, TwoAgencies> ONCE = new HashMap<>();

  private final JdbcClient sql;
  final UUID health;
  final UUID police;
  final UUID nameless;
  final UUID moved;
  final UUID misspelt;
  final UUID full;
  final Actor head;
  final Actor staff;
  final Actor policeHead;

  private TwoAgencies(ApplicationContext server) {
    this.sql = server.getBean(JdbcClient.class);
    health = agency("Sở Thử Y tế", "soyte@lachong.example");
    police = agency("Công an thử", "congan@lachong.example");
    nameless = agency("Ban Không Thư", null);
    moved = agency("Ban Đã Dời", "khong-co@lachong.example");
    misspelt = agency("Ban Viết Sai", "ban viet sai");
    full = agency("Ban Đầy Hòm", "day@lachong.example");
    sql.sql("update agencies.edition set number = nextval('agencies.edition_number')").update();
    head = person("thu.gdyte", "Ngô Giám Đốc", Role.AGENCY_HEAD, health, true);
    staff = person("thu.cvyte", "Vũ Chuyên Viên", Role.AGENCY_STAFF, health, false);
    policeHead = person("thu.gdca", "Hồ Giám Đốc", Role.AGENCY_HEAD, police, true);
  }

  static synchronized TwoAgencies in(ApplicationContext server) {
    return ONCE.computeIfAbsent(server, TwoAgencies::new);
  }

  /** The clerk of the demonstration. */
  Actor clerk() {
    return demo("vanthu", Role.CLERK);
  }

  Actor otherClerk() {
    return demo("vanthu2", Role.CLERK);
  }

  private Actor demo(String login, Role role) {
    UUID id =
        sql.sql("select id from access.account where login = :login")
            .param("login", login)
            .query(UUID.class)
            .single();
    return new Actor(id, login, login, Set.of(role));
  }

  private UUID agency(String name, @Nullable String email) {
    UUID id = UUID.randomUUID();
    sql.sql("insert into agencies.agency (id) values (:id)").param("id", id).update();
    sql.sql(
            """
            insert into agencies.agency_version (agency_id, name, folded, kind, level, email, valid_from)
            values (:id, :name, lower(:name), 'DEPARTMENT', 'PROVINCE', :email, :from)
            """)
        .param("id", id)
        .param("name", name)
        .param("email", email)
        .param("from", SINCE)
        .update();
    return id;
  }

  private Actor person(String login, String name, Role role, UUID agency, boolean heads) {
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
        .param(
            "password",
            new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(Browser.DEMO_PASSWORD))
        .param("at", THEN)
        .update();
    sql.sql(
            "insert into agencies.post (id, agency_id, title, head) values (:id, :agency, 'Thử', :head)")
        .param("id", id)
        .param("agency", agency)
        .param("head", heads)
        .update();
    sql.sql(
            """
            insert into agencies.holding (id, post_id, account_id, valid_from)
            values (:id, :id, :id, :from)
            """)
        .param("id", id)
        .param("from", SINCE)
        .update();
    return new Actor(id, login, name, Set.of(role));
  }
}
