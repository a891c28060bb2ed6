package vn.chot.app.people.person;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Makes pictures such as a telephone takes of a card: a real QR on a card on a dark table. */
final class QrCamera {
  private QrCamera() {}

  /**
   * One picture.
   *
   * @param code the side of the QR in pixels
   * @param degrees how far the card is turned
   * @param noise how many of 255 steps the sensor errs
   * @param quality of the JPEG
   */
  record Shot(int width, int height, int code, int degrees, int noise, float quality) {

    /** The JPEG of a card with this text. */
    byte[] of(String text) {
      BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = picture.createGraphics();
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.setPaint(
          new GradientPaint(0, 0, new Color(60, 45, 35), width, height, new Color(120, 95, 70)));
      pen.fillRect(0, 0, width, height);
      pen.translate(width * 0.55, height * 0.5);
      pen.rotate(Math.toRadians(degrees));
      pen.setColor(new Color(205, 220, 215));
      pen.fillRect(-code * 2, -code, code * 3, code * 2);
      pen.drawImage(qr(text), -code / 2, -code / 2, code, code, null);
      pen.dispose();
      light(picture, noise);
      return jpeg(picture, quality);
    }
  }

  /** Uneven light and the sensor's noise. */
  private static void light(BufferedImage picture, int noise) {
    Random random = new Random(2021);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        double bright = 0.65 + 0.35 * x / picture.getWidth();
        int rgb = picture.getRGB(x, y);
        int value = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double lit =
              (rgb >> shift & 255) * bright + (noise == 0 ? 0 : random.nextInt(2 * noise) - noise);
          value = value << 8 | (int) Math.clamp(lit, 0, 255);
        }
        picture.setRGB(x, y, value);
      }
    }
  }

  private static BufferedImage qr(String text) {
    try {
      return MatrixToImageWriter.toBufferedImage(
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  600,
                  600,
                  Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 2)));
    } catch (WriterException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A picture of nothing. */
  static byte[] blank(int width, int height) {
    return jpeg(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), 0.8f);
  }

  /** A small PNG whose head says it is so large. */
  static byte[] claiming(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] png = out.toByteArray();
    java.nio.ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
    sum.update(png, 12, 17);
    java.nio.ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
    return png;
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var image = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(image);
      writer.write(null, new IIOImage(picture, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
