package vn.chot.bench.intake;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.bench.tasks.Visitor;

/** A list that was sent, driven through its pages as somebody at a desk does. */
final class Sent {
  private static final Pattern SELECT =
      Pattern.compile("<select[^>]*name=\"field\"[^>]*>(.*?)</select>", Pattern.DOTALL);
  private static final Pattern CHOSEN = Pattern.compile("<option value=\"([A-Z_]*)\" selected");

  private final Visitor visitor;
  private final String token;
  private final Connection database;
  private final String path;

  private Sent(Visitor visitor, String token, Connection database, String path) {
    this.visitor = visitor;
    this.token = token;
    this.database = database;
    this.path = path;
  }

  static Sent of(Visitor visitor, Connection database, Path file, LocalDate day)
      throws IOException, InterruptedException {
    String token = visitor.token();
    HttpResponse<String> answer =
        visitor.sendFile(
            "/people/intake", token, Map.of("purpose", "TRACING", "day", day.toString()), file);
    String path = answer.headers().firstValue("Location").orElse("");
    if (!path.contains("/people/intake/")) {
      throw new IllegalStateException("not taken: " + answer.statusCode() + " " + answer.body());
    }
    return new Sent(visitor, token, database, path.substring(path.indexOf("/people/intake/")));
  }

  /** Confirms the columns as they were found; which ones they are. */
  List<String> columns() throws IOException, InterruptedException {
    Matcher selects = SELECT.matcher(visitor.open(path).body());
    List<String> fields = new ArrayList<>();
    while (selects.find()) {
      Matcher chosen = CHOSEN.matcher(selects.group(1));
      fields.add(chosen.find() ? chosen.group(1) : "");
    }
    expect302(visitor.askMany(path + "/columns", token, "field", fields));
    return fields;
  }

  void enter() throws IOException, InterruptedException {
    expect302(visitor.ask(path + "/enter", token, Map.of()));
  }

  private static void expect302(HttpResponse<String> answer) {
    if (answer.statusCode() != 302) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  /** Waits until it is no longer at work; its state then. */
  String settled() throws SQLException, InterruptedException {
    String state = "CHECKING";
    while (state.equals("CHECKING") || state.equals("ENTERING")) {
      Thread.sleep(100);
      state = asked("select state from people.intake where id = ?");
    }
    return state;
  }

  /** Its counts in one line. */
  String counts() throws SQLException {
    return asked(
        """
        select format('rows=%s new=%s known=%s alike=%s wrong=%s odd=%s entered=%s filled=%s queued=%s',
          rows, fresh, known, alike, wrong, odd, entered, filled, queued) from people.intake where id = ?
        """);
  }

  /** What is said of the last row at fault. */
  String lastFault() throws SQLException {
    return asked(
        """
        select format('row %s: %s', row, fault_vi) from people.intake_row
        where intake_id = ? and verdict = 'W' order by row desc limit 1
        """);
  }

  private String asked(String question) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(question)) {
      statement.setObject(1, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : "";
      }
    }
  }

  /** Keeps the rows to correct in a file. */
  void rowsBack(Path file) throws IOException, InterruptedException {
    visitor.keep(path + "/rows.xlsx", file);
  }
}
