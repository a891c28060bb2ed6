package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import vn.chot.postgres.Database;

/** A list of persons that an official of the demonstration brings in while servers are killed. */
final class ListUnderWay {
  private static final String FILE = "giet-giua-chung.csv";
  private static final String FIELDS = "field=NAME&field=BORN&field=TELEPHONE&field=PERMANENT";
  private static final Duration LONGEST = Duration.ofMinutes(4);

  private final int rows;

  private ListUnderWay(int rows) {
    this.rows = rows;
  }

  /** Sent, checked and begun to enter. */
  static ListUnderWay begin(int port, Database database, int rows) throws Exception {
    Browser official = Browser.signedIn(port, "soyte.cv");
    until("the official may", () -> official.open("/people/intake").statusCode() == 200);
    HttpResponse<String> sent =
        official.exchange(
            HttpRequest.newBuilder(official.uri("/people/intake"))
                .header("Content-Type", "multipart/form-data; boundary=danh-sach")
                .header("X-CSRF-TOKEN", official.token())
                .POST(BodyPublishers.ofString(form(rows)))
                .build());
    String path = URI.create(Browser.where(sent)).getPath();
    assertThat(columns(official, path).statusCode()).isEqualTo(302);
    ListUnderWay list = new ListUnderWay(rows);
    until("checked", () -> list.asked(database, "state = 'CHECKED'"));
    assertThat(official.send(path + "/enter", Map.of()).statusCode()).isEqualTo(302);
    return list;
  }

  private static HttpResponse<String> columns(Browser official, String path) {
    return official.exchange(
        HttpRequest.newBuilder(official.uri(path + "/columns"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-CSRF-TOKEN", official.token())
            .POST(BodyPublishers.ofString(FIELDS))
            .build());
  }

  private static String form(int rows) {
    StringBuilder form = new StringBuilder();
    form.append(part("purpose")).append("TRACING\r\n");
    form.append(part("day")).append("2021-05-01\r\n");
    form.append(part("file\"; filename=\"" + FILE)).append("Họ tên,Năm sinh,SĐT,Nơi ở\r\n");
    for (int i = 0; i < rows; i++) {
      form.append("Người Giết ")
          .append((char) ('A' + i % 26))
          .append((char) ('a' + i / 26 % 26))
          .append((char) ('a' + i / 676))
          .append(",1970,051")
          .append(String.format("%07d", 7_000_000 + i))
          .append(",Bến Lạc\r\n");
    }
    return form.append("\r\n--danh-sach--\r\n").toString();
  }

  private static String part(String name) {
    return "--danh-sach\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n";
  }

  /** Waits until at least so many rows are in. */
  void reach(Database database, int entered) throws Exception {
    until(entered + " rows in", () -> asked(database, "entered >= " + entered));
  }

  /** Waits for its end: every row is in, none twice. */
  void isWhole(Database database) throws Exception {
    until("the end", () -> asked(database, "state = 'DONE'"));
    assertThat(count(database, "select count(*) from people.person where source = '" + FILE + "'"))
        .isEqualTo(rows);
    assertThat(
            count(
                database,
                "select count(distinct t.number) from people.telephone t"
                    + " join people.person p on p.id = t.person_id where p.source = '"
                    + FILE
                    + "'"))
        .isEqualTo(rows);
  }

  private boolean asked(Database database, String condition) throws SQLException {
    return count(
            database,
            "select count(*) from people.intake where file_name = '" + FILE + "' and " + condition)
        == 1;
  }

  private static int count(Database database, String question) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getInt(1);
    }
  }

  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void until(String what, Condition condition) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      Thread.sleep(50);
    }
  }
}
