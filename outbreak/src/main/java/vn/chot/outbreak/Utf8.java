package vn.chot.outbreak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing run of bytes to which lines of a table are spelled without making strings. */
final class Utf8 {
  private byte[] bytes;
  private int length;
  private long lines;

  Utf8(int room) {
    bytes = new byte[room];
  }

  long lines() {
    return lines;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  Utf8 add(byte[] text) {
    room(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    return this;
  }

  Utf8 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A cell of text: in quotes where it holds a comma or a quote. */
  Utf8 cell(String text) {
    return text.indexOf(',') < 0 && text.indexOf('"') < 0
        ? add(text)
        : add('"' + text.replace("\"", "\"\"") + '"');
  }

  Utf8 comma() {
    return put(',');
  }

  Utf8 put(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  Utf8 end() {
    lines++;
    return put('\n');
  }

  /** A number of 0 and more. */
  Utf8 number(int value) {
    int digits = 1;
    for (int rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits(value, digits);
  }

  /** The last so many digits of a number, with zeros in front. */
  Utf8 digits(int value, int digits) {
    room(digits);
    int rest = value;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** Minutes of the day as 07:30. */
  Utf8 time(int minutes) {
    return digits(minutes / 60, 2).put(':').digits(minutes % 60, 2);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }
}
