package vn.chot.app.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.ApiClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Role;

/** A program brings in a list from the file to the register. */
@ChotTest
class IntakeCallsTest {
  private static final String PATH = "/api/v1/people/intakes";
  private static final String LIST =
      """
      Họ và tên,Năm sinh,SĐT,Ghi thêm,Nơi ở hiện nay
      Hứa Gọi Một,1980,0512100001,x,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
      Hứa Gọi Hai,31/02/1980,0512100002,y,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
      """;

  @Autowired ApplicationContext context;
  @Autowired JsonMapper json;
  @LocalServerPort int port;

  @Test
  void aProgramSendsChecksEntersAndReadsWhatIsToCorrect() throws InterruptedException {
    ListServer lists = new ListServer(context);
    lists.somebody("goi.may", Role.AGENCY_STAFF, "M7", true);
    ApiClient program = ApiClient.of(port, "goi.may");

    HttpResponse<String> sent = send(program, "TRACING", "2021-04-20");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    JsonNode list = json.readTree(sent.body());
    String path = sent.headers().firstValue("Location").orElseThrow();
    assertThat(path).isEqualTo(PATH + "/" + list.path("id").asString());
    assertThat(list.path("state").asString()).isEqualTo("CHOOSING");
    assertThat(list.at("/columns/0/field").asString()).isEqualTo("NAME");
    assertThat(list.at("/columns/3/field").isNull()).isTrue();
    problem(send(program, "TRACING", "2021-04-20"), 409, "intake-one-at-a-time");
    problem(program.postJson(path + "/enter", "{\"confirmOdd\":false}"), 409, "intake-not-now");
    problem(
        program.postJson(path + "/sheet", "{\"sheet\":\"Khác\",\"titlesFrom\":1,\"titlesTo\":1}"),
        422,
        "intake-no-such-sheet");
    problem(
        program.postJson(path + "/columns", "{\"fields\":[\"NAME\",\"NAME\",null,null,\"NOW\"]}"),
        422,
        "intake-twice");
    assertThat(program.postJson(path + "/columns", "{\"fields\":[\"TÊN\"]}").statusCode())
        .isEqualTo(400);

    ok(
        program.postJson(
            path + "/columns", "{\"fields\":[\"NAME\",\"BORN\",\"TELEPHONE\",null,\"NOW\"]}"));
    JsonNode checked = settled(program, path);
    assertThat(checked.path("state").asString()).isEqualTo("CHECKED");
    assertThat(checked.at("/rows/fresh").asInt()).isEqualTo(1);
    JsonNode faults = ok(program.get(path + "/faults"));
    assertThat(faults.at("/items/0/row").asInt()).isEqualTo(3);
    assertThat(faults.at("/items/0/fault").asString()).contains("31/02/1980");
    assertThat(faults.path("next").isNull()).isTrue();

    ok(program.postJson(path + "/enter", "{\"confirmOdd\":false}"));
    assertThat(settled(program, path).at("/rows/entered").asInt()).isEqualTo(1);
    assertThat(lists.count("p.name = :value", "Hứa Gọi Một")).isEqualTo(1);
    HttpResponse<String> rows = program.get(path + "/rows.xlsx");
    assertThat(rows.statusCode()).isEqualTo(200);
    assertThat(rows.headers().firstValue("Content-Type")).contains(SendRowsBack.XLSX);
    assertThat(ok(program.get(PATH)).at("/items/0/state").asString()).isEqualTo("DONE");
    problem(
        program.send("POST", path + "/cancel", "", BodyPublishers.noBody()), 409, "intake-not-now");
  }

  @Test
  void whatIsMissingIsSaid() {
    new ListServer(context).somebody("goi.thieu", Role.AGENCY_STAFF, "M7", true);
    ApiClient program = ApiClient.of(port, "goi.thieu");
    problem(send(program, "FUN", "2021-04-20"), 422, "intake-no-purpose");
    problem(send(program, "TRACING", "2031-04-20"), 422, "intake-day");
    problem(
        program.send(
            "POST", PATH, "multipart/form-data; boundary=b", BodyPublishers.ofString("--b--\r\n")),
        422,
        "intake-no-file");
  }

  @Test
  void nobodyElseMay() throws IOException {
    ListServer lists = new ListServer(context);
    String own =
        PATH
            + "/"
            + lists
                .sent(
                    lists.somebody("goi.chu", Role.AGENCY_STAFF, "M7", true),
                    "a.csv",
                    LIST,
                    LocalDate.of(2021, 4, 20))
                .id();
    lists.somebody("goi.truong", Role.AGENCY_HEAD, "M7", true);
    lists.somebody("goi.huyen", Role.DISTRICT, "M71", false);
    lists.somebody("goi.ngoai", Role.AGENCY_STAFF, "M7", false);
    lists.somebody("goi.khac", Role.AGENCY_STAFF, "M7", true);
    ApiClient other = ApiClient.of(port, "goi.khac");
    assertThat(other.get(PATH).statusCode()).isEqualTo(200);
    for (String login : new String[] {"quantri", "goi.truong", "goi.huyen", "goi.ngoai"}) {
      refused(ApiClient.of(port, login), own, 403);
      assertThat(send(ApiClient.of(port, login), "TRACING", "2021-04-20").statusCode())
          .isEqualTo(403);
    }
    refused(other, own, 404);
    refused(other, PATH + "/" + UUID.randomUUID(), 404);
    refused(new ApiClient(port, ""), own, 401);
  }

  private static void refused(ApiClient program, String path, int status) {
    for (String way : new String[] {"", "/faults", "/rows.xlsx"}) {
      assertThat(program.get(path + way).statusCode()).as(way).isEqualTo(status);
    }
    for (String act : new String[] {"/sheet", "/columns", "/enter"}) {
      assertThat(
              program
                  .postJson(
                      path + act,
                      "{\"fields\":[],\"titlesFrom\":1,\"titlesTo\":1,\"confirmOdd\":true}")
                  .statusCode())
          .as(act)
          .isEqualTo(status);
    }
    for (String act : new String[] {"/zeros", "/again", "/cancel"}) {
      assertThat(program.send("POST", path + act, "", BodyPublishers.noBody()).statusCode())
          .as(act)
          .isEqualTo(status);
    }
  }

  private static HttpResponse<String> send(ApiClient program, String purpose, String day) {
    String form =
        part("purpose")
            + purpose
            + "\r\n"
            + part("day")
            + day
            + "\r\n"
            + part("file\"; filename=\"ds.csv")
            + LIST
            + "\r\n--ranh--\r\n";
    return program.send(
        "POST", PATH, "multipart/form-data; boundary=ranh", BodyPublishers.ofString(form));
  }

  private static String part(String name) {
    return "--ranh\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
  }

  private JsonNode settled(ApiClient program, String path) throws InterruptedException {
    JsonNode list = ok(program.get(path));
    for (int i = 0; i < 600 && list.path("state").asString().endsWith("ING"); i++) {
      Thread.sleep(50);
      list = ok(program.get(path));
    }
    return list;
  }

  private JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private void problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json.readTree(answer.body()).path("code").asString()).isEqualTo(code);
  }
}
