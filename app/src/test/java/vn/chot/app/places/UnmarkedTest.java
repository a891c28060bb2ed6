package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words without marks: quick, and the same as taking them apart by the book. */
class UnmarkedTest {
  @Test
  void wordsAreSmallBareAndSingleSpaced() {
    assertThat(Unmarked.of("  Sở LĐ-TB&XH; ﬁ ①½\u00A0Hoà\u0301 "))
        .isEqualTo("so ld tb xh fi 11 2 hoa");
    assertThat(Unmarked.of("NGUYỄN  Thị Ngọc\tẤn")).isEqualTo("nguyen thi ngoc an");
    assertThat(Unmarked.of("…")).isEmpty();
  }

  @Test
  void anyTextGivesWhatTheDefinitionGives() {
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.appendCodePoint(
            switch (random.nextInt(4)) {
              case 0 -> ' ' + random.nextInt(95);
              case 1 -> 0xc0 + random.nextInt(0x1c0);
              case 2 -> 0x1ea0 + random.nextInt(0x60);
              default -> random.nextInt(0x20000);
            });
      }
      assertThat(Unmarked.of(text.toString())).isEqualTo(byTheBook(text.toString()));
    }
  }

  private static String byTheBook(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }
}
