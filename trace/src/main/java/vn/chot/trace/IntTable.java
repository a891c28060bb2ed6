package vn.chot.trace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * A growing table of ints, one writer and many readers without locks.
 *
 * <p><b>Idea.</b> Chunks that never move: growing adds a chunk, and only the short list of chunks
 * is ever replaced. <b>Layout.</b> A list of chunk pointers, chunks of 4,096 ints made on first
 * use; an unused chunk costs a pointer. <b>Cost.</b> Reading and writing are two dependent loads. A
 * write by {@link #release} publishes everything written before it to a reader that {@link
 * #acquire}s it.
 */
final class IntTable {
  private static final int BITS = 12;
  private static final int SIZE = 1 << BITS;
  private static final int MASK = SIZE - 1;
  private static final VarHandle CHUNK = MethodHandles.arrayElementVarHandle(int[].class);

  private volatile int[][] root = new int[4][];
  private final int unset;

  /** A table in which every number not yet written is {@code unset}. */
  IntTable(int unset) {
    this.unset = unset;
  }

  /** Plain read. */
  int get(int at) {
    int[][] chunks = root;
    int chunk = at >>> BITS;
    return chunk >= chunks.length || chunks[chunk] == null ? unset : chunks[chunk][at & MASK];
  }

  /** Plain write. */
  void set(int at, int value) {
    chunk(at)[at & MASK] = value;
  }

  /** A read that sees what its writer had written before. */
  int acquire(int at) {
    int[][] chunks = root;
    int chunk = at >>> BITS;
    return chunk >= chunks.length || chunks[chunk] == null
        ? unset
        : (int) CHUNK.getAcquire(chunks[chunk], at & MASK);
  }

  /** A write that publishes what was written before it. */
  void release(int at, int value) {
    CHUNK.setRelease(chunk(at), at & MASK, value);
  }

  private int[] chunk(int at) {
    int[][] chunks = root;
    int chunk = at >>> BITS;
    if (chunk < chunks.length && chunks[chunk] != null) {
      return chunks[chunk];
    }
    int[] added = new int[SIZE];
    if (unset != 0) {
      Arrays.fill(added, unset);
    }
    int[][] other = Arrays.copyOf(chunks, chunk < chunks.length ? chunks.length : chunk * 2);
    other[chunk] = added;
    root = other; // a volatile write: who reads the list sees the chunk filled
    return added;
  }

  /** Bytes held. */
  long bytes() {
    int[][] chunks = root;
    long made = Arrays.stream(chunks).filter(chunk -> chunk != null).count();
    return made * (SIZE * 4L + 16) + chunks.length * 4L;
  }
}
