package vn.chot.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * The index as a file.
 *
 * <p><b>Layout.</b> Little-endian: the word {@code CHOTTRC1}, the caller's edition (long), persons,
 * spaces, presences and contacts (ints); then the columns of the base as they stand in memory, the
 * kind of each space, the isolation of each person, the contacts; at the end the CRC-32C of all
 * before. <b>Cost.</b> As fast as the disk: columns are copied whole, a megabyte at a time.
 */
final class Snapshot {
  private static final long MAGIC = 0x3143_5254_544F_4843L;
  private static final int ROOM = 1 << 20;

  private final ByteBuffer buffer = ByteBuffer.allocateDirect(ROOM).order(ByteOrder.LITTLE_ENDIAN);
  private final CRC32C sum = new CRC32C();
  private final FileChannel channel;

  private Snapshot(FileChannel channel) {
    this.channel = channel;
  }

  static void write(Path file, long edition, View view, int persons, int spaces)
      throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            beside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      Snapshot snapshot = new Snapshot(channel);
      snapshot.putAll(edition, view, persons, spaces);
      channel.force(true);
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private void putAll(long edition, View view, int persons, int spaces) throws IOException {
    Base base = view.base();
    Links links = view.links();
    buffer.putLong(MAGIC).putLong(edition);
    buffer.putInt(persons).putInt(spaces).putInt(base.persons()).putInt(base.spaces());
    buffer.putInt(base.size()).putInt(2 * links.size());
    put(base.personStart);
    put(base.spaceOf);
    put(base.personFrom);
    put(base.personMinutes);
    put(base.spaceStart);
    put(base.personOf);
    put(base.spaceFrom);
    put(base.spaceMinutes);
    put(base.longest);
    put(column(view.places(), spaces));
    put(column(view.isolated(), persons));
    int held = 2 * links.size();
    int[][] told = new int[5][held];
    for (int at = 0; at < held; at++) {
      told[0][at] = links.other(at);
      told[1][at] = links.from(at);
      told[2][at] = links.to(at);
      told[3][at] = links.code(at);
      told[4][at] = links.source(at);
    }
    for (int[] column : told) {
      put(column);
    }
    room(8);
    drain();
    buffer.putLong(sum.getValue());
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private static int[] column(IntTable table, int size) {
    int[] column = new int[size];
    for (int at = 0; at < size; at++) {
      column[at] = table.get(at);
    }
    return column;
  }

  private void put(int[] column) throws IOException {
    int done = 0;
    while (done < column.length) {
      room(4);
      int now = Math.min(column.length - done, buffer.remaining() / 4);
      buffer.asIntBuffer().put(column, done, now);
      buffer.position(buffer.position() + 4 * now);
      done += now;
    }
  }

  private void put(short[] column) throws IOException {
    int done = 0;
    while (done < column.length) {
      room(2);
      int now = Math.min(column.length - done, buffer.remaining() / 2);
      buffer.asShortBuffer().put(column, done, now);
      buffer.position(buffer.position() + 2 * now);
      done += now;
    }
  }

  private void room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      drain();
    }
  }

  private void drain() throws IOException {
    buffer.flip();
    sum.update(buffer.duplicate());
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }

  static Trace read(Path file, long edition) throws IOException, SnapshotRefused {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new Snapshot(channel).takeAll(edition);
    }
  }

  private Trace takeAll(long edition) throws IOException, SnapshotRefused {
    buffer.limit(0);
    need(40);
    sum.update(buffer.slice(buffer.position(), 40));
    if (buffer.getLong() != MAGIC) {
      throw new SnapshotRefused("not a file of the index");
    }
    long of = buffer.getLong();
    if (of != edition) {
      throw new SnapshotRefused("of edition " + of + ", not " + edition);
    }
    int persons = count();
    int spaces = count();
    int basePersons = count();
    int baseSpaces = count();
    int size = count();
    int told = count();
    long bytes = 20L * size + 4L * (basePersons + 1L + baseSpaces + 1L) + 2L * baseSpaces;
    bytes += 4L * spaces + 4L * persons + 20L * told + 40 + 8;
    if (bytes != channel.size()) {
      throw new SnapshotRefused("cut short or longer than it says");
    }
    int[] personStart = ints(basePersons + 1);
    int[] spaceOf = ints(size);
    int[] personFrom = ints(size);
    short[] personMinutes = shorts(size);
    int[] spaceStart = ints(baseSpaces + 1);
    int[] personOf = ints(size);
    int[] spaceFrom = ints(size);
    short[] spaceMinutes = shorts(size);
    short[] longest = shorts(baseSpaces);
    int[] places = ints(spaces);
    int[] isolated = ints(persons);
    int[][] links = new int[5][];
    for (int column = 0; column < links.length; column++) {
      links[column] = ints(told);
    }
    long kept = sum.getValue();
    need(8);
    if (buffer.getLong() != kept) {
      throw new SnapshotRefused("changed since it was written");
    }
    Trace trace =
        Trace.restored(
            new Base(
                personStart,
                spaceOf,
                personFrom,
                personMinutes,
                spaceStart,
                personOf,
                spaceFrom,
                spaceMinutes,
                longest));
    restore(trace, places, isolated, links);
    return trace;
  }

  private static void restore(Trace trace, int[] places, int[] isolated, int[][] links) {
    for (int space = 0; space < places.length; space++) {
      trace.describe(space, Place.of(places[space]));
    }
    for (int person = 0; person < isolated.length; person++) {
      trace.isolate(person, isolated[person]);
    }
    for (int at = 0; at < links[0].length; at += 2) {
      int code = links[3][at];
      if (code >= 0) {
        trace.tell(
            new Contact(
                links[0][at + 1],
                links[0][at],
                links[1][at],
                links[2][at],
                Distance.of(code & 3),
                Masks.of((code >> 2) & 3),
                (code & 16) != 0,
                (code & 32) != 0,
                links[4][at]));
      }
    }
  }

  private int count() throws SnapshotRefused {
    int count = buffer.getInt();
    if (count < 0) {
      throw new SnapshotRefused("changed since it was written");
    }
    return count;
  }

  private int[] ints(int count) throws IOException, SnapshotRefused {
    int[] column = new int[count];
    int done = 0;
    while (done < count) {
      need(4);
      int now = Math.min(count - done, buffer.remaining() / 4);
      buffer.asIntBuffer().get(column, done, now);
      skip(4 * now);
      done += now;
    }
    return column;
  }

  private short[] shorts(int count) throws IOException, SnapshotRefused {
    short[] column = new short[count];
    int done = 0;
    while (done < count) {
      need(2);
      int now = Math.min(count - done, buffer.remaining() / 2);
      buffer.asShortBuffer().get(column, done, now);
      skip(2 * now);
      done += now;
    }
    return column;
  }

  private void skip(int bytes) {
    sum.update(buffer.slice(buffer.position(), bytes));
    buffer.position(buffer.position() + bytes);
  }

  private void need(int bytes) throws IOException, SnapshotRefused {
    if (buffer.remaining() >= bytes) {
      return;
    }
    buffer.compact();
    while (buffer.position() < bytes) {
      if (channel.read(buffer) < 0) {
        throw new SnapshotRefused("cut short");
      }
    }
    while (buffer.hasRemaining() && channel.read(buffer) > 0) {
      // filled as far as the file goes
    }
    buffer.flip();
  }
}
