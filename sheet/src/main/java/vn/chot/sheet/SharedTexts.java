package vn.chot.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The texts of a workbook, each stored once (ISO/IEC 29500-1, 18.4.8). They wait in a temporary
 * file that is mapped, not in the heap: a big workbook has millions of them. In the heap is only
 * where each begins, eight bytes a text.
 */
final class SharedTexts implements AutoCloseable {

  private final Path file;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment texts;
  private final long[] begins;
  private final int count;

  private SharedTexts(Path file, long[] begins, int count) throws IOException {
    this.file = file;
    this.begins = begins;
    this.count = count;
    try (FileChannel channel = FileChannel.open(file)) {
      this.texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }

  static SharedTexts read(Optional<XmlPart> part, int longest) throws IOException, BrokenSheet {
    Path file = Files.createTempFile("chot-sheet-", ".texts");
    boolean kept = false;
    try {
      SharedTexts texts = write(part, longest, file);
      kept = true;
      return texts;
    } finally {
      if (!kept) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static SharedTexts write(Optional<XmlPart> part, int longest, Path file)
      throws IOException, BrokenSheet {
    long[] begins = new long[1024];
    int count = 0;
    if (part.isPresent()) {
      try (XmlPart xml = part.get();
          OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        while (xml.next()) {
          if (xml.starts("si")) {
            byte[] text = RichText.read(xml, "si", longest, "").getBytes(StandardCharsets.UTF_8);
            out.write(text);
            if (count + 2 > begins.length) {
              begins = Arrays.copyOf(begins, begins.length * 2);
            }
            begins[count + 1] = begins[count] + text.length;
            count++;
          }
        }
      }
    }
    return new SharedTexts(file, begins, count);
  }

  /** The text of that number; a number without one is a blank. */
  String at(int number) {
    if (number < 0 || number >= count) {
      return "";
    }
    byte[] text =
        texts
            .asSlice(begins[number], begins[number + 1] - begins[number])
            .toArray(ValueLayout.JAVA_BYTE);
    return new String(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    arena.close();
    Files.deleteIfExists(file);
  }
}
