package vn.chot.app.people.person;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Reads the QR in a photograph of a card. The picture's size is read before its pixels; large ones
 * are thinned while they are read, so that at most {@link #PIXELS} lie in memory, for two pictures
 * at a time. Nothing of it is kept.
 */
@Component
class QrPhoto {
  /** The largest file taken. */
  static final long BYTES = 15L << 20;

  private static final long MOST_PIXELS = 120_000_000;
  private static final long PIXELS = 9_000_000;
  private static final long WAITS_SECONDS = 10;

  private final Semaphore turns = new Semaphore(2);
  private final QrSearch search = new QrSearch();

  /** The text, or why there is none. */
  QrRead read(byte[] file) {
    if (file.length == 0) {
      return new QrRead.Declined(QrRefusals.NO_FILE);
    }
    if (file.length > BYTES) {
      return new QrRead.Declined(QrRefusals.TOO_LARGE);
    }
    if (phoneFormat(file)) {
      return new QrRead.Declined(QrRefusals.HEIC);
    }
    try {
      if (!turns.tryAcquire(WAITS_SECONDS, TimeUnit.SECONDS)) {
        return new QrRead.Declined(QrRefusals.BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new QrRead.Declined(QrRefusals.BUSY);
    }
    try {
      return decoded(file);
    } finally {
      turns.release();
    }
  }

  private QrRead decoded(byte[] file) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new QrRead.Declined(QrRefusals.NO_PICTURE);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return decoded(reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException damaged) {
      // the readers of the JDK throw all kinds of exceptions at a damaged picture
      return new QrRead.Declined(QrRefusals.NO_PICTURE);
    }
  }

  private QrRead decoded(ImageReader reader) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MOST_PIXELS) {
      return new QrRead.Declined(QrRefusals.TOO_MANY_PIXELS);
    }
    int every = 1;
    while (pixels / ((long) every * every) > PIXELS) {
      every++;
    }
    ImageReadParam thinned = reader.getDefaultReadParam();
    thinned.setSourceSubsampling(every, every, 0, 0);
    BufferedImage picture = reader.read(0, thinned);
    return search
        .find(picture)
        .<QrRead>map(QrRead.Text::new)
        .orElseGet(() -> new QrRead.Declined(QrRefusals.NO_CODE));
  }

  /** HEIC, HEIF and AVIF, as telephones keep photographs: ISO base media with these brands. */
  private static boolean phoneFormat(byte[] file) {
    if (file.length < 12) {
      return false;
    }
    String head = new String(file, 4, 8, StandardCharsets.ISO_8859_1);
    return head.startsWith("ftyp")
        && (head.endsWith("heic")
            || head.endsWith("heix")
            || head.endsWith("hevc")
            || head.endsWith("mif1")
            || head.endsWith("msf1")
            || head.endsWith("avif"));
  }
}
