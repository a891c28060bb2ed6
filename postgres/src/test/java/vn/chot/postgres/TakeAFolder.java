package vn.chot.postgres;

import java.nio.file.Path;

/**
 * A process of its own that takes a data folder, opens its PostgreSQL when told to, and waits to be
 * killed.
 */
final class TakeAFolder {
  private TakeAFolder() {}

  /**
   * Arguments: the folder; then {@code open}, when its PostgreSQL is wanted. Prints a letter when
   * it has what it came for.
   */
  public static void main(String[] args) throws Exception {
    DataFolder folder = DataFolder.take(Path.of(args[0]), "0.1.0");
    if (args.length > 1) {
      LocalPostgres postgres = LocalPostgres.open(folder, () -> {});
      Ask.run(postgres.database(), "create table kept (n int)", "insert into kept values (1)");
    }
    System.out.print('t');
    System.out.flush();
    Thread.sleep(60_000);
  }
}
