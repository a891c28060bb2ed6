package vn.chot.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Receipt codes are copied by hand, from a screen or over the telephone. */
class ReceiptCodesTest {
  @Test
  void aCodeIsReadHoweverItIsWritten() {
    ReceiptCode code = new ReceiptCode("10QF2M9X4TR" + lastOf("10QF2M9X4TR"));
    String spoken = code.shown().toLowerCase(Locale.ROOT).replace('1', 'l').replace('0', 'o');
    assertThat(ReceiptCode.typed(spoken)).contains(code);
    assertThat(ReceiptCode.typed(" " + code.letters() + " ")).contains(code);
  }

  @Test
  void oneWrongLetterIsAlwaysNoticed() {
    String letters = ReceiptCode.draw().letters();
    for (int i = 0; i < letters.length(); i++) {
      for (char other : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
        String typed = letters.substring(0, i) + other + letters.substring(i + 1);
        assertThat(ReceiptCode.typed(typed).isPresent()).isEqualTo(typed.equals(letters));
      }
    }
    assertThat(ReceiptCode.typed("")).isEmpty();
    assertThat(ReceiptCode.typed("K7QF-2M9X")).isEmpty();
  }

  private static char lastOf(String drawn) {
    for (char last : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
      if (ReceiptCode.typed(drawn + last).isPresent()) {
        return last;
      }
    }
    throw new AssertionError(drawn);
  }
}
