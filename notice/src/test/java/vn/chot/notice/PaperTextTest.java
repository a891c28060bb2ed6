package vn.chot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** What bytes become text, in which encoding, and which are refused. */
class PaperTextTest {

  private static final String TEXT =
      "Công an tỉnh chủ trì, phối hợp với Sở Y tế thực hiện việc này.\n";
  private static final int LIMIT = 10_000;

  @Test
  void utf8IsReadWithAndWithoutAByteOrderMark() {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(readable(Encoding.UTF_8));
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(readable(Encoding.UTF_8));
  }

  @Test
  void utf16IsReadFromEitherEndWithAndWithoutAByteOrderMark() {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(readable(Encoding.UTF_16LE));
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo(readable(Encoding.UTF_16BE));
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo(readable(Encoding.UTF_16LE));
  }

  @Test
  void windows1258IsReadAndItsCombiningMarksClosedUp() {
    String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
    StringBuilder typed = new StringBuilder();
    for (String letter : apart.split("(?<=\\P{M})(?=\\P{M})|(?<=\\p{M})(?=\\P{M})", -1)) {
      typed.append(typedOn1258(letter));
    }
    byte[] bytes = typed.toString().getBytes(Charset.forName("windows-1258"));
    assertThat(read(bytes)).isEqualTo(readable(Encoding.WINDOWS_1258));
  }

  /** Base letter and its shape (â, ê, ô, ơ, ư, ă) stay one character, the tone follows it. */
  private static String typedOn1258(String letter) {
    String shaped = letter.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
    String tone = letter.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
    return Normalizer.normalize(shaped, Normalizer.Form.NFC) + tone;
  }

  @Test
  void tcvn3IsToldAsSuchAndConverted() {
    byte[] bytes =
        "C«ng an tØnh chñ tr×, phèi hîp víi Së Y tÕ thùc hiÖn viÖc nµy.\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(read(bytes)).isEqualTo(readable(Encoding.TCVN3));
  }

  @Test
  void nothingAnImageAndALargeFileAreRefusedEachWithItsReason() {
    assertThat(reason(new byte[0])).isEqualTo(Decoded.Reason.EMPTY);
    assertThat(reason("  \n\t ".getBytes(StandardCharsets.UTF_8))).isEqualTo(Decoded.Reason.EMPTY);
    assertThat(
            reason(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4}))
        .isEqualTo(Decoded.Reason.BINARY);
    assertThat(reason("%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Decoded.Reason.BINARY);
    assertThat(reason(new byte[LIMIT + 1])).isEqualTo(Decoded.Reason.TOO_LARGE);
  }

  private static Decoded read(byte[] bytes) {
    return PaperText.decode(bytes, LIMIT);
  }

  private static Decoded readable(Encoding encoding) {
    return new Decoded.Decipherable(TEXT, encoding);
  }

  private static Decoded.Reason reason(byte[] bytes) {
    return switch (read(bytes)) {
      case Decoded.Refused refused -> refused.reason();
      case Decoded.Decipherable text -> throw new AssertionError("read as " + text.encoding());
    };
  }
}
