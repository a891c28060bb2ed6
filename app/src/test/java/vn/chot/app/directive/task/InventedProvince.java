package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.chot.app.Browser;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.directive.paper.ReceivedTexts;
import vn.chot.app.places.Unmarked;

/**
 * A small invented province with its agencies and people, brought into an empty server once: Lạc
 * Hồng, with a town (Bến Lạc, and its ward), two districts, five bodies of the province.
 */
final class InventedProvince {
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final List<String> DEPARTMENTS =
      List.of(
          "Sở Giao thông vận tải",
          "Sở Lao động - Thương binh và Xã hội",
          "Sở Giáo dục và Đào tạo",
          "Sở Văn hóa, Thể thao và Du lịch",
          "Sở Thông tin và Truyền thông",
          "Sở Kế hoạch và Đầu tư",
          "Sở Công Thương",
          "Sở Nông nghiệp và Phát triển nông thôn",
          "Sở Nội vụ",
          "Sở Ngoại vụ",
          "Sở Tư pháp",
          "Sở Xây dựng",
          "Sở Tài nguyên và Môi trường",
          "Sở Khoa học và Công nghệ",
          "Thanh tra tỉnh");
  private static final AtomicInteger NUMBER = new AtomicInteger(100);
  private static final Map<ApplicationContext, InventedProvince> ONCE = new HashMap<>();

  private final ApplicationContext server;
  private final JdbcClient sql;
  private final Map<String, UUID> units = new HashMap<>();
  private final Map<String, UUID> agencies = new HashMap<>();
  private final Map<String, Actor> people = new HashMap<>();
  private final String password =
      new Argon2PasswordEncoder(16, 32, 1, 19456, 2).encode(Browser.DEMO_PASSWORD);

  private InventedProvince(ApplicationContext server) {
    this.server = server;
    this.sql = server.getBean(JdbcClient.class);
    people();
    units();
    agencies();
    posts();
  }

  static synchronized InventedProvince in(ApplicationContext server) {
    return ONCE.computeIfAbsent(server, InventedProvince::new);
  }

  Actor person(String login) {
    return known(people, login);
  }

  UUID agency(String name) {
    return known(agencies, name);
  }

  private static <T> T known(Map<String, T> all, String name) {
    T one = all.get(name);
    if (one == null) {
      throw new IllegalArgumentException(name + " is none of " + all.keySet());
    }
    return one;
  }

  /** A notice of the province with these lines of orders, received and read. */
  UUID paper(String... orders) {
    return paperOf("ỦY BAN NHÂN DÂN\nTỈNH LẠC HỒNG", "Lạc Hồng", orders);
  }

  /** A notice of this issuer with these lines of orders. */
  UUID paperOf(String issuer, String place, String... orders) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < orders.length; i++) {
      body.append(i + 1).append(". ").append(orders[i]).append("\n\n");
    }
    String text =
        """
        %s
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: %d/TB-UBND
        %s, ngày 20 tháng 4 năm 2021

        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh về công tác phòng, chống dịch

        Chủ tịch UBND tỉnh kết luận như sau:

        %s
        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Phan Lạc Sơn
        """
            .formatted(issuer, NUMBER.incrementAndGet(), place, body);
    return new ReceivedTexts(server).receive(person("vanthu.lh"), text, LocalDate.of(2021, 4, 26));
  }

  private void people() {
    person("vanthu.lh", "Lê Thị Văn Thư", Role.CLERK);
    person("vanthu2.lh", "Trần Văn Phòng", Role.CLERK);
    person("chutich.lh", "Phan Lạc Sơn", Role.CHAIRMAN);
    person("quantri.lh", "Đỗ Quản Trị", Role.ADMINISTRATOR);
    person("gd.syt", "Ngô Y Tế", Role.AGENCY_HEAD);
    person("cv.syt", "Vũ Chuyên Viên", Role.AGENCY_STAFF);
    person("cv2.syt", "Bùi Chuyên Viên", Role.AGENCY_STAFF);
    person("gd.ca", "Hồ Công An", Role.AGENCY_HEAD);
    person("gd.stc", "Mai Tài Chính", Role.AGENCY_HEAD);
    person("gd.bcs", "Hoàng Cán Sự", Role.AGENCY_HEAD);
    person("ct.benlac", "Đinh Bến Lạc", Role.DISTRICT);
    person("ct.hailac", "Lý Hải Lạc", Role.DISTRICT);
    person("ct.phuong", "Cao Thị Phường", Role.COMMUNE);
    person("gd.ubnd", "Trịnh Ủy Ban", Role.AGENCY_HEAD);
    person("khongchuc", "Đào Không Chức", Role.AGENCY_HEAD);
    person("gd.ttyt", "Tạ Trung Tâm", Role.AGENCY_HEAD);
  }

  private void person(String login, String name, Role role) {
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
        .param("at", OffsetDateTime.of(2021, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))
        .update();
    people.put(login, new Actor(id, login, name, Set.of(role)));
  }

  private void units() {
    unit("90", "tỉnh", "Lạc Hồng", "PROVINCE", null);
    unit("901", "thị xã", "Bến Lạc", "DISTRICT", "Lạc Hồng");
    unit("902", "huyện", "Hải Lạc", "DISTRICT", "Lạc Hồng");
    unit("903", "huyện", "Sơn Hồng", "DISTRICT", "Lạc Hồng");
    unit("90101", "phường", "Bến Đò", "COMMUNE", "Bến Lạc");
    sql.sql(
            """
            insert into places.home (unit_id, chosen_by, chosen_at)
            values (:unit, :by, timestamptz '2021-01-01 00:00+00')
            """)
        .param("unit", units.get("Lạc Hồng"))
        .param("by", person("quantri.lh").id())
        .update();
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
        .param("parent", parent == null ? null : units.get(parent))
        .param("from", SINCE)
        .update();
  }

  private void agencies() {
    String top = "Ủy ban nhân dân tỉnh Lạc Hồng";
    agency(top, List.of("UBND tỉnh"), "PEOPLES_COMMITTEE", "PROVINCE", null, "Lạc Hồng");
    agency("Văn phòng UBND tỉnh", List.of(), "OFFICE", "PROVINCE", top, "Lạc Hồng");
    agency("Sở Y tế", List.of("SYT"), "DEPARTMENT", "PROVINCE", top, "Lạc Hồng");
    agency("Sở Tài chính", List.of("STC"), "DEPARTMENT", "PROVINCE", top, "Lạc Hồng");
    agency("Công an tỉnh", List.of("CAT"), "ARMED_FORCE", "PROVINCE", top, "Lạc Hồng");
    for (String department : DEPARTMENTS) {
      agency(department, List.of(), "DEPARTMENT", "PROVINCE", top, "Lạc Hồng");
    }
    for (String force : List.of("Bộ Chỉ huy Quân sự tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh")) {
      agency(force, List.of(), "ARMED_FORCE", "PROVINCE", top, "Lạc Hồng");
    }
    agency("Báo Lạc Hồng", List.of(), "PRESS", "PROVINCE", top, "Lạc Hồng");
    agency("Đài Phát thanh - Truyền hình tỉnh", List.of(), "PRESS", "PROVINCE", top, "Lạc Hồng");
    agency(
        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", List.of(), "FRONT", "PROVINCE", null, "Lạc Hồng");
    agency(
        "Ban Cán sự đảng Ủy ban nhân dân tỉnh",
        List.of("Ban Cán sự đảng UBND tỉnh"),
        "PARTY_BODY",
        "PROVINCE",
        null,
        "Lạc Hồng");
    agency("UBND thị xã Bến Lạc", List.of(), "PEOPLES_COMMITTEE", "DISTRICT", top, "Bến Lạc");
    agency("UBND huyện Hải Lạc", List.of(), "PEOPLES_COMMITTEE", "DISTRICT", top, "Hải Lạc");
    agency("UBND huyện Sơn Hồng", List.of(), "PEOPLES_COMMITTEE", "DISTRICT", top, "Sơn Hồng");
    agency(
        "UBND phường Bến Đò",
        List.of(),
        "PEOPLES_COMMITTEE",
        "COMMUNE",
        "UBND thị xã Bến Lạc",
        "Bến Đò");
    agency("Trung tâm Y tế thị xã Bến Lạc", List.of(), "UNIT", "DISTRICT", "Sở Y tế", "Bến Lạc");
    sql.sql("update agencies.edition set number = nextval('agencies.edition_number')").update();
  }

  private void agency(
      String name,
      List<String> shortNames,
      String kind,
      String level,
      @Nullable String parent,
      String area) {
    UUID id = UUID.randomUUID();
    agencies.put(name, id);
    sql.sql("insert into agencies.agency (id) values (:id)").param("id", id).update();
    sql.sql(
            """
            insert into agencies.agency_version (agency_id, name, folded, short_names, kind, level,
              parent_id, area_id, email, valid_from)
            values (:id, :name, :folded, :shortNames, :kind, :level, :parent, :area, :email, :from)
            """)
        .param("id", id)
        .param("name", name)
        .param("folded", Unmarked.of(name))
        .param("shortNames", shortNames.toArray(String[]::new))
        .param("kind", kind)
        .param("level", level)
        .param("parent", parent == null ? null : agencies.get(parent))
        .param("area", units.get(area))
        .param(
            "email", name.equals("Sở Tài chính") ? null : "co-quan-" + agencies.size() + "@lh.test")
        .param("from", SINCE)
        .update();
  }

  private void posts() {
    post("Sở Y tế", "Giám đốc", true, "gd.syt");
    post("Sở Y tế", "Chuyên viên phòng nghiệp vụ", false, "cv.syt");
    post("Sở Y tế", "Chuyên viên văn phòng", false, "cv2.syt");
    post("Công an tỉnh", "Giám đốc", true, "gd.ca");
    post("Sở Tài chính", "Giám đốc", true, "gd.stc");
    post("Ban Cán sự đảng Ủy ban nhân dân tỉnh", "Ủy viên", true, "gd.bcs");
    post("Ủy ban nhân dân tỉnh Lạc Hồng", "Phó Chủ tịch", true, "gd.ubnd");
    post("UBND thị xã Bến Lạc", "Chủ tịch", true, "ct.benlac");
    post("UBND huyện Hải Lạc", "Chủ tịch", true, "ct.hailac");
    post("UBND phường Bến Đò", "Chủ tịch", true, "ct.phuong");
    post("Trung tâm Y tế thị xã Bến Lạc", "Giám đốc", true, "gd.ttyt");
  }

  private void post(String agency, String title, boolean head, String holder) {
    UUID id = UUID.randomUUID();
    sql.sql(
            "insert into agencies.post (id, agency_id, title, head) values (:id, :agency, :title, :head)")
        .param("id", id)
        .param("agency", agency(agency))
        .param("title", title)
        .param("head", head)
        .update();
    sql.sql(
            """
            insert into agencies.holding (id, post_id, account_id, valid_from)
            values (gen_random_uuid(), :post, :account, :from)
            """)
        .param("post", id)
        .param("account", person(holder).id())
        .param("from", SINCE)
        .update();
  }
}
