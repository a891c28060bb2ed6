package vn.chot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the PostgreSQL that Chốt brings along promises. */
class LocalPostgresTest {
  private static final String VERSION = "0.1.0";

  @TempDir Path folder;

  @Test
  void whatWasWrittenIsThereAfterAStopAndANewStart() throws SQLException {
    Path data = folder.resolve("dữ liệu của tỉnh");
    try (DataFolder taken = DataFolder.take(data, VERSION);
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {})) {
      Ask.run(
          postgres.database(),
          "create table note (body text)",
          "insert into note values ('đã chốt')");
    }
    try (DataFolder taken = DataFolder.take(data, VERSION);
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {})) {
      assertThat(Ask.one(postgres.database(), "select body from note")).isEqualTo("đã chốt");
      assertThat(LocalPostgres.running(data)).contains(postgres.database());
    }
    assertThat(LocalPostgres.running(data)).isEmpty();
  }

  @Test
  void itIsDurableAndListensToThisMachineOnlyAndAsksForThePassword() throws Exception {
    try (DataFolder taken = DataFolder.take(folder, VERSION);
        LocalPostgres postgres = LocalPostgres.open(taken, () -> {})) {
      Database database = postgres.database();
      assertThat(Ask.one(database, "show fsync")).isEqualTo("on");
      assertThat(Ask.one(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(Ask.one(database, "show full_page_writes")).isEqualTo("on");
      assertThat(Ask.one(database, "show data_checksums")).isEqualTo("on");
      assertThat(Ask.one(database, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(folder.resolve("postgres/postgresql.conf"))
          .content()
          .contains("unix_socket_directories = ''");
      assertThat(Ask.one(database, "show server_version")).startsWith(Binaries.MAJOR + ".");
      assertThat(Ask.one(database, "select rolsuper from pg_roles where rolname = current_user"))
          .isEqualTo("f");
      Path secret = folder.resolve(Passwords.FILE);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
          .isEqualTo("rw-------");
      Database wrong = new Database(database.url(), database.user(), "wrong");
      assertThatThrownBy(() -> Ask.one(wrong, "select 1")).isInstanceOf(SQLException.class);
      assertThat(database.toString()).doesNotContain(database.password());
    }
  }

  @Test
  void itSpeaksVietnamese() throws SQLException {
    Database database = LocalPostgres.openTemporary().createDatabase();
    Ask.run(database, "create extension unaccent", "create extension pg_trgm");
    assertThat(Ask.one(database, "select lower(unaccent('Đường Nguyễn Huệ'))"))
        .isEqualTo("duong nguyen hue");
    assertThat(Ask.one(database, "select cardinality(show_trgm('họp'))")).isEqualTo("4");
    assertThat(
            Ask.column(
                database,
                "select * from (values ('da'), ('ăn'), ('bố'), ('đa'), ('án'), ('dê')) v(w) order by w"))
        .containsExactly("án", "ăn", "bố", "da", "dê", "đa");
  }

  @Test
  void eachTestDatabaseIsFreshAndItsOwn() throws SQLException {
    LocalPostgres shared = LocalPostgres.openTemporary();
    Database one = shared.createDatabase();
    Database other = shared.createDatabase();
    Ask.run(one, "create table only_here (n int)");
    assertThat(Ask.one(other, "select count(*) from pg_tables where tablename = 'only_here'"))
        .isEqualTo("0");
    assertThat(LocalPostgres.openTemporary()).isSameAs(shared);
  }

  @Test
  void dataOfAnotherMajorVersionAreRefused() throws Exception {
    try (DataFolder taken = DataFolder.take(folder, VERSION)) {
      LocalPostgres.open(taken, () -> {}).close();
      Files.writeString(folder.resolve("postgres/PG_VERSION"), "16\n");
      assertThatThrownBy(() -> LocalPostgres.open(taken, () -> {}))
          .isInstanceOf(PostgresRefused.class)
          .hasMessageContaining("PostgreSQL 16");
    }
  }
}
