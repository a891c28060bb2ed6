package vn.chot.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.chot.postgres.Database;

/** Starts the server on a database and a folder. */
final class StartServer {
  private StartServer() {}

  /**
   * The running server. Its log goes to {@code chot.log} in the folder; the terminal is for the
   * person.
   *
   * @param port 0 takes any free port
   */
  static ConfigurableApplicationContext start(
      Database database, Path dataFolder, String host, int port, boolean demo, String... more) {
    SpringApplication server = new SpringApplication(ChotServer.class);
    server.setRegisterShutdownHook(false);
    List<String> settings =
        new ArrayList<>(
            List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--server.address=" + host,
                "--server.port=" + port,
                "--chot.data=" + dataFolder,
                "--chot.demo=" + demo,
                "--chot.version=" + Installation.version(),
                "--logging.file.name=" + dataFolder.resolve("chot.log"),
                "--logging.threshold.console=off",
                "--spring.main.log-startup-info=false"));
    settings.addAll(List.of(more));
    return server.run(settings.toArray(String[]::new));
  }

  /** The port a running server listens on. */
  static String port(ConfigurableApplicationContext server) {
    return server.getEnvironment().getProperty("local.server.port", "");
  }
}
