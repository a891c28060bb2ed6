package vn.chot.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a zip held in memory, found through its central directory (PKWARE APPNOTE 4.3), so
 * that a file cut short is known at once and only the parts asked for are unpacked. All parts
 * together unpack to no more than a given number of bytes.
 */
final class ZipParts {

  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int LOCAL_ENTRY = 0x04034b50;
  private static final int MOST_ENTRIES = 20_000;

  /** A part of XML is a hundred times smaller than this in a long paper. */
  private static final int LARGEST_PART = 64 << 20;

  private record Entry(int method, int flags, int packed, int offset) {}

  private final ByteBuffer file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long allowance;

  private ZipParts(byte[] content, long allowance) {
    this.file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    this.allowance = allowance;
  }

  /** Reads the directory only; {@code allowance} bounds what {@link #unpack} may unpack in all. */
  static ZipParts of(byte[] content, long allowance) throws BrokenFile {
    ZipParts parts = new ZipParts(content, allowance);
    try {
      parts.readDirectory();
    } catch (IndexOutOfBoundsException e) {
      throw new BrokenFile(Reason.DAMAGED);
    }
    return parts;
  }

  Set<String> names() {
    return entries.keySet();
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  private void readDirectory() throws BrokenFile {
    int end = endOfDirectory();
    int count = file.getShort(end + 10) & 0xffff;
    int at = file.getInt(end + 16);
    if (count > MOST_ENTRIES) {
      throw new BrokenFile(Reason.ARCHIVE);
    }
    for (int i = 0; i < count; i++) {
      if (file.getInt(at) != DIRECTORY_ENTRY) {
        throw new BrokenFile(Reason.DAMAGED);
      }
      int nameLength = file.getShort(at + 28) & 0xffff;
      String name = new String(bytes(at + 46, nameLength), StandardCharsets.UTF_8);
      Entry entry =
          new Entry(
              file.getShort(at + 10),
              file.getShort(at + 8),
              file.getInt(at + 20),
              file.getInt(at + 42));
      entries.putIfAbsent(key(name), entry);
      at += 46 + nameLength + (file.getShort(at + 30) & 0xffff) + (file.getShort(at + 32) & 0xffff);
    }
  }

  /** The record stands in the last 64 KB, before a comment of at most that length. */
  private int endOfDirectory() throws BrokenFile {
    int last = file.limit() - 22;
    for (int at = last; at >= Math.max(0, last - 0xffff); at--) {
      if (file.getInt(at) == END_OF_DIRECTORY) {
        return at;
      }
    }
    throw new BrokenFile(Reason.DAMAGED);
  }

  /** The unpacked bytes of a part; empty when there is no such part. */
  byte[] unpack(String name) throws BrokenFile {
    Entry entry = entries.get(key(name));
    if (entry == null) {
      return new byte[0];
    }
    if ((entry.flags() & 1) != 0) {
      throw new BrokenFile(Reason.PASSWORD_PROTECTED);
    }
    try {
      int at = entry.offset();
      if (file.getInt(at) != LOCAL_ENTRY) {
        throw new BrokenFile(Reason.DAMAGED);
      }
      int start = at + 30 + (file.getShort(at + 26) & 0xffff) + (file.getShort(at + 28) & 0xffff);
      byte[] packed = bytes(start, entry.packed());
      return switch (entry.method()) {
        case 0 -> counted(packed);
        case 8 -> inflate(packed);
        default -> throw new BrokenFile(Reason.DAMAGED);
      };
    } catch (IndexOutOfBoundsException | DataFormatException e) {
      throw new BrokenFile(Reason.DAMAGED);
    }
  }

  private byte[] counted(byte[] unpacked) throws BrokenFile {
    allowance -= unpacked.length;
    if (allowance < 0) {
      throw new BrokenFile(Reason.TOO_LARGE);
    }
    return unpacked;
  }

  private byte[] inflate(byte[] packed) throws BrokenFile, DataFormatException {
    byte[] unpacked = new byte[Math.max(1024, Math.min(packed.length * 4, 1 << 20))];
    int length = 0;
    try (Inflater inflater = new Inflater(true)) {
      inflater.setInput(packed);
      while (!inflater.finished()) {
        if (length == unpacked.length) {
          if (length > allowance || length >= LARGEST_PART) {
            throw new BrokenFile(Reason.TOO_LARGE);
          }
          unpacked = Arrays.copyOf(unpacked, length * 2);
        }
        int more = inflater.inflate(unpacked, length, unpacked.length - length);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new BrokenFile(Reason.DAMAGED);
        }
        length += more;
      }
    }
    return counted(Arrays.copyOf(unpacked, length));
  }

  private byte[] bytes(int at, int length) {
    int from = Objects.checkFromIndexSize(at, length, file.limit());
    return Arrays.copyOfRange(file.array(), from, from + length);
  }

  /** Part names compare without regard to case (ISO/IEC 29500-2, 6.2.2.3). */
  private static String key(String name) {
    String plain = name.startsWith("/") ? name.substring(1) : name;
    return plain.replace('\\', '/').toLowerCase(Locale.ROOT);
  }
}
