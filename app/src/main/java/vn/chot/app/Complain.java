package vn.chot.app;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.chot.app.access.DemoPasswordsLive;
import vn.chot.outbreak.ProvinceRefused;
import vn.chot.postgres.PostgresRefused;

/**
 * Says on the error stream why a command failed: one line in Vietnamese, one in English, no stack
 * trace.
 */
final class Complain {
  private static final int MENDABLE = 2;
  private static final int BROKEN = 1;

  private Complain() {}

  /** A command line that cannot be understood; always 2. */
  static int ofWrongCommand(ParameterException problem, String[] args) {
    PrintWriter out = problem.getCommandLine().getErr();
    say(
        out,
        "Không hiểu lệnh: " + firstLine(problem.getMessage()) + ". Xem ./chot help.",
        "Cannot understand the command: " + firstLine(problem.getMessage()) + ". See ./chot help.");
    return MENDABLE;
  }

  /** A command that did not succeed: 2 when the person can mend it, else 1. */
  static int of(Throwable problem, PrintWriter out) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case CommandRefused refused -> {
          return say(out, refused.vietnamese(), refused.english());
        }
        case PostgresRefused refused -> {
          return say(out, refused.vietnamese(), refused.english());
        }
        case ProvinceRefused refused -> {
          return say(out, refused.vietnamese(), refused.english());
        }
        case DemoPasswordsLive live -> {
          String[] tongues = firstLine(live.getMessage()).split(" / ", 2);
          return say(out, tongues[0], tongues[tongues.length - 1]);
        }
        default -> {}
      }
    }
    Throwable root = problem;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String what = root.getClass().getSimpleName() + ": " + firstLine(root.getMessage());
    say(
        out,
        "Chốt không chạy được vì một lỗi bên trong: " + what,
        "Chốt failed on an inner fault: " + what);
    return BROKEN;
  }

  private static int say(PrintWriter out, String vietnamese, String english) {
    CommandLine.Help.Ansi colour = CommandLine.Help.Ansi.AUTO;
    out.println(colour.string("@|red chot:|@ ") + vietnamese);
    out.println("      " + english);
    out.flush();
    return MENDABLE;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
