package vn.chot.app;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.chot.app.access.DemoAccount;
import vn.chot.app.access.FirstSteps;
import vn.chot.postgres.DataFolder;
import vn.chot.postgres.Database;
import vn.chot.postgres.LocalPostgres;

/** {@code ./chot run}: the database and the server, until stopped. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
  @Option(names = "--port", defaultValue = "8080")
  private int port;

  @Option(names = "--host", defaultValue = "127.0.0.1")
  private String host = "127.0.0.1";

  @Option(names = "--data")
  private @Nullable Path data;

  @Option(names = "--no-demo")
  private boolean withoutDemo;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    RefuseTakenPort.check(host, port);
    refuseNewDemonstrationForOthers();
    Running running = Running.nothing();
    try {
      DataFolder folder =
          running.start(
              () -> DataFolder.take(Installation.dataFolder(data), Installation.version()));
      Database database = database(running, folder);
      ConfigurableApplicationContext server =
          running.start(() ->
              StartServer.start(database, folder.path(), host, port, !withoutDemo, behindProxy()));
      greet(server, folder);
    } catch (Exception e) {
      running.stop();
      throw e;
    }
    new CountDownLatch(1).await();
    return 0;
  }

  /**
   * A folder yet to be made would get the demonstration's printed passwords: refused before it is
   * made.
   */
  private void refuseNewDemonstrationForOthers() throws UnknownHostException {
    boolean fresh = !Files.exists(Installation.dataFolder(data).resolve("version"));
    if (fresh && !withoutDemo && !thisMachineOnly()) {
      throw new CommandRefused(
          "Không mở dữ liệu trình diễn ra mạng vì mật khẩu của nó ai cũng biết; hãy thêm --no-demo hoặc bỏ --host.",
          "The demonstration is not opened to other machines, everybody knows its passwords; add --no-demo or leave --host out.");
    }
  }

  private boolean thisMachineOnly() throws UnknownHostException {
    return InetAddress.getByName(host).isLoopbackAddress();
  }

  /** Only a proxy on this machine may say who the visitor is and that TLS was used. */
  private String behindProxy() throws UnknownHostException {
    return "--server.forward-headers-strategy=" + (thisMachineOnly() ? "native" : "none");
  }

  private static Database database(Running running, DataFolder folder) throws Exception {
    Optional<Database> named = NamedDatabase.named(System.getenv());
    if (named.isPresent()) {
      Database fit = NamedDatabase.fit(named.get());
      Migrations.refuseNewer(fit);
      return fit;
    }
    return running.start(() -> LocalPostgres.open(folder, RunCommand::databaseLost)).database();
  }

  private static void databaseLost() {
    System.err.println("chot: PostgreSQL đã dừng và không khởi động lại được; Chốt dừng theo.");
    System.err.println("      PostgreSQL died and does not start again; Chốt stops as well.");
    System.exit(1);
  }

  private void greet(ConfigurableApplicationContext server, DataFolder folder) {
    PrintWriter out = spec.commandLine().getOut();
    String shown = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    String address = "http://" + shown + ":" + StartServer.port(server);
    FirstSteps first = server.getBean(FirstSteps.class);
    out.println(
        "Chốt " + Installation.version() + " đang chạy tại / is running at " + address + "/");
    out.println("Dữ liệu / data: " + folder.path());
    sayWhoMaySignIn(out, first.demoAccounts());
    if (withoutDemo) {
      first
          .firstAdministratorLink()
          .ifPresent(path ->
              out.println(
                  "Mở một lần để tạo quản trị viên đầu tiên / open once to make the first administrator:\n  "
                      + address
                      + path));
    }
    out.println("Dừng bằng Ctrl-C / stop with Ctrl-C.");
    out.flush();
  }

  private static void sayWhoMaySignIn(PrintWriter out, List<DemoAccount> accounts) {
    if (accounts.isEmpty()) {
      return;
    }
    out.println(
        "Tài khoản trình diễn, mật khẩu chung / demonstration accounts, one password for all: "
            + accounts.getFirst().password());
    for (DemoAccount account : accounts) {
      out.printf("  %-10s %-22s %s%n", account.login(), account.name(), account.vietnamese());
    }
  }
}
