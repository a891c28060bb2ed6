package vn.chot.app.people.person;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for a QR in a picture: at several sizes, turned a little where it stands askew, with two
 * ways to tell black from white, and last in overlapping parts. The reader itself takes any of the
 * four directions and most angles; smaller sizes take the noise of a telephone away.
 */
final class QrSearch {
  private static final int[] SIDES = {1400, 900, 2400, 600};
  private static final double[] TURNS = {0, 45, 20};
  private static final int PARTS = 3;

  private final Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);

  QrSearch() {
    hints.put(DecodeHintType.TRY_HARDER, true);
    hints.put(DecodeHintType.CHARACTER_SET, "UTF-8");
    hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
  }

  /** The text of the first code found. */
  Optional<String> find(BufferedImage picture) {
    for (double turn : TURNS) {
      for (int side : SIDES) {
        if (side == SIDES[0] || longer(picture) > side * 11 / 10) {
          Optional<String> text = text(drawn(picture, side, turn));
          if (text.isPresent()) {
            return text;
          }
        }
      }
    }
    return inParts(picture);
  }

  /** A code that is small in a large picture: overlapping parts, half a part from each other. */
  private Optional<String> inParts(BufferedImage picture) {
    int width = picture.getWidth() * 2 / (PARTS + 1);
    int height = picture.getHeight() * 2 / (PARTS + 1);
    for (int part = 0; part < PARTS * PARTS && width > 100 && height > 100; part++) {
      BufferedImage cut =
          picture.getSubimage(part % PARTS * width / 2, part / PARTS * height / 2, width, height);
      Optional<String> text = text(drawn(cut, 1400, 0));
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private Optional<String> text(BufferedImage grey) {
    LuminanceSource source = new BufferedImageLuminanceSource(grey);
    for (BinaryBitmap bits :
        List.of(
            new BinaryBitmap(new HybridBinarizer(source)),
            new BinaryBitmap(new GlobalHistogramBinarizer(source)))) {
      try {
        return Optional.of(new QRCodeReader().decode(bits, hints).getText());
      } catch (NotFoundException none) {
        // no code to be seen this way
      } catch (ReaderException | RuntimeException damaged) {
        // a pattern that looked like a code and was none: the next way may see the real one
      }
    }
    return Optional.empty();
  }

  /** In grey, its longer side at most so long, turned by so many degrees on white. */
  private static BufferedImage drawn(BufferedImage picture, int side, double degrees) {
    double scale = Math.min(longer(picture) < 500 ? 2 : 1, (double) side / longer(picture));
    int width = Math.max(1, (int) (picture.getWidth() * scale));
    int height = Math.max(1, (int) (picture.getHeight() * scale));
    int span =
        degrees == 0
            ? 0
            : (int) Math.ceil(Math.sqrt((double) width * width + (double) height * height));
    BufferedImage grey =
        new BufferedImage(
            span == 0 ? width : span, span == 0 ? height : span, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = grey.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setColor(java.awt.Color.WHITE);
    pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
    AffineTransform move = new AffineTransform();
    move.translate(grey.getWidth() / 2.0, grey.getHeight() / 2.0);
    move.rotate(Math.toRadians(degrees));
    move.scale(scale, scale);
    move.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    pen.drawImage(picture, move, null);
    pen.dispose();
    return grey;
  }

  private static int longer(BufferedImage picture) {
    return Math.max(picture.getWidth(), picture.getHeight());
  }
}
