package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.chot.app.pages.Refusal;

/** Photographs of a card: taken askew, from afar, in bad light, or no photographs at all. */
class QrPhotoTest {
  static final String CARD =
      "970185001234|123456789|Nguyễn Thị Biếc|02031985|Nữ|Thôn Một, Bãi Biếc, Nước Biếc|15082021";

  private final QrPhoto photo = new QrPhoto();

  @Test
  void theCodeIsReadAsTelephonesPhotographIt() {
    for (QrCamera.Shot shot :
        new QrCamera.Shot[] {
          new QrCamera.Shot(1600, 1200, 320, 0, 0, 0.9f),
          new QrCamera.Shot(1600, 1200, 300, 17, 25, 0.6f),
          new QrCamera.Shot(1200, 1600, 260, 93, 35, 0.5f),
          new QrCamera.Shot(4000, 3000, 520, 205, 30, 0.7f),
          new QrCamera.Shot(4000, 3000, 300, 40, 15, 0.8f),
          new QrCamera.Shot(800, 600, 190, 350, 20, 0.7f),
        }) {
      assertThat(photo.read(shot.of(CARD))).as(shot.toString()).isEqualTo(new QrRead.Text(CARD));
    }
  }

  @Test
  void whatCannotBeReadIsSaidWithWhatToDo() {
    assertThat(declined(new byte[0])).isEqualTo(QrRefusals.NO_FILE);
    assertThat(declined("đây là chữ".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(QrRefusals.NO_PICTURE);
    assertThat(declined("\0\0\0\u0018ftypheic\0\0".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(QrRefusals.HEIC);
    assertThat(declined(new byte[(int) QrPhoto.BYTES + 1])).isEqualTo(QrRefusals.TOO_LARGE);
    assertThat(declined(QrCamera.blank(1000, 800))).isEqualTo(QrRefusals.NO_CODE);
    assertThat(declined(QrCamera.claiming(30_000, 30_000))).isEqualTo(QrRefusals.TOO_MANY_PIXELS);
  }

  private Refusal declined(byte[] file) {
    return ((QrRead.Declined) photo.read(file)).why();
  }
}
