package vn.chot.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The one door of Chốt: every command of the launcher {@code ./chot} that needs Java enters here.
 */
@Command(
    name = "chot",
    subcommands = {
      RunCommand.class,
      NoticeCommand.class,
      ProvinceCommand.class,
      RegisterCommand.class,
      ProtocolCommand.class,
      PlacesCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      RehearseCommand.class
    })
public final class Chot {
  private Chot() {}

  /**
   * Runs one command and ends the process: 0 done, 2 something the person can mend, 1 a broken
   * world.
   */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Chot());
    line.setParameterExceptionHandler(Complain::ofWrongCommand);
    line.setExecutionExceptionHandler(
        (problem, command, parsed) -> Complain.of(problem, command.getErr()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }
}
