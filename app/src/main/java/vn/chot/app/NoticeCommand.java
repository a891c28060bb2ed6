package vn.chot.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chot.notice.NoticeJson;
import vn.chot.notice.NoticeReader;
import vn.chot.notice.Reading;

/** {@code ./chot notice}: reads papers without server or database. */
@Command(name = "notice", subcommands = NoticeCommand.Parse.class)
final class NoticeCommand {
  /** How a reading is printed. */
  enum Format {
    /** For people. */
    TABLE,
    /** For programs. */
    JSON
  }

  /** {@code ./chot notice parse FILE}: prints what was read. */
  @Command(name = "parse")
  static final class Parse implements Callable<Integer> {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--format", defaultValue = "table")
    private Format format = Format.TABLE;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      Reading reading = NoticeReader.withGrammarOnly().read(ReadPaperFile.text(file));
      PrintWriter out = spec.commandLine().getOut();
      switch (format) {
        case TABLE -> out.print(PaperTable.of(reading));
        case JSON -> out.print(NoticeJson.write(reading));
      }
      out.flush();
      return 0;
    }
  }
}
