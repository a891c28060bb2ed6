package vn.chot.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.WriteProvince;

/** {@code ./chot province}: an invented province, made without server or database. */
@Command(name = "province", subcommands = ProvinceCommand.Generate.class)
final class ProvinceCommand {

  /** {@code ./chot province generate}: writes its units, people and their days to a folder. */
  @Command(name = "generate")
  static final class Generate implements Callable<Integer> {
    @Option(names = "--people", required = true, paramLabel = "N")
    private int people;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S")
    private long seed;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Option(names = "--from", defaultValue = "2021-04-17", paramLabel = "YYYY-MM-DD")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--days", defaultValue = "10", paramLabel = "N")
    private int days;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      Plan plan = new Plan(people, seed, from, days);
      Path folder = out == null ? Path.of("province-" + people + "-" + seed) : out;
      long begun = System.nanoTime();
      WriteProvince.Written written =
          WriteProvince.written(plan, folder.toAbsolutePath().normalize());
      double seconds = (System.nanoTime() - begun) / 1e9;
      spec.commandLine()
          .getOut()
          .println(
              String.format(
                  Locale.ROOT,
                  "generated: people=%d presences=%d seconds=%.1f sha256=%s",
                  written.people(),
                  written.presences(),
                  seconds,
                  written.sha256()));
      spec.commandLine().getOut().flush();
      return 0;
    }
  }
}
