package vn.chot.notice;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a text file into text, whatever Vietnamese office wrote it. */
public final class PaperText {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");

  private PaperText() {}

  /**
   * Decodes a file: UTF-8 and UTF-16 with or without a byte order mark, Windows-1258, TCVN3.
   *
   * @param bytes the whole file
   * @param limit the most bytes the caller allows
   */
  public static Decoded decode(byte[] bytes, int limit) {
    if (bytes.length > limit) {
      return new Decoded.Refused(
          Decoded.Reason.TOO_LARGE,
          "Tệp quá lớn ("
              + bytes.length
              + " byte, cho phép "
              + limit
              + "). Hãy chọn đúng tệp văn bản hoặc tách nhỏ.",
          "The file is too large ("
              + bytes.length
              + " bytes, "
              + limit
              + " allowed). Choose the paper itself or split it.");
    }
    if (bytes.length == 0) {
      return empty();
    }
    Encoding encoding = encodingOf(bytes);
    if (encoding == null) {
      return new Decoded.Refused(
          Decoded.Reason.BINARY,
          "Tệp này không phải văn bản thuần. Hãy lưu lại dưới dạng .txt (UTF-8), .docx hoặc .pdf có lớp chữ.",
          "This file is not plain text. Save it as .txt (UTF-8), .docx, or .pdf with a text layer.");
    }
    String text = Normalizer.normalize(decodeAs(bytes, encoding), Normalizer.Form.NFC);
    return text.isBlank() ? empty() : new Decoded.Decipherable(text, encoding);
  }

  private static Decoded empty() {
    return new Decoded.Refused(
        Decoded.Reason.EMPTY,
        "Tệp không có chữ nào. Hãy kiểm tra lại tệp đã chọn.",
        "The file holds no text. Check which file was chosen.");
  }

  private static @Nullable Encoding encodingOf(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Encoding.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Encoding.UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Encoding.UTF_16BE;
    }
    int evenZeros = 0;
    int oddZeros = 0;
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0) {
        if (i % 2 == 0) {
          evenZeros++;
        } else {
          oddZeros++;
        }
      } else if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    int pairs = bytes.length / 2;
    if (oddZeros > pairs * 2 / 5 && evenZeros < pairs / 20 + 1) {
      return Encoding.UTF_16LE;
    }
    if (evenZeros > pairs * 2 / 5 && oddZeros < pairs / 20 + 1) {
      return Encoding.UTF_16BE;
    }
    boolean packed =
        startsWith(bytes, '%', 'P', 'D', 'F')
            || startsWith(bytes, 'P', 'K', 3, 4)
            || startsWith(bytes, '{', '\\', 'r', 't', 'f');
    if (packed || evenZeros + oddZeros > 0) {
      return null;
    }
    if (isUtf8(bytes)) {
      return controls > bytes.length / 50 ? null : Encoding.UTF_8;
    }
    if (controls > bytes.length / 200) {
      return null;
    }
    int abc = ReadTcvn3.commonWordsIn(ReadTcvn3.read(bytes));
    int windows =
        ReadTcvn3.commonWordsIn(
            Normalizer.normalize(new String(bytes, WINDOWS_1258), Normalizer.Form.NFC));
    return abc > windows ? Encoding.TCVN3 : Encoding.WINDOWS_1258;
  }

  private static String decodeAs(byte[] bytes, Encoding encoding) {
    String text =
        switch (encoding) {
          case UTF_8 -> new String(bytes, StandardCharsets.UTF_8);
          case UTF_16LE -> new String(bytes, StandardCharsets.UTF_16LE);
          case UTF_16BE -> new String(bytes, StandardCharsets.UTF_16BE);
          case WINDOWS_1258 -> new String(bytes, WINDOWS_1258);
          case TCVN3 -> ReadTcvn3.read(bytes);
        };
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
