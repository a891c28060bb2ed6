package vn.chot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of Chốt's own, running on the loopback address for as long as it is open.
 *
 * <p>One opened on a {@link DataFolder} is durable: what it acknowledged survives a hard kill of
 * this process, of PostgreSQL or of the machine. When its server dies while this process lives it
 * is started again on the same port. One opened by {@link #openTemporary()} is for tests.
 */
public final class LocalPostgres implements AutoCloseable {
  private static final String CLUSTER = "postgres";
  private static final AtomicInteger CREATED = new AtomicInteger();
  private static final ReentrantLock SHARED_LOCK = new ReentrantLock();
  private static @Nullable LocalPostgres shared;

  private final Cluster cluster;
  private final Passwords passwords;
  private final int port;
  private final String name;
  private final KeepAlive keepAlive;

  private LocalPostgres(
      Cluster cluster, Passwords passwords, int port, String name, Runnable whenLost) {
    this.cluster = cluster;
    this.passwords = passwords;
    this.port = port;
    this.name = name;
    this.keepAlive = new KeepAlive(cluster, port, whenLost);
  }

  /**
   * Starts the PostgreSQL of a data folder, making it the first time and stopping first what a hard
   * kill left running.
   *
   * @param whenLost what to do when the server has died and does not start again
   * @throws PostgresRefused when it cannot run here, with the reason and the way out
   */
  public static LocalPostgres open(DataFolder folder, Runnable whenLost) {
    try {
      LocalPostgres opened = start(folder.path(), Settings.DURABLE, whenLost);
      opened.keepAlive.begin();
      return opened;
    } catch (IOException | SQLException e) {
      throw broken(folder.path(), e);
    }
  }

  /** How to connect to the PostgreSQL that some process is running in this folder, when one is. */
  public static Optional<Database> running(Path folder) {
    Path cluster = folder.resolve(CLUSTER);
    return Postmaster.running(cluster)
        .filter(Postmaster::ready)
        .map(found -> {
          try {
            return database(found.port(), "chot", "chot", Passwords.kept(folder).chot());
          } catch (IOException e) {
            throw broken(folder, e);
          }
        });
  }

  /**
   * The cluster all tests of this process share: made at the first call without any care for
   * durability (fsync off), thrown away when the process ends; closing it does nothing. Take a
   * fresh database of it by {@link #createDatabase()}.
   */
  public static LocalPostgres openTemporary() {
    SHARED_LOCK.lock();
    try {
      LocalPostgres open = shared;
      if (open == null) {
        Path folder = TemporaryFolder.make();
        open = start(folder, Settings.THROWN_AWAY, () -> {});
        LocalPostgres toStop = open;
        Runtime.getRuntime()
            .addShutdownHook(new Thread(() -> TemporaryFolder.drop(toStop.cluster, folder)));
        shared = open;
      }
      return open;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("no temporary PostgreSQL", e);
    } finally {
      SHARED_LOCK.unlock();
    }
  }

  /**
   * Removes a folder and stops first whatever PostgreSQL still works in it; does nothing when it is
   * not there.
   */
  public static void discard(Path folder) throws IOException {
    Postmaster.allIn(folder.resolve(CLUSTER)).forEach(ProcessHandle::destroyForcibly);
    RemoveFolder.remove(folder);
  }

  /** Makes an empty database with a name of its own, owned by the role that Chốt works under. */
  public Database createDatabase() {
    String fresh = "fresh_" + CREATED.incrementAndGet();
    try {
      Administer.prepare(administrator(port, passwords), passwords.chot(), fresh);
    } catch (SQLException e) {
      throw new IllegalStateException("no database " + fresh, e);
    }
    return database(port, fresh, "chot", passwords.chot());
  }

  /** Chốt's database in this cluster, as the role that owns it. */
  public Database database() {
    return database(port, name, "chot", passwords.chot());
  }

  /** The JDBC address of {@link #database()}. */
  public String url() {
    return database().url();
  }

  /** The role of {@link #database()}. */
  public String user() {
    return database().user();
  }

  /** The password of {@link #database()}. */
  public String password() {
    return database().password();
  }

  /**
   * Stops the server at once but cleanly: clients are dropped, everything acknowledged is on disk.
   */
  @Override
  public void close() {
    if (!cluster.settings().durable()) {
      return;
    }
    try {
      keepAlive.end();
      if (Postmaster.running(cluster.folder()).isPresent() && !cluster.stop("fast", 30)) {
        cluster.stop("immediate", 10);
      }
    } catch (IOException e) {
      throw broken(cluster.folder(), e);
    }
  }

  private static LocalPostgres start(Path folder, Settings settings, Runnable whenLost)
      throws IOException, SQLException {
    Cluster cluster =
        new Cluster(
            folder.resolve(CLUSTER),
            folder.resolve(CLUSTER).resolve("server.log"),
            Binaries.unpacked(),
            OrdinaryUser.found(),
            settings);
    if (Files.exists(cluster.folder())) {
      StopOrphan.in(cluster);
    } else {
      Passwords drawn = Passwords.drawn();
      drawn.keep(folder);
      cluster.make(drawn.administrator());
    }
    Passwords passwords = Passwords.kept(folder);
    int port = cluster.start(0);
    try {
      Administer.prepare(administrator(port, passwords), passwords.chot(), "chot");
      return new LocalPostgres(cluster, passwords, port, "chot", whenLost);
    } catch (SQLException e) {
      cluster.stop("fast", 30);
      throw e;
    }
  }

  private static Database administrator(int port, Passwords passwords) {
    return database(port, "postgres", "postgres", passwords.administrator());
  }

  private static Database database(int port, String name, String user, String password) {
    return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, user, password);
  }

  private static PostgresRefused broken(Path folder, Exception cause) {
    return new PostgresRefused(
        "PostgreSQL trong " + folder + " không dùng được: " + cause.getMessage(),
        "The PostgreSQL in " + folder + " cannot be used: " + cause.getMessage(),
        cause);
  }
}
