package vn.chot.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what a PDF's streams unpack to before anything unpacks them for good, since the PDF
 * library keeps an unpacked stream in memory whatever its size.
 */
final class MeasurePdf {

  private static final int DICTIONARY_BEFORE = 1024;
  private static final long LARGEST_PICTURE = 128L << 20;
  private static final int LZW_RATIO = 1000;
  private static final int DEEPEST_CHAIN = 4;

  private final byte[] content;
  private final byte[] window = new byte[1 << 16];
  private long allowance;

  private MeasurePdf(byte[] content, long allowance) {
    this.content = content;
    this.allowance = allowance;
  }

  /** Refuses a file whose streams unpack to more than so many bytes in all. */
  static void refuseBomb(byte[] content, long allowance) throws BrokenFile {
    new MeasurePdf(content, allowance).measure();
  }

  private void measure() throws BrokenFile {
    String file = new String(content, ISO_8859_1);
    int at = file.indexOf("stream");
    while (at >= 0) {
      int end = file.indexOf("endstream", at + 6);
      end = end < 0 ? content.length : end;
      String dictionary = file.substring(Math.max(0, at - DICTIONARY_BEFORE), at);
      dictionary = dictionary.substring(dictionary.lastIndexOf(" obj") + 1);
      boolean picture = dictionary.contains("/Image");
      int from = at + 6;
      while (from < end && (content[from] == '\r' || content[from] == '\n')) {
        from++;
      }
      if (dictionary.contains("/LZW") && !picture) {
        take((long) (end - from) * LZW_RATIO);
      } else if (!dictionary.contains("/DCTDecode") && !dictionary.contains("/JPXDecode")) {
        measureFlate(from, end, picture);
      }
      at = file.indexOf("stream", Math.min(end + 9, content.length));
    }
  }

  private void take(long more) throws BrokenFile {
    allowance -= more;
    if (allowance < 0) {
      throw new BrokenFile(Reason.TOO_LARGE);
    }
  }

  private void measureFlate(int from, int end, boolean picture) throws BrokenFile {
    if (end - from < 3) {
      return;
    }
    long before = allowance;
    if (picture) {
      allowance = LARGEST_PICTURE;
    }
    try (Chain chain = new Chain()) {
      chain.feed(0, content, from + 2, end - from - 2);
    } catch (DataFormatException e) {
      // Not packed this way, or broken: the PDF library stops at the same place.
    }
    if (picture) {
      allowance = before;
    }
  }

  /** Unpacks what unpacks to packed bytes again, as far as streams may be packed over and over. */
  private final class Chain implements AutoCloseable {
    private final Inflater[] stages = new Inflater[DEEPEST_CHAIN];
    private final boolean[] begun = new boolean[DEEPEST_CHAIN];

    void feed(int stage, byte[] packed, int from, int length)
        throws BrokenFile, DataFormatException {
      if (stages[stage] == null) {
        stages[stage] = new Inflater(true);
      }
      Inflater inflater = stages[stage];
      inflater.setInput(packed, from, length);
      byte[] unpacked = stage == 0 ? window : new byte[window.length];
      while (!inflater.finished()) {
        int more = inflater.inflate(unpacked);
        if (more == 0) {
          return;
        }
        take(more);
        if (stage + 1 < DEEPEST_CHAIN) {
          feedNext(stage, unpacked, more);
        }
      }
    }

    private void feedNext(int stage, byte[] unpacked, int length) throws BrokenFile {
      boolean first = !begun[stage];
      begun[stage] = true;
      if (first && (length < 3 || !isPackedAgain(unpacked))) {
        return;
      }
      if (first || stages[stage + 1] != null) {
        try {
          feed(stage + 1, unpacked, first ? 2 : 0, first ? length - 2 : length);
        } catch (DataFormatException e) {
          // Looked packed and was not.
        }
      }
    }

    private boolean isPackedAgain(byte[] start) {
      return (start[0] & 0x0f) == 8 && (((start[0] & 0xff) << 8) | (start[1] & 0xff)) % 31 == 0;
    }

    @Override
    public void close() {
      for (Inflater inflater : stages) {
        if (inflater != null) {
          inflater.close();
        }
      }
    }
  }
}
