package vn.chot.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of a package (ISO/IEC 29500-2), found without regard to case, unpacked within bounds.
 */
final class XlsxParts implements AutoCloseable {

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final long unpackedBytes;

  XlsxParts(Path file, long unpackedBytes) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.unpackedBytes = unpackedBytes;
    zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  boolean hasUnder(String folder) {
    return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  /** The XML of a part; empty when there is none. */
  Optional<XmlPart> xml(String name) throws IOException, BrokenSheet {
    ZipEntry entry = entries.get(key(name));
    if (entry == null) {
      return Optional.empty();
    }
    try {
      Counted bytes = new Counted(zip.getInputStream(entry), unpackedBytes);
      return Optional.of(new XmlPart(new GuardedReader(decoded(bytes)), bytes));
    } catch (ZipException | EOFException e) {
      throw new BrokenSheet(new SheetFault.Damaged(""));
    }
  }

  /** Parts are UTF-8 or UTF-16 with a mark (ISO/IEC 29500-2, 6.2.5), whatever they declare. */
  private static Reader decoded(InputStream bytes) throws IOException {
    PushbackInputStream start = new PushbackInputStream(bytes, 3);
    byte[] mark = start.readNBytes(3);
    boolean wide = mark.length > 1 && (mark[0] & mark[1] & 0xfe) == 0xfe;
    boolean marked = mark.length > 2 && mark[0] == (byte) 0xef && mark[1] == (byte) 0xbb;
    if (!marked) {
      start.unread(mark);
    }
    return new InputStreamReader(start, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  private static String key(String name) {
    String plain = name.replace('\\', '/');
    return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what is unpacked and stops at the bound: a small file may unpack without end. */
  static final class Counted extends FilterInputStream {
    private final long bound;
    private long count;

    Counted(InputStream in, long bound) {
      super(in);
      this.bound = bound;
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int more = super.read(into, offset, length);
      return counted(more, more);
    }

    private int counted(int result, int more) throws IOException {
      if (result >= 0) {
        count += more;
      }
      if (passed()) {
        throw new IOException("unpacks to too much");
      }
      return result;
    }

    boolean passed() {
      return count > bound;
    }

    long bound() {
      return bound;
    }
  }
}
