package vn.chot.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * What it takes to connect to one database.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://…}
 * @param user the role's name
 * @param password the role's password, left out of {@link #toString()}
 */
public record Database(String url, String user, String password) {
  /** Refuses what is no JDBC address of PostgreSQL. */
  public Database {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("not a PostgreSQL address: " + url);
    }
  }

  /** A new connection, to be closed by the caller. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  @Override
  public String toString() {
    return "Database[" + user + " at " + url + "]";
  }
}
