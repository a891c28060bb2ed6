package vn.chot.app.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A picture as a telephone takes it: turned, with the place in its notes. */
public final class TakenPicture {
  /** Stands in its notes. */
  public static final String PLACE = "GPS 21.0285N 105.8542E";

  private TakenPicture() {}

  /** A JPEG that says "turn me to the right", where it was taken, and a comment. */
  public static byte[] jpeg() {
    byte[] plain = plain("jpg");
    ByteBuffer exif = ByteBuffer.allocate(64);
    exif.putShort((short) 0xFFE1).putShort((short) 62);
    exif.putInt(0x45786966).putShort((short) 0);
    exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 1);
    exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
    exif.putShort((short) 0).putInt(0);
    exif.put(PLACE.getBytes(StandardCharsets.US_ASCII));
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    taken.write(plain, 0, 2);
    taken.writeBytes(exif.array());
    taken.write(plain, 2, plain.length - 2);
    return taken.toByteArray();
  }

  /** A picture of some colours without notes. */
  static byte[] plain(String format) {
    BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 24; x++) {
      for (int y = 0; y < 16; y++) {
        image.setRGB(x, y, x * 0x0A0000 + y * 0x000F08);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
