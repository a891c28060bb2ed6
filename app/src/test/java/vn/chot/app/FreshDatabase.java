package vn.chot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.chot.postgres.Database;
import vn.chot.postgres.LocalPostgres;

/** Gives each started server an empty database and an empty folder for files. */
public final class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Database database = LocalPostgres.openTemporary().createDatabase();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "a fresh database",
                Map.of(
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", database.password(),
                    "chot.data", emptyFolder().toString(),
                    "chot.demo", context.getEnvironment().getProperty(WithoutDemo.DEMO, "true"))));
  }

  private static Path emptyFolder() {
    try {
      Path folder = Files.createTempDirectory("chot-files");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
