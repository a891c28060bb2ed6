package vn.chot.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded spoiling of real files: whatever comes in, an answer comes out, and in time. */
class SurvivingAnyBytesTest {

  private static final Duration LONG = Duration.ofSeconds(10);

  @Test
  void aSpoiltPackageGivesAnAnswer() {
    Random random = new Random(20210505);
    byte[] paper = SamplePaper.bytes();

    for (int i = 0; i < 1500; i++) {
      answers(spoilt(paper, random));
    }
  }

  @Test
  void aSoundPackageOfSpoiltPartsGivesAnAnswer() {
    Random random = new Random(20210506);
    byte[] paper = SamplePaper.bytes();

    for (int i = 0; i < 600; i++) {
      answers(
          RewriteParts.rewrite(
              paper, xml -> new String(spoilt(xml.getBytes(UTF_8), random), UTF_8)));
    }
  }

  @Test
  void aSpoiltPdfGivesAnAnswer() {
    Random random = new Random(20210507);
    byte[] paper;
    try (PdfFile pdf = new PdfFile()) {
      paper = pdf.line(85, 80, "Sở Y tế báo cáo").picture().page().line(85, 80, "Hai").bytes();
    }

    for (int i = 0; i < 300; i++) {
      answers(spoilt(paper, random));
    }
  }

  private static void answers(byte[] content) {
    assertTimeout(LONG, () -> assertThat(PaperFile.read(content, FileLimits.usual())).isNotNull());
  }

  /** A few bytes changed, a stretch taken out, doubled or swapped for noise, or the end cut off. */
  private static byte[] spoilt(byte[] content, Random random) {
    byte[] spoilt = content.clone();
    int at = random.nextInt(spoilt.length);
    int length = Math.min(random.nextInt(200), spoilt.length - at);
    switch (random.nextInt(5)) {
      case 0 -> {
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
          spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
        }
      }
      case 1 -> {
        System.arraycopy(content, at + length, spoilt, at, content.length - at - length);
        spoilt = Arrays.copyOf(spoilt, content.length - length);
      }
      case 2 -> {
        spoilt = Arrays.copyOf(content, content.length + length);
        System.arraycopy(content, at, spoilt, at + length, content.length - at);
      }
      case 3 -> {
        for (int i = at; i < at + length; i++) {
          spoilt[i] = (byte) random.nextInt(256);
        }
      }
      default -> spoilt = Arrays.copyOf(content, at);
    }
    return spoilt;
  }
}
