package vn.chot.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chot.app.surveillance.protocol.ProtocolFile;
import vn.chot.rules.Problem;

/** {@code ./chot protocol}: files of protocols, looked at without server or database. */
@Command(name = "protocol", subcommands = ProtocolCommand.Check.class)
final class ProtocolCommand {

  /** {@code ./chot protocol check FILE…}: all that is wrong, {@code file:line: message}. */
  @Command(name = "check")
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> named = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      PrintWriter out = spec.commandLine().getOut();
      List<Problem> problems = new ArrayList<>();
      for (Path file : named) {
        if (!Files.isReadable(file)) {
          throw new CommandRefused(
              "Không đọc được tệp " + file + ". Hãy kiểm tra tên tệp.",
              "The file " + file + " cannot be read. Check its name.");
        }
        problems.addAll(ProtocolFile.problems(file.toString(), Files.readAllBytes(file)));
      }
      problems.forEach(problem -> out.println(problem.line()));
      if (problems.isEmpty()) {
        out.printf("%d tệp, không có lỗi / %d files, no problems%n", named.size(), named.size());
      }
      out.flush();
      return problems.isEmpty() ? 0 : 1;
    }
  }
}
