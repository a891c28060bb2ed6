package vn.chot.app.files;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.Set;

/**
 * A photograph without what a telephone writes into it: where it was taken, with what, by whom. The
 * picture itself is copied byte by byte and never decoded; of its notes only which side is up
 * stays. JPEG by its segments (ITU T.81, Exif 2.3), PNG by its chunks (RFC 2083).
 */
public final class BarePicture {
  private static final int SCAN = 0xDA;
  private static final int EXIF = 0xE1;
  private static final int ADOBE = 0xEE;
  private static final int ORIENTATION = 0x0112;
  private static final int PNG_HEAD = 8;
  private static final Set<String> KEPT =
      Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "pHYs");

  private BarePicture() {}

  /** The picture, bare; empty where it is no whole JPEG or PNG. */
  public static Optional<byte[]> of(byte[] content) {
    try {
      return switch (ContentType.of(content)) {
        case JPEG -> Optional.of(jpeg(ByteBuffer.wrap(content)));
        case PNG -> Optional.of(png(ByteBuffer.wrap(content)));
        case PDF, DOCX, TEXT, OTHER -> Optional.empty();
      };
    } catch (BufferUnderflowException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static byte[] jpeg(ByteBuffer from) {
    ByteArrayOutputStream bare = new ByteArrayOutputStream(from.limit());
    copy(from, 2, bare);
    int turned = 1;
    while (true) {
      int start = from.position();
      if ((from.get() & 0xFF) != 0xFF) {
        throw new IllegalArgumentException("no segment");
      }
      int marker = from.get() & 0xFF;
      int length = from.getShort() & 0xFFFF;
      if (length < 2 || length - 2 > from.remaining()) {
        throw new IllegalArgumentException("a segment beyond the end");
      }
      if (marker == EXIF) {
        turned = Math.max(turned, orientation(from.slice(from.position(), length - 2)));
      }
      from.position(start);
      if (marker == SCAN) {
        writeTurn(turned, bare);
        copy(from, from.remaining(), bare);
        return bare.toByteArray();
      }
      if (told(marker)) {
        from.position(start + 2 + length);
      } else {
        copy(from, 2 + length, bare);
      }
    }
  }

  /** Notes of applications and comments; JFIF and Adobe's say how colours are meant. */
  private static boolean told(int marker) {
    return (marker > 0xE0 && marker <= 0xEF && marker != ADOBE) || marker == 0xFE;
  }

  /** Exif's word on which side is up, 1 to 8. */
  private static int orientation(ByteBuffer exif) {
    if (exif.remaining() < 14 || exif.getInt(0) != 0x45786966) {
      return 1;
    }
    ByteBuffer tiff = exif.slice(6, exif.remaining() - 6);
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    if (at < 8 || at > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(at) & 0xFFFF;
    for (int i = 0; i < entries && at + 2 + 12 * (i + 1) <= tiff.limit(); i++) {
      int entry = at + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int turned = tiff.getShort(entry + 8);
        return turned >= 1 && turned <= 8 ? turned : 1;
      }
    }
    return 1;
  }

  /** An Exif segment that says which side is up and nothing else. */
  private static void writeTurn(int turned, ByteArrayOutputStream bare) {
    if (turned == 1) {
      return;
    }
    ByteBuffer segment = ByteBuffer.allocate(36);
    segment.putShort((short) (0xFF00 | EXIF)).putShort((short) 34);
    segment.putInt(0x45786966).putShort((short) 0);
    segment.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
    segment.putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
    segment.putShort((short) turned).putShort((short) 0).putInt(0);
    bare.writeBytes(segment.array());
  }

  private static byte[] png(ByteBuffer from) {
    ByteArrayOutputStream bare = new ByteArrayOutputStream(from.limit());
    copy(from, PNG_HEAD, bare);
    while (from.hasRemaining()) {
      int start = from.position();
      int length = from.getInt();
      byte[] kind = new byte[4];
      from.get(kind);
      if (length < 0 || length > from.remaining() - 4) {
        throw new IllegalArgumentException("a chunk beyond the end");
      }
      String name = new String(kind, java.nio.charset.StandardCharsets.ISO_8859_1);
      from.position(start);
      if (KEPT.contains(name)) {
        copy(from, 12 + length, bare);
      } else {
        from.position(start + 12 + length);
      }
      if (name.equals("IEND")) {
        return bare.toByteArray();
      }
    }
    throw new IllegalArgumentException("no end");
  }

  private static void copy(ByteBuffer from, int length, ByteArrayOutputStream to) {
    byte[] piece = new byte[length];
    from.get(piece);
    to.writeBytes(piece);
  }
}
