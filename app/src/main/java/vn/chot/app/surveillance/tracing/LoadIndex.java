package vn.chot.app.surveillance.tracing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the index in the background when the server starts, and writes its file: after a whole
 * reading and each night. Pages are served meanwhile. A stop writes nothing: the next start reads
 * the file and what came since.
 */
@Component
class LoadIndex implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LoadIndex.class);
  private static final LocalTime QUIET = LocalTime.of(2, 40);
  private static final long RETRY_MILLIS = 5_000;
  private static final long LOOK_MILLIS = 60_000;

  private final DataSource source;
  private final PresenceIndex index;
  private final Path folder;
  private final Clock clock;
  private volatile boolean running;
  private volatile Thread worker = Thread.currentThread();

  LoadIndex(DataSource source, PresenceIndex index, @Value("${chot.data}") Path data, Clock clock) {
    this.source = source;
    this.index = index;
    this.folder = data.resolve("trace");
    this.clock = clock;
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofPlatform().name("trace-index").daemon().start(this::work);
  }

  private void work() {
    try {
      while (running && index.ready().isEmpty()) {
        load();
      }
      LocalDate done = LocalDate.now(clock);
      while (running) {
        Thread.sleep(LOOK_MILLIS);
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(done) && LocalTime.now(clock).isAfter(QUIET)) {
          save();
          done = today;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void load() throws InterruptedException {
    try {
      ReadIndex.Read read = ReadIndex.from(source, folder, index::reading);
      if (!read.whole()) {
        SnapshotFiles.newest(folder).ifPresent(file -> index.savedAt(SnapshotFiles.change(file)));
      }
      index.loaded(read.trace(), read.mark(), read.seen());
      if (read.whole() && read.trace().size() > 0) {
        save();
      }
    } catch (SQLException | IOException | RuntimeException e) {
      if (running) {
        LOG.error("the index of presences could not be loaded: {}", e.getClass().getName());
        Thread.sleep(RETRY_MILLIS);
      }
    }
  }

  /** Writes the file where anything has changed; the one before is let go. */
  void save() {
    try {
      Files.createDirectories(folder);
      Optional<PresenceIndex.Mark> mark =
          index.save(at -> SnapshotFiles.file(folder, at.greatest()));
      if (mark.isPresent()) {
        SnapshotFiles.keepOnly(folder, mark.get().greatest());
      }
    } catch (IOException e) {
      LOG.error("the index of presences could not be written: {}", e.getClass().getName());
    }
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
