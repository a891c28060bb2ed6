package vn.chot.bench.surveillance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.chot.bench.lookup.SeedRegister;
import vn.chot.bench.tasks.ServerUnderLoad;
import vn.chot.bench.tasks.Visitor;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;
import vn.chot.postgres.LocalPostgres;

/** A server of its own with an invented epidemic in it, thrown away at the end. */
final class Epidemic implements AutoCloseable {
  static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private static final long SEED = 2021;

  private final Path folder;
  private final ServerUnderLoad server;
  private final List<String> logins;

  private Epidemic(Path folder, ServerUnderLoad server, List<String> logins) {
    this.folder = folder;
    this.server = server;
    this.logins = logins;
  }

  /** Starts the server, writes the people and the epidemic. */
  static Epidemic of(SurveillancePlan plan) throws IOException, SQLException, InterruptedException {
    long begun = System.nanoTime();
    Path folder = Files.createTempDirectory("chot-surveillance");
    ServerUnderLoad server = ServerUnderLoad.start(plan.home(), folder);
    Visitor.welcome(server.site(), server.welcome());
    List<String> logins;
    try (Connection connection = server.database().connect()) {
      UUID administrator =
          ids(connection, "select id from access.account where login = 'quantri'").getFirst();
      connection.setAutoCommit(false);
      Province province = Province.of(Plan.of(plan.people(), SEED));
      logins =
          new SeedRegister(connection, province, administrator, plan.people())
              .write(plan.users() * 2);
      new SeedSurveillance(connection).write(plan.cases(), plan.contacts(), plan.tests());
    }
    OUT.printf(
        "seeded: people=%d cases=%d contacts=%d tests=%d seconds=%.1f%n",
        plan.people(),
        plan.cases(),
        (long) plan.cases() * plan.contacts(),
        plan.tests(),
        (System.nanoTime() - begun) / 1e9);
    return new Epidemic(folder, server, logins);
  }

  String site() {
    return server.site();
  }

  /** Logins of officials of communes: the narrowest role. */
  List<String> communes() {
    List<String> narrow = new ArrayList<>();
    for (int i = 0; i < logins.size(); i++) {
      if (i % 5 >= 2) {
        narrow.add(logins.get(i));
      }
    }
    return narrow;
  }

  Connection connect() throws SQLException {
    return server.database().connect();
  }

  static List<UUID> ids(Connection connection, String question) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(question)) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    server.close();
    LocalPostgres.discard(folder.resolve("chot"));
    Files.deleteIfExists(folder);
  }
}
