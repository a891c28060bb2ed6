package vn.chot.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./chot backup FILE}: everything in one file, whether the server is running or not. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--data")
  private @Nullable Path data;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    Path target = file.toAbsolutePath().normalize();
    refuseBadTarget(target);
    Path folder = Installation.dataFolder(data);
    Running running = Running.nothing();
    try {
      Manifest written =
          WriteBackup.write(
              FindDatabase.of(folder, running),
              folder.resolve("files"),
              target,
              Clock.systemUTC().instant());
      long rows = written.tables().stream().mapToLong(Manifest.SavedTable::rows).sum();
      int files = written.hashes().size() - written.tables().size();
      spec.commandLine()
          .getOut()
          .printf(
              "Đã sao lưu / backed up: %d bảng/tables, %d dòng/rows, %d tệp/files -> %s (%d KB)%n",
              written.tables().size(), rows, files, target, Files.size(target) / 1024);
      return 0;
    } catch (IOException e) {
      throw new CommandRefused(
          "Không ghi được bản sao lưu "
              + target
              + " ("
              + e.getMessage()
              + "); hãy kiểm tra chỗ trống và quyền ghi.",
          "Cannot write the backup "
              + target
              + " ("
              + e.getMessage()
              + "); check free space and permissions.");
    } finally {
      running.stop();
    }
  }

  private static void refuseBadTarget(Path target) {
    if (Files.exists(target)) {
      throw new CommandRefused(
          "Tệp " + target + " đã có; hãy chọn tên khác để không ghi đè bản sao lưu cũ.",
          "The file "
              + target
              + " exists; choose another name so that no old backup is overwritten.");
    }
    if (!Files.isDirectory(target.resolveSibling(""))
        || !Files.isWritable(target.resolveSibling(""))) {
      throw new CommandRefused(
          "Không ghi được vào thư mục " + target.resolveSibling("") + ".",
          "Cannot write the folder " + target.resolveSibling("") + ".");
    }
  }
}
