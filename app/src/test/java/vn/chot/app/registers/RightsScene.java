package vn.chot.app.registers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.chot.app.Browser;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.app.places.Unmarked;
import vn.chot.register.Entry;
import vn.chot.register.Value;

/** Somebody of each party of the three registers whose rights are written by hand, and entries. */
final class RightsScene {
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final OffsetDateTime THEN =
      OffsetDateTime.of(2021, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final Map<ApplicationContext, RightsScene> ONCE = new HashMap<>();

  private final JdbcClient sql;
  private final RegisterScene scene;
  private final Entries entries;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, UUID> agencies = new HashMap<>();
  private final String password =
      new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(Browser.DEMO_PASSWORD);

  private RightsScene(ApplicationContext server) {
    sql = server.getBean(JdbcClient.class);
    entries = server.getBean(Entries.class);
    scene = RegisterScene.in(server);
    UUID police = agency("Công an tỉnh", "ARMED_FORCE", "PROVINCE", "home", null);
    UUID local = agency("Công an huyện Sông Biếc", "ARMED_FORCE", "DISTRICT", "Sông Biếc", police);
    holds("police", local, Role.AGENCY_STAFF);
    holds("police-head", police, Role.AGENCY_HEAD);
    for (Map.Entry<String, String> party :
        Map.of(
                "border", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
                "health", "Sở Y tế",
                "foreign-affairs", "Sở Ngoại vụ",
                "trade", "Sở Công Thương",
                "zones", "Ban Quản lý các khu công nghiệp tỉnh",
                "justice", "Sở Tư pháp",
                "culture", "Sở Văn hóa, Thể thao và Du lịch")
            .entrySet()) {
      UUID id = agency(party.getValue(), "DEPARTMENT", "PROVINCE", "home", null);
      holds(party.getKey(), id, Role.AGENCY_STAFF);
    }
    sql.sql("update agencies.edition set number = nextval('agencies.edition_number')").update();
  }

  static synchronized RightsScene in(ApplicationContext server) {
    return ONCE.computeIfAbsent(server, RightsScene::new);
  }

  /** The login of somebody of a party, as the table of rights calls it. */
  String login(String register, String party) {
    return switch (party) {
      case "district" -> "nd.song";
      case "commune" -> "nd.bai";
      case "clerk" -> "nd.vanthu";
      case "chairman" -> "nd.chutich";
      case "inspector" -> "so.health";
      case "other" -> register.equals("foreign-expert-entry") ? "so.culture" : "so.foreign-affairs";
      case "police" -> register.equals("foreign-expert-entry") ? "so.police-head" : "so.police";
      default -> "so." + party;
    };
  }

  Actor actor(String login) {
    Actor actor = actors.get(login);
    return actor == null ? scene.actor(login) : actor;
  }

  /** An entry in a state, in a unit, written for an agency. */
  StoredEntry entry(
      LiveRegister live,
      String state,
      String commune,
      @Nullable UUID writtenFor,
      Optional<Entry.Pending> pending) {
    LocalDateTime now = LocalDate.of(2021, 4, 27).atTime(8, 0);
    UUID unit = scene.unit(commune);
    StoredEntry entry =
        new StoredEntry(
            UUID.randomUUID(),
            "R-" + UUID.randomUUID(),
            live.register().version(),
            1,
            new Entry(
                live.register().areaField().isPresent()
                    ? Map.of(live.register().areaField().get(), new Value.Word(unit.toString()))
                    : Map.of(),
                state,
                now,
                List.of(),
                pending),
            scene.actor("nd.quantri").id(),
            writtenFor,
            now.atZone(Entries.HERE).toOffsetDateTime(),
            now.atZone(Entries.HERE).toOffsetDateTime(),
            unit,
            null,
            false,
            Optional.empty(),
            null);
    entries.add(live, List.of(entry));
    return entry;
  }

  private UUID agency(String name, String kind, String level, String area, @Nullable UUID parent) {
    Optional<UUID> there =
        sql.sql("select agency_id from agencies.agency_version where name = :name limit 1")
            .param("name", name)
            .query(UUID.class)
            .optional();
    if (there.isPresent()) {
      agencies.put(name, there.get());
      return there.get();
    }
    UUID id = UUID.randomUUID();
    agencies.put(name, id);
    sql.sql("insert into agencies.agency (id) values (:id)").param("id", id).update();
    sql.sql(
            """
            insert into agencies.agency_version (agency_id, name, folded, kind, level, area_id, parent_id, valid_from)
            values (:id, :name, :folded, :kind, :level, :area, :parent, :from)
            """)
        .param("id", id)
        .param("name", name)
        .param("folded", Unmarked.of(name))
        .param("kind", kind)
        .param("level", level)
        .param("area", scene.unit(area))
        .param("parent", parent)
        .param("from", SINCE)
        .update();
    return id;
  }

  private void holds(String party, UUID agency, Role role) {
    UUID account = UUID.randomUUID();
    UUID post = UUID.randomUUID();
    String login = "so." + party;
    sql.sql(
            """
            insert into access.account (id, login, name, roles, password, password_set_at, created_at)
            values (:id, :login, :name, :roles, :password, :at, :at)
            """)
        .param("id", account)
        .param("login", login)
        .param("name", "Bà " + party)
        .param("roles", new String[] {role.name()})
        .param("password", password)
        .param("at", THEN)
        .update();
    sql.sql(
            "insert into agencies.post (id, agency_id, title, head) values (:id, :agency, 'Thử', :head)")
        .param("id", post)
        .param("agency", agency)
        .param("head", role != Role.AGENCY_STAFF)
        .update();
    sql.sql(
            """
            insert into agencies.holding (id, post_id, account_id, valid_from)
            values (:post, :post, :account, :from)
            """)
        .param("post", post)
        .param("account", account)
        .param("from", SINCE)
        .update();
    actors.put(login, new Actor(account, login, "Bà " + party, java.util.Set.of(role)));
  }
}
