package vn.chot.outbreak;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Spells a long table in pieces on all processors and writes the pieces in their order, so the
 * bytes never depend on the threads.
 */
final class SpellInOrder {
  private static final int PIECE = 8_192;

  /** Spells the lines of items {@code from} … {@code to} - 1. */
  interface Speller {
    void spell(int from, int to, Utf8 out);
  }

  private SpellInOrder() {}

  /** Returns how many lines were written. Each thread uses a speller of its own. */
  static long spelled(int items, Supplier<Speller> spellers, OutputStream out) throws IOException {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    Deque<Speller> idle = new ConcurrentLinkedDeque<>();
    Deque<Future<Utf8>> waiting = new ArrayDeque<>();
    long lines = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      try {
        for (int from = 0; from < items || !waiting.isEmpty(); from += PIECE) {
          if (from < items) {
            int first = from;
            int end = Math.min(items, from + PIECE);
            waiting.add(workers.submit(() -> piece(idle, spellers, first, end)));
          }
          if (waiting.size() >= 2 * threads || from + PIECE >= items) {
            Utf8 piece = done(waiting.remove());
            piece.writeTo(out);
            lines += piece.lines();
          }
        }
      } finally {
        workers.shutdownNow();
      }
    }
    return lines;
  }

  private static Utf8 piece(Deque<Speller> idle, Supplier<Speller> spellers, int from, int to) {
    Speller own = idle.poll();
    Speller speller = own == null ? spellers.get() : own;
    Utf8 out = new Utf8(1 << 18);
    speller.spell(from, to, out);
    idle.push(speller);
    return out;
  }

  private static Utf8 done(Future<Utf8> piece) throws IOException {
    try {
      return piece.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
