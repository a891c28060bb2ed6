package vn.chot.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chot.postgres.Database;

/**
 * {@code ./chot restore FILE}: makes an installation out of a backup; the server must not be
 * running.
 */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--data")
  private @Nullable Path data;

  @Option(names = "--replace")
  private boolean replace;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path folder = Installation.dataFolder(data);
    Running running = Running.nothing();
    try (BackupFile backup = BackupFile.open(file)) {
      Optional<Database> named = NamedDatabase.named(System.getenv());
      Optional<Path> before =
          named.isPresent()
              ? RestoreIntoServer.restore(backup, NamedDatabase.fit(named.get()), folder, running)
              : RestoreIntoFolder.restore(backup, folder, replace, running);
      spec.commandLine()
          .getOut()
          .printf(
              "Đã khôi phục / restored: %d bảng/tables, Chốt %s, %s -> %s%n",
              backup.manifest().tables().size(),
              backup.manifest().chot(),
              backup.manifest().made(),
              folder);
      before.ifPresent(old ->
          spec.commandLine()
              .getOut()
              .println("Dữ liệu trước đó được giữ ở / what was there before is kept in: " + old));
      return 0;
    } finally {
      running.stop();
    }
  }
}
