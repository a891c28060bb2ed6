package vn.chot.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chot.app.access.Actor;
import vn.chot.app.access.FindAdministrator;
import vn.chot.app.places.BringInFolders;
import vn.chot.app.places.GroundImport;
import vn.chot.postgres.Database;

/** {@code ./chot places}: the ground, for whoever administers the machine. */
@Command(name = "places", subcommands = PlacesCommand.Import.class)
final class PlacesCommand {

  /**
   * {@code ./chot places import}: brings in lists of units, crosswalks and boundaries, and tells
   * what came of each file; 2 where anything was refused.
   */
  @Command(name = "import")
  static final class Import implements Callable<Integer> {
    private static final int REFUSED = 2;

    @Parameters(paramLabel = "DIR|FILE", arity = "1..*")
    private List<Path> paths = List.of();

    @Option(names = "--dry-run")
    private boolean dry;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate day;

    @Option(names = "--source", defaultValue = "", paramLabel = "TEXT")
    private String source = "";

    @Option(names = "--as", defaultValue = "", paramLabel = "LOGIN")
    private String login = "";

    @Option(names = "--data")
    private @Nullable Path data;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
      for (Path path : paths) {
        if (!Files.isReadable(path)) {
          throw new CommandRefused(
              "Không đọc được " + path + "; hãy kiểm tra đường dẫn.",
              "Cannot read " + path + "; check the path.");
        }
      }
      Running running = Running.nothing();
      try {
        Database database = FindDatabase.of(Installation.dataFolder(data), running);
        Migrations.refuseOther(database);
        try (AnnotationConfigApplicationContext rooms =
            WithoutServer.open(
                database, "vn.chot.app.access", "vn.chot.app.pages", "vn.chot.app.places")) {
          Actor actor = administrator(rooms.getBean(FindAdministrator.class));
          GroundImport outcome =
              rooms.getBean(BringInFolders.class).bringIn(actor, paths, day, source.strip(), dry);
          GroundReport.print(outcome, dry, spec.commandLine().getOut());
          boolean refused = outcome.parts().stream().anyMatch(p -> !p.problems().isEmpty());
          return refused || (!dry && !outcome.stored()) ? REFUSED : 0;
        }
      } finally {
        running.stop();
      }
    }

    private Actor administrator(FindAdministrator find) {
      return find.of(login)
          .orElseThrow(() ->
              login.isEmpty()
                  ? new CommandRefused(
                      "Chưa có quản trị viên; hãy chạy ./chot run và tạo quản trị viên đầu tiên.",
                      "There is no administrator yet; run ./chot run and make the first one.")
                  : new CommandRefused(
                      "“" + login + "” không phải quản trị viên đang hoạt động; hãy ghi đúng tên.",
                      "“" + login + "” is no administrator in force; give the right login."));
    }
  }
}
