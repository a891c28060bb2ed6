package vn.chot.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What only the administrator of a cluster can do: make Chốt's role, its databases, and throw one
 * away.
 */
final class Administer {
  private Administer() {}

  /**
   * Makes the role {@code chot} when it is missing and gives it its password, then its database.
   */
  static void prepare(Database administrator, String password, String database)
      throws SQLException {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", "chot")) {
        statement.execute("create role chot login password '" + password + "'");
      }
      if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
        statement.execute("create database " + database + " owner chot template template0");
      }
    }
  }

  private static boolean exists(Connection connection, String question, String name)
      throws SQLException {
    try (PreparedStatement asked = connection.prepareStatement(question)) {
      asked.setString(1, name);
      try (ResultSet answer = asked.executeQuery()) {
        return answer.next();
      }
    }
  }
}
