package vn.chot.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything one installation knows, owned by one running Chốt at a time.
 *
 * <p>Inside: {@code lock} (the owner's process number), {@code version} (the newest Chốt that wrote
 * here), {@code files} (stored originals) and, unless a real server keeps the tables, {@code
 * postgres}, {@code postgres.properties} and {@code postgres.log}. The operating system drops the
 * lock when its process dies, however it dies.
 */
public final class DataFolder implements AutoCloseable {
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path path;
  private final FileChannel lockFile;

  private DataFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /**
   * Takes the folder for this process, making it when there is none.
   *
   * @param version the running Chốt's version, such as {@code 0.1.0}
   * @throws PostgresRefused when another Chốt has it, a newer one wrote it, or it cannot be written
   */
  public static DataFolder take(Path folder, String version) {
    Path path = made(folder);
    if (!HELD.add(path)) {
      throw inUse(path, "");
    }
    FileChannel channel = null;
    try {
      channel = lock(path);
      DataFolder taken = new DataFolder(path, channel);
      WrittenBy.refuseNewer(path, version);
      return taken;
    } catch (IOException e) {
      release(path, channel);
      throw notWritable(path, e);
    } catch (RuntimeException e) {
      release(path, channel);
      throw e;
    }
  }

  /** The folder's real path. */
  public Path path() {
    return path;
  }

  /** Where stored originals live. */
  public Path files() {
    return path.resolve("files");
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    release(path, lockFile);
  }

  private static Path made(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      return folder.toRealPath();
    } catch (IOException e) {
      throw notWritable(folder.toAbsolutePath(), e);
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(
            path.resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      String owner = read(channel);
      channel.close();
      throw inUse(path, owner.isBlank() ? "" : ", PID " + owner.strip());
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)),
        0);
    return channel;
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(32);
    channel.read(start, 0);
    return new String(start.array(), 0, start.position(), StandardCharsets.UTF_8);
  }

  private static void release(Path path, @Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException("cannot give back " + path, e);
    } finally {
      HELD.remove(path);
    }
  }

  private static PostgresRefused inUse(Path path, String owner) {
    return new PostgresRefused(
        "Thư mục dữ liệu "
            + path
            + " đang được một Chốt khác dùng"
            + owner
            + "; hãy dừng nó hoặc chọn thư mục khác bằng --data.",
        "The data folder "
            + path
            + " is in use by another Chốt"
            + owner
            + "; stop it or choose another with --data.");
  }

  private static PostgresRefused notWritable(Path path, IOException cause) {
    return new PostgresRefused(
        "Không ghi được vào thư mục dữ liệu "
            + path
            + "; hãy kiểm tra quyền và chỗ trống hoặc chọn thư mục khác bằng --data.",
        "Cannot write the data folder "
            + path
            + "; check its permissions and free space or choose another with --data.",
        cause);
  }
}
