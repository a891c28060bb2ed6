package vn.chot.app.surveillance.tracing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.chot.app.pages.Refusal;

/**
 * A bundle as it is sent: a ZIP of the signed file, which alone counts, and what people read. What
 * comes in may be the signed file itself; a ZIP with anything else in it, or one that unpacks to
 * more than it should, is not opened further.
 */
final class BundleZip {
  static final String SIGNED = "goi.json";
  static final String SHEET = "danh-sach.xlsx";
  static final String WORDS = "doc-truoc.txt";
  private static final Set<String> KNOWN = Set.of(SIGNED, SHEET, WORDS);
  private static final int MOST = 24 << 20;

  private BundleZip() {}

  static byte[] of(byte[] signed, byte[] sheet, String words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, SIGNED, signed);
      put(zip, SHEET, sheet);
      put(zip, WORDS, words.getBytes(StandardCharsets.UTF_8));
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** What was found in a file that was sent. */
  sealed interface Opened {
    /** The signed file; whether it fits is still to be checked. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Good(byte[] signed) implements Opened {}

    /** It is not opened. */
    record Bad(Refusal why) implements Opened {}
  }

  /** The signed file in it, or the file itself where it is no ZIP. */
  static Opened signed(byte[] sent) {
    if (sent.length < 4 || sent[0] != 'P' || sent[1] != 'K') {
      return new Opened.Good(sent);
    }
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sent))) {
      int left = MOST;
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(left + 1);
        if (!KNOWN.contains(part.getName())
            || content.length > left
            || parts.put(part.getName(), content) != null) {
          return new Opened.Bad(TracingRules.BUNDLE_ZIP);
        }
        left -= content.length;
      }
    } catch (IOException | IllegalArgumentException broken) {
      return new Opened.Bad(TracingRules.BUNDLE_ZIP);
    }
    byte[] signed = parts.get(SIGNED);
    return signed == null ? new Opened.Bad(TracingRules.BUNDLE_ZIP) : new Opened.Good(signed);
  }
}
