package vn.chot.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/** The pages of agencies, as a browser without scripts uses them. */
@ChotTest
class AgencyPagesTest {
  private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

  @LocalServerPort int port;
  @Autowired CreateAgency createAgency;
  @Autowired AgencyList agencyList;
  @Autowired JdbcClient sql;

  private Actor administrator = new Actor(new UUID(0, 0), "-", "-", Set.of(Role.CLERK));

  @BeforeEach
  void findTheAdministrator() {
    UUID id =
        sql.sql("select id from access.published_account where login = 'quantri'")
            .query(UUID.class)
            .single();
    administrator = new Actor(id, "quantri", "Quản trị", Set.of(Role.ADMINISTRATOR));
  }

  @Test
  void anAgencyIsEnteredCorrectedAndFoundWithoutMarks() {
    Browser keeper = Browser.signedIn(port, "quantri");
    String page = where(keeper.send("/agencies/new", form("Sở Trang Một", "2021-01-01")));

    assertThat(keeper.open(page).body()).contains("Sở Trang Một").contains("Cơ quan chuyên môn");
    assertThat(keeper.send(page + "/edit", form("Sở Trang Hai", "2021-03-01")).statusCode())
        .isEqualTo(302);
    assertThat(keeper.open(page).body())
        .contains("Sở Trang Hai")
        .contains("01/01/2021")
        .contains("28/02/2021");
    assertThat(keeper.open("/agencies?q=so+trang+hai").body()).contains("Sở Trang Hai");
    assertThat(keeper.open("/agencies?q=so+trang+mot").body()).doesNotContain("Sở Trang Một<");
  }

  @Test
  void whatIsTypedWrongIsSaidAndKept() {
    Browser keeper = Browser.signedIn(port, "quantri");
    Map<String, String> noDay = form("Sở Trang Sai", "hôm qua");
    Map<String, String> noParent = form("Sở Trang Sai", "2021-01-01");
    noParent.put("parent", "Không Có Cơ Quan Này");
    Map<String, String> mail = form("Sở Trang Sai", "2021-01-01");
    mail.put("email", "không phải thư");

    HttpResponse<String> first = keeper.send("/agencies/new", noDay);
    assertThat(refusal(first)).isEqualTo("agency-not-a-day");
    assertThat(first.body()).contains("value=\"Sở Trang Sai\"");
    assertThat(refusal(keeper.send("/agencies/new", noParent))).isEqualTo("agency-parent-missing");
    assertThat(refusal(keeper.send("/agencies/new", mail))).isEqualTo("agency-email");
    assertThat(refusal(keeper.send("/agencies/new", Map.of()))).isEqualTo("agency-not-a-day");
  }

  @Test
  void aPostIsMadeHandedOverAndEnded() {
    Browser keeper = Browser.signedIn(port, "quantri");
    String page = "/agencies/" + agency("Sở Trang Chức");
    assertThat(keeper.open("/agencies?lacking=HOLDER&q=so+trang+chuc").body())
        .contains("Sở Trang Chức");
    keeper.send(page + "/posts", Map.of("title", "Giám đốc", "head", "true"));
    String post = first(keeper.open(page).body(), "data-post=\"([0-9a-f-]{36})\"");
    Map<String, String> holder = Map.of("login", "vanthu2", "from", "2021-02-01");

    assertThat(keeper.send(page + "/posts/" + post + "/holder", holder).statusCode())
        .isEqualTo(302);
    String held = keeper.open(page).body();
    assertThat(held).contains("(vanthu2)").contains("01/02/2021");
    assertThat(keeper.open("/agencies?lacking=HOLDER&q=so+trang+chuc").body())
        .doesNotContain("Sở Trang Chức<");
    String holding = first(held, "/holdings/([0-9a-f-]{36})/end");
    assertThat(
            keeper
                .send(page + "/holdings/" + holding + "/end", Map.of("to", "2021-03-31"))
                .statusCode())
        .isEqualTo(302);
    assertThat(keeper.open(page).body()).contains("31/03/2021").contains("chưa có người giữ");
    assertThat(
            refusal(
                keeper.send(
                    page + "/posts/" + post + "/holder",
                    Map.of("login", "ai-do", "from", "2021-04-01"))))
        .isEqualTo("holder-unknown");
  }

  @Test
  void anAgencyEndsWithItsSuccessor() {
    Browser keeper = Browser.signedIn(port, "quantri");
    UUID heir = agency("Sở Trang, Nhận và Giữ");
    String page = "/agencies/" + agency("Sở Trang Hết");

    HttpResponse<String> ended =
        keeper.send(
            page + "/end",
            Map.of("lastDay", "28/2/2021", "successor", "Sở Trang, Nhận và Giữ", "paper", "NQ 5"));

    assertThat(ended.statusCode()).isEqualTo(302);
    assertThat(keeper.open(page).body()).contains("Không hoạt động").contains(heir.toString());
    assertThat(keeper.open("/agencies?state=ended&q=so+trang+het").body()).contains("Sở Trang Hết");
  }

  @Test
  void aClerkReadsAndTeachesNamesButChangesNothing() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    String page = "/agencies/" + agency("Sở Trang Dạy");

    assertThat(clerk.open("/agencies").statusCode()).isEqualTo(200);
    assertThat(clerk.open(page).body()).doesNotContain("/edit").doesNotContain("/posts");
    assertThat(clerk.send(page + "/names", Map.of("name", "Tên Riêng Lạ")).statusCode())
        .isEqualTo(302);
    String taught = clerk.open(page).body();
    assertThat(taught).contains("“Tên Riêng Lạ”");
    String name = first(taught, "/names/([0-9a-f-]{36})/forget");
    clerk.send(page + "/names/" + name + "/forget", Map.of());
    assertThat(clerk.open(page).body()).doesNotContain("“Tên Riêng Lạ”");
    for (String path : List.of("/agencies/new", page + "/edit", page + "/end")) {
      assertThat(clerk.open(path).statusCode()).as(path).isEqualTo(403);
      assertThat(clerk.send(path, form("Sở Z", "2021-01-01")).statusCode()).isEqualTo(403);
    }
    assertThat(clerk.send(page + "/posts", Map.of("title", "x")).statusCode()).isEqualTo(403);
  }

  @Test
  void theChairmanHasNoPageOfAgencies() {
    Browser chairman = Browser.signedIn(port, "chutich");
    String page = "/agencies/" + agency("Sở Trang Kín");

    assertThat(chairman.open("/agencies").statusCode()).isEqualTo(403);
    assertThat(chairman.open(page).statusCode()).isEqualTo(403);
    assertThat(chairman.send(page + "/names", Map.of("name", "x")).statusCode()).isEqualTo(403);
    assertThat(
            Browser.signedIn(port, "quantri").open("/agencies/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void theListGoesOnByKeyWithoutLosingARow() {
    for (int at = 0; at < AgencyList.SIZE + 7; at++) {
      agency("Cơ quan Khóa số %03d".formatted(at));
    }
    AgencyList.Filter filter = new AgencyList.Filter("co quan khoa", null, null, false);
    AgencyList.Page first = agencyList.page(filter, LocalDate.of(2021, 4, 27), null);
    AgencyList.Page second = agencyList.page(filter, LocalDate.of(2021, 4, 27), first.next());

    assertThat(first.rows()).hasSize(AgencyList.SIZE);
    assertThat(second.rows()).hasSize(7);
    assertThat(second.next()).isNull();
    assertThat(second.rows())
        .extracting(AgencyRow::id)
        .doesNotContainAnyElementsOf(first.rows().stream().map(AgencyRow::id).toList());
  }

  private UUID agency(String name) {
    AgencyFields fields =
        new AgencyFields(
            name, List.of(), AgencyKind.DEPARTMENT, AgencyLevel.PROVINCE, null, null, null, false);
    Change change = createAgency.create(administrator, fields, FROM, null, "");
    return ((Change.Done) change).id();
  }

  private static Map<String, String> form(String name, String from) {
    return new HashMap<>(
        Map.of("name", name, "kind", "DEPARTMENT", "level", "PROVINCE", "from", from));
  }

  private static String where(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    return Browser.where(answer).replaceFirst("^https?://[^/]+", "");
  }

  private static String first(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  private static String refusal(HttpResponse<String> page) {
    Matcher code = Pattern.compile("data-refusal=\"([^\"]+)\"").matcher(page.body());
    return code.find() ? code.group(1) : "none, status " + page.statusCode();
  }
}
