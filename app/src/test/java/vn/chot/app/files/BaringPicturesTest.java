package vn.chot.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A picture keeps its colours and which side is up, and nothing that a telephone wrote into it. */
class BaringPicturesTest {
  @Test
  void thePlaceGoesAndWhichSideIsUpStays() throws IOException {
    byte[] bare = BarePicture.of(TakenPicture.jpeg()).orElseThrow();

    String letters = new String(bare, StandardCharsets.ISO_8859_1);
    assertThat(letters).contains("Exif").doesNotContain(TakenPicture.PLACE);
    assertThat(BarePicture.of(bare).orElseThrow()).isEqualTo(bare);
    byte[] plain = TakenPicture.plain("jpg");
    assertThat(ImageIO.read(new ByteArrayInputStream(bare)).getRGB(20, 10))
        .isEqualTo(ImageIO.read(new ByteArrayInputStream(plain)).getRGB(20, 10));
  }

  @Test
  void wordsInAPngGoAndWhatFollowsItsEndGoes() {
    byte[] plain = TakenPicture.plain("png");
    ByteArrayOutputStream noted = new ByteArrayOutputStream();
    noted.write(plain, 0, 33);
    noted.writeBytes(new byte[] {0, 0, 0, 4});
    noted.writeBytes("tEXtnhà00000".getBytes(StandardCharsets.ISO_8859_1));
    noted.write(plain, 33, plain.length - 33);
    noted.writeBytes("<script>".getBytes(StandardCharsets.US_ASCII));
    assertThat(BarePicture.of(noted.toByteArray()).orElseThrow()).isEqualTo(plain);
  }

  @Test
  void whatIsNoWholePictureIsNone() {
    byte[] jpeg = TakenPicture.jpeg();
    assertThat(BarePicture.of(Arrays.copyOf(jpeg, 40))).isEmpty();
    assertThat(BarePicture.of(Arrays.copyOf(TakenPicture.plain("png"), 60))).isEmpty();
    assertThat(BarePicture.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(BarePicture.of(new byte[0])).isEmpty();
  }
}
