package vn.chot.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import vn.chot.postgres.Database;

/**
 * The real PostgreSQL an installation names by {@code CHOT_DB_URL}, {@code CHOT_DB_USER} and {@code
 * CHOT_DB_PASSWORD}, in place of the one Chốt brings along.
 */
final class NamedDatabase {
  private static final int OLDEST = 150_000;

  private NamedDatabase() {}

  /** The database the environment names, when it names one; not yet connected to. */
  static Optional<Database> named(Map<String, String> environment) {
    String url = environment.getOrDefault("CHOT_DB_URL", "").strip();
    if (url.isEmpty()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new CommandRefused(
          "CHOT_DB_URL phải có dạng jdbc:postgresql://máy:5432/cơ_sở_dữ_liệu.",
          "CHOT_DB_URL must look like jdbc:postgresql://host:5432/database.");
    }
    return Optional.of(
        new Database(
            url,
            environment.getOrDefault("CHOT_DB_USER", ""),
            environment.getOrDefault("CHOT_DB_PASSWORD", "")));
  }

  /**
   * Refuses a server that cannot be reached, is older than 15, or cannot hold Vietnamese text and
   * its extensions.
   */
  static Database fit(Database database) {
    try (Connection connection = database.connect()) {
      int version = Integer.parseInt(one(connection, "show server_version_num"));
      if (version < OLDEST) {
        throw new CommandRefused(
            "PostgreSQL ở CHOT_DB_URL là bản " + version / 10_000 + "; Chốt cần bản 15 trở lên.",
            "The PostgreSQL at CHOT_DB_URL is version "
                + version / 10_000
                + "; Chốt needs 15 or newer.");
      }
      if (!one(connection, "show server_encoding").equals("UTF8")) {
        throw new CommandRefused(
            "Cơ sở dữ liệu ở CHOT_DB_URL không dùng mã UTF8; hãy tạo lại với ENCODING 'UTF8'.",
            "The database at CHOT_DB_URL is not in UTF8; make it again with ENCODING 'UTF8'.");
      }
      extensions(connection);
      return database;
    } catch (SQLException e) {
      throw new CommandRefused(
          "Không nối được CHOT_DB_URL: " + e.getMessage(),
          "Cannot connect to CHOT_DB_URL: " + e.getMessage());
    }
  }

  private static void extensions(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists unaccent with schema public");
      statement.execute("create extension if not exists pg_trgm with schema public");
      statement.execute("create extension if not exists btree_gist with schema public");
    } catch (SQLException e) {
      throw new CommandRefused(
          "Cơ sở dữ liệu thiếu phần mở rộng unaccent, pg_trgm, btree_gist và tài khoản này không tạo được; hãy nhờ quản trị chạy: CREATE"
              + " EXTENSION unaccent; CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist;",
          "The database lacks the extensions unaccent, pg_trgm or btree_gist and this account may not make them; have its administrator"
              + " run: CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist;");
    }
  }

  private static String one(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
