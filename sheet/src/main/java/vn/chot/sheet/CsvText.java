package vn.chot.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * How the characters of a CSV are stored: UTF-8 and UTF-16 are told by mark or by content,
 * everything else is Windows-1258 (Vietnamese, with separate tone marks) or Windows-1252.
 */
final class CsvText {

  private static final Charset VIETNAMESE = Charset.forName("windows-1258");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private CsvText() {}

  static Charset charset(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(1 << 16);
    }
    if (start.length > 1 && (start[0] & start[1] & 0xfe) == 0xfe && start[0] != start[1]) {
      return StandardCharsets.UTF_16;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < start.length; i++) {
      zeros[i & 1] += start[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] > start.length / 10) {
      return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (isUtf8(file)) {
      return StandardCharsets.UTF_8;
    }
    return looksVietnamese(start) ? VIETNAMESE : WESTERN;
  }

  private static boolean isUtf8(Path file) throws IOException {
    try (Reader strict =
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      char[] part = new char[8192];
      while (strict.read(part) >= 0) {
        // only whether it can be read
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Tone marks of Windows-1258 follow a vowel; the same bytes in Windows-1252 are letters. */
  private static boolean looksVietnamese(byte[] start) {
    String text = new String(start, VIETNAMESE);
    int fitting = 0;
    int stray = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
        String before = Normalizer.normalize(text.substring(i - 1, i), Normalizer.Form.NFD);
        boolean vowel = "aeiouyAEIOUYơưƠƯ".indexOf(before.charAt(0)) >= 0;
        fitting += vowel ? 1 : 0;
        stray += vowel ? 0 : 1;
      }
    }
    return fitting >= stray;
  }

  /** The characters after the mark, if there is one. */
  static Reader open(Path file, Charset charset) throws IOException {
    Reader reader =
        new java.io.BufferedReader(
            new InputStreamReader(new BufferedInputStream(Files.newInputStream(file)), charset),
            1 << 16);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }
}
