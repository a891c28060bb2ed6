package vn.chot.app.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Sheets between two steps of one person: what was sent until it is taken in, rows to correct, and
 * one-time links until they are fetched. In memory only, for half an hour: links are stored
 * nowhere.
 */
@Component
public class KeptSheets {
  private static final Duration KEPT = Duration.ofMinutes(30);
  private static final long MOST = 48L << 20;

  private final Clock clock;
  private final Map<UUID, Kept> sheets = new LinkedHashMap<>();

  KeptSheets(Clock clock) {
    this.clock = clock;
  }

  /** What a kept sheet is. */
  public enum What {
    SENT,
    BAD_ROWS,
    LINKS
  }

  private record Kept(UUID owner, What what, List<byte[]> files, Instant until) {
    long size() {
      return files.stream().mapToLong(file -> file.length).sum();
    }
  }

  /** Keeps the files for their owner; the oldest of everybody make room. */
  public synchronized UUID keep(UUID owner, What what, List<byte[]> files) {
    Instant now = clock.instant();
    sheets.values().removeIf(kept -> kept.until().isBefore(now));
    Kept kept = new Kept(owner, what, List.copyOf(files), now.plus(KEPT));
    long held = sheets.values().stream().mapToLong(Kept::size).sum() + kept.size();
    for (UUID oldest : new ArrayList<>(sheets.keySet())) {
      if (held <= MOST) {
        break;
      }
      Kept gone = sheets.remove(oldest);
      held -= gone == null ? 0 : gone.size();
    }
    UUID id = UUID.randomUUID();
    sheets.put(id, kept);
    return id;
  }

  /** The owner's files; links and what was sent are given once. */
  public synchronized Optional<List<byte[]>> take(UUID owner, What what, UUID id) {
    Kept kept = sheets.get(id);
    if (kept == null
        || !kept.owner().equals(owner)
        || kept.what() != what
        || kept.until().isBefore(clock.instant())) {
      return Optional.empty();
    }
    if (what != What.BAD_ROWS) {
      sheets.remove(id);
    }
    return Optional.of(kept.files());
  }
}
