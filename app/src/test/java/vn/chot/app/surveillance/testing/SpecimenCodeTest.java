package vn.chot.app.surveillance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is printed on a tube, and what a wrong finger does to it. */
class SpecimenCodeTest {
  @Test
  void aCodeIsReadAsItIsPrintedTypedOrScanned() {
    SpecimenCode code = SpecimenCode.of(false, 2021, 1234);
    assertThat(code.text()).matches("M210001234\\d");
    assertThat(SpecimenCode.read(code.text())).contains(code);
    assertThat(SpecimenCode.read(code.shown().toLowerCase(java.util.Locale.ROOT))).contains(code);
    assertThat(SpecimenCode.read(" " + code.text().replaceFirst("M21", "m21-") + "\n"))
        .contains(code);
    assertThat(SpecimenCode.of(false, 2021, 123_456_789).shown()).startsWith("M21 ");
  }

  @Test
  void everyWrongDigitAndEverySwapOfNeighboursIsFound() {
    Random random = new Random(7);
    for (int n = 0; n < 300; n++) {
      SpecimenCode code = SpecimenCode.of(n % 2 == 0, 2021, random.nextInt(10_000_000));
      char[] text = code.text().toCharArray();
      for (int i = 1; i < text.length; i++) {
        char was = text[i];
        for (char digit = '0'; digit <= '9'; digit++) {
          text[i] = digit;
          assertThat(SpecimenCode.read(new String(text)).isPresent()).isEqualTo(digit == was);
        }
        text[i] = was;
        if (i > 1 && text[i - 1] != was) {
          text[i] = text[i - 1];
          text[i - 1] = was;
          assertThat(SpecimenCode.read(new String(text))).isEmpty();
          text[i - 1] = text[i];
          text[i] = was;
        }
      }
    }
  }

  @Test
  void aSpecimenIsNoPool() {
    String code = SpecimenCode.of(false, 2021, 77).text();
    assertThat(SpecimenCode.read("G" + code.substring(1))).isEmpty();
  }
}
