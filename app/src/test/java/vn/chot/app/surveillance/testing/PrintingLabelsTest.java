package vn.chot.app.surveillance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** A printed sheet of labels: a scanner reads each of them. */
class PrintingLabelsTest {
  @Test
  void everyLabelOfASheetIsReadByAScanner() throws Exception {
    List<LabelSheet.Label> labels = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      labels.add(
          new LabelSheet.Label(
              SpecimenCode.of(i == 3, 2021, 1_230 + i).text(), "RT-PCR  27/04/2021"));
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    LabelSheet.write(labels, pdf);
    try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      keep(page);
      for (int i = 0; i < 24; i++) {
        assertThat(read(page, i)).isEqualTo(labels.get(i).code());
      }
    }
  }

  private static void keep(BufferedImage page) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    ImageIO.write(page, "png", folder.resolve("labels.png").toFile());
  }

  private static String read(BufferedImage page, int place) throws Exception {
    int wide = page.getWidth() / 3;
    int high = page.getHeight() / 8;
    LuminanceSource label =
        new BufferedImageLuminanceSource(
            page.getSubimage(place % 3 * wide, place / 3 * high, wide, high));
    return new Code128Reader().decode(new BinaryBitmap(new HybridBinarizer(label))).getText();
  }
}
