package vn.chot.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFile;

/** The administrator's way from a file to agencies, and who has no such way. */
@ChotTest
class ImportPagesTest {
  private static final String EDGE = "----chot-import-edge";

  @LocalServerPort int port;
  @Autowired JdbcClient sql;

  @Test
  void aFileIsCheckedThenTakenInAndBadRowsAndLinksComeBack() throws IOException {
    Browser administrator = Browser.signedIn(port, "quantri");
    byte[] file =
        new SentSheet()
            .agency("P1-A", "Sở Trang Nhập")
            .agency("P1-B", "Sở Trang Nhập", "email=x@y.vn")
            .account("p1.gd", "Nguyễn Trang Một", "Lãnh đạo cơ quan")
            .post("P1-A", "Giám đốc", "p1.gd")
            .xlsx();

    HttpResponse<String> checked = send(administrator, "co-quan.xlsx", file);
    assertThat(checked.statusCode()).isEqualTo(200);
    assertThat(checked.body()).contains("data-good=\"3\" data-bad=\"1\"", "data-fault-row=\"4\"");
    assertThat(agencies("Sở Trang Nhập")).isZero();

    HttpResponse<String> done =
        administrator.send(found(checked, "action=\"(/agencies/import/[0-9a-f-]{36})\""), Map.of());
    assertThat(done.body()).contains("data-import=\"done\"", "data-good=\"3\"");
    assertThat(agencies("Sở Trang Nhập")).isEqualTo(1);

    List<Row> bad = rows(administrator, found(done, "(/agencies/import/bad-rows/[0-9a-f-]{36})"));
    assertThat(bad)
        .singleElement()
        .satisfies(row -> {
          assertThat(row.text("key")).isEqualTo("P1-B");
          assertThat(row.cells().getFirst().shown()).contains("Đã có cơ quan cùng tên");
        });

    String links = found(done, "(/agencies/import/links/[0-9a-f-]{36})");
    assertThat(status(administrator, links)).isEqualTo(200);
    assertThat(status(administrator, links)).as("links are given once").isEqualTo(404);
    assertThat(
            sql.sql("select count(*) from access.deed where kind = 'agencies.SheetDownloaded'")
                .query(Long.class)
                .single())
        .isGreaterThanOrEqualTo(2);
  }

  @Test
  void whatWasCheckedIsTakenInOnceAndByWhoSentItOnly() throws IOException {
    Browser administrator = Browser.signedIn(port, "quantri");
    HttpResponse<String> checked =
        send(administrator, "a.xlsx", new SentSheet().agency("P2-A", "Sở Trang Hai").xlsx());
    String commit = found(checked, "action=\"(/agencies/import/[0-9a-f-]{36})\"");

    assertThat(Browser.signedIn(port, "vanthu").send(commit, Map.of()).statusCode()).isEqualTo(403);
    assertThat(administrator.send(commit, Map.of()).statusCode()).isEqualTo(200);
    assertThat(administrator.send(commit, Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void aFileThatIsNoTableIsToldWhatToDo() {
    Browser administrator = Browser.signedIn(port, "quantri");

    assertThat(refusal(send(administrator, "a.xlsx", bytes("<html><table>"))))
        .isEqualTo("sheet-wrong-kind");
    assertThat(refusal(send(administrator, "a.xlsx", bytes("PK\u0003\u0004 cut"))))
        .isEqualTo("sheet-damaged");
    assertThat(refusal(send(administrator, "a.csv", bytes("một,hai\n1,2\n"))))
        .isEqualTo("sheet-no-header");
    assertThat(refusal(send(administrator, "a.csv", bytes("Mã,Tên,Loại,Cấp\n1,2,3,4\n"))))
        .isEqualTo("sheet-missing-column");
    assertThat(refusal(administrator.send("/agencies/import", Map.of())))
        .isEqualTo("import-no-file");
  }

  @Test
  void aLoopIsShownWithTheNamesInIt() throws IOException {
    byte[] file =
        new SentSheet()
            .agency("P3-A", "Sở Vòng A", "parent=P3-B")
            .agency("P3-B", "Sở Vòng B", "parent=P3-A")
            .xlsx();
    HttpResponse<String> answer = send(Browser.signedIn(port, "quantri"), "a.xlsx", file);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Sở Vòng A", "Sở Vòng B", "Chưa có gì được nhập");
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 65, 200})
  void aFileThatIsTooLargeIsRefused(int megabytes) {
    HttpResponse<String> answer =
        send(Browser.signedIn(port, "quantri"), "a.xlsx", new byte[megabytes << 20]);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).containsAnyOf("lớn hơn 10 MB", "Tệp quá lớn");
  }

  @Test
  void theTemplateIsImportedWithoutAFault() throws IOException {
    Browser administrator = Browser.signedIn(port, "quantri");
    HttpResponse<byte[]> template = download(administrator, "/agencies/import/template");
    assertThat(template.statusCode()).isEqualTo(200);

    assertThat(send(administrator, "mau.xlsx", template.body()).body()).contains("data-bad=\"0\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vanthu", "chutich"})
  void nobodyButTheAdministratorHasThesePages(String login) {
    Browser other = Browser.signedIn(port, login);
    for (String path :
        List.of("/agencies/import", "/agencies/import/template", "/agencies/export")) {
      assertThat(other.open(path).statusCode()).as(path).isEqualTo(403);
    }
    assertThat(send(other, "a.csv", bytes("x")).statusCode()).isEqualTo(403);
  }

  @Test
  void theDirectoryLeavesTheHouseWithAnEntryInTheLog() throws IOException {
    Browser administrator = Browser.signedIn(port, "quantri");

    assertThat(status(administrator, "/agencies/export")).isEqualTo(200);
    assertThat(
            sql.sql(
                    "select count(*) from access.deed"
                        + " where kind = 'agencies.SheetDownloaded' and facts->>'what' = 'DIRECTORY'")
                .query(Long.class)
                .single())
        .isPositive();
  }

  private static List<Row> rows(Browser browser, String path) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (SheetFile file = SentSheet.open(download(browser, path).body())) {
      file.read(SheetTable.AGENCIES.vietnamese(), SheetTable.AGENCIES.columns(), rows::add);
    }
    return rows;
  }

  private static int status(Browser browser, String path) throws IOException {
    return download(browser, path).statusCode();
  }

  private static HttpResponse<byte[]> download(Browser browser, String path) throws IOException {
    return browser.exchange(
        HttpRequest.newBuilder(browser.uri(path)).GET().build(), BodyHandlers.ofByteArray());
  }

  private static HttpResponse<String> send(Browser browser, String name, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream(content.length + 1024);
    part(
        body,
        "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream",
        content);
    part(body, "name=\"_csrf\"", bytes(browser.token()));
    body.writeBytes(bytes("--" + EDGE + "--\r\n"));
    return browser.exchange(
        HttpRequest.newBuilder(browser.uri("/agencies/import"))
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
    body.writeBytes(
        bytes("--" + EDGE + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String found(HttpResponse<String> page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page.body());
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String refusal(HttpResponse<String> page) {
    Matcher code = Pattern.compile("data-refusal=\"([^\"]+)\"").matcher(page.body());
    return code.find() ? code.group(1) : "none, status " + page.statusCode();
  }

  private long agencies(String name) {
    return sql.sql("select count(*) from agencies.agency_version where name = :name")
        .param("name", name)
        .query(Long.class)
        .single();
  }
}
