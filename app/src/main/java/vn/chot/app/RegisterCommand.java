package vn.chot.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.chot.register.CheckFollows;
import vn.chot.register.Example;
import vn.chot.register.Register;
import vn.chot.register.RegisterSchema;
import vn.chot.register.RunExamples;
import vn.chot.rules.Problem;

/** {@code ./chot register}: registers' files, looked at without server or database. */
@Command(
    name = "register",
    subcommands = {
      RegisterCommand.Check.class,
      RegisterCommand.Examples.class,
      RegisterCommand.Schema.class
    })
final class RegisterCommand {

  /** Files named on the command line, read and then looked at; 1 where something is wrong. */
  abstract static class OnFiles implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> named = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public final Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      RegisterFiles files = RegisterFiles.read(named);
      files.problems().forEach(problem -> out.println(problem.line()));
      boolean wrong = look(files, out) + files.problems().size() > 0;
      out.flush();
      return wrong ? 1 : 0;
    }

    /** Says what it finds in the sound ones; answers how much is wrong. */
    abstract int look(RegisterFiles files, PrintWriter out);
  }

  /** {@code ./chot register check FILE…}: all that is wrong, {@code file:line: message}. */
  @Command(name = "check")
  static final class Check extends OnFiles {
    @Override
    int look(RegisterFiles files, PrintWriter out) {
      List<String> wrong = new ArrayList<>();
      files.sound().values().stream()
          .flatMap(register -> RunExamples.of(register).stream())
          .map(Problem::line)
          .forEach(wrong::add);
      CheckFollows.of(files.sound().values())
          .forEach(one -> wrong.add(one.vi() + " / " + one.en()));
      wrong.forEach(out::println);
      if (wrong.isEmpty() && files.problems().isEmpty()) {
        out.printf("%d tệp, không có lỗi / %d files, no problems%n", files.files(), files.files());
      }
      return wrong.size();
    }
  }

  /** {@code ./chot register examples FILE…}: each example with what came of it. */
  @Command(name = "examples")
  static final class Examples extends OnFiles {
    @Override
    int look(RegisterFiles files, PrintWriter out) {
      int failed = 0;
      for (Register register : files.sound().values()) {
        for (Example example : register.examples()) {
          List<Problem> problems = RunExamples.of(register, example);
          failed += problems.size();
          out.printf(
              "%s %s:%d %s%n",
              problems.isEmpty() ? "đạt/pass" : "sai/fail",
              example.at().file(),
              example.at().line(),
              example.says());
          problems.forEach(problem -> out.println("  " + problem.line()));
        }
      }
      return failed;
    }
  }

  /** {@code ./chot register schema}: the JSON Schema for editors, printed or written to a file. */
  @Command(name = "schema")
  static final class Schema implements Callable<Integer> {
    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      if (out == null) {
        spec.commandLine().getOut().print(RegisterSchema.json());
        spec.commandLine().getOut().flush();
      } else {
        Files.writeString(out, RegisterSchema.json());
      }
      return 0;
    }
  }
}
