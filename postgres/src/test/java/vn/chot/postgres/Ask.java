package vn.chot.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Short questions and orders to a database under test. */
final class Ask {
  private Ask() {}

  static List<String> column(Database database, String question) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      List<String> values = new ArrayList<>();
      while (answer.next()) {
        values.add(answer.getString(1));
      }
      return values;
    }
  }

  static String one(Database database, String question) throws SQLException {
    return column(database, question).getFirst();
  }

  static void run(Database database, String... orders) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String order : orders) {
        statement.execute(order);
      }
    }
  }
}
