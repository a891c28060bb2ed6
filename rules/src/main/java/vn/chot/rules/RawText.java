package vn.chot.rules;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a file as people see it: composed letters, without the mark some editors put at its
 * beginning, with the line and column of each code point.
 */
final class RawText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final String text;
  private final int[] letters;
  private final int[] lineStarts;

  private RawText(String file, String text) {
    this.file = file;
    this.text = text;
    letters = text.codePoints().toArray();
    lineStarts = lineStarts(letters);
  }

  /** The text of a file's bytes; empty when they are none that can be read. */
  static Optional<RawText> of(String file, byte[] content, Problems problems) {
    Position start = Position.startOf(file);
    if (content.length > ReadYaml.LARGEST) {
      problems.add(
          start,
          "Tệp lớn quá 1 MB: đây có phải bản khai không?",
          "The file is larger than 1 MB: is it a definition?");
      return Optional.empty();
    }
    int nul = indexOf(content, (byte) 0);
    if (nul >= 0 || startsWith(content, "PK") || startsWith(content, "%PDF")) {
      problems.add(
          start,
          "Đây không phải tệp chữ (Word, Excel, PDF, ảnh hoặc chữ mã UTF-16): hãy lưu thành tệp chữ"
              + " UTF-8.",
          "This is no text file (Word, Excel, PDF, a picture, or UTF-16): save it as text in"
              + " UTF-8.");
      return Optional.empty();
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer decoded = CharBuffer.allocate(content.length + 1);
    ByteBuffer bytes = ByteBuffer.wrap(content);
    if (decoder.decode(bytes, decoded, true).isError()) {
      int line = 1 + count(content, bytes.position());
      problems.add(
          new Position(file, line, 1),
          "Chữ ở dòng này không theo mã UTF-8: hãy mở bằng trình soạn thảo và lưu lại theo UTF-8.",
          "The text of this line is not UTF-8: open it in an editor and save it as UTF-8.");
      return Optional.empty();
    }
    String text = Normalizer.normalize(decoded.flip(), Normalizer.Form.NFC);
    RawText raw = new RawText(file, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    return raw.isReadable(problems) ? Optional.of(raw) : Optional.empty();
  }

  private boolean isReadable(Problems problems) {
    int before = problems.size();
    if (text.isBlank()) {
      problems.add(Position.startOf(file), "Tệp trống.", "The file is empty.");
    }
    boolean indentation = true;
    for (int i = 0; i < letters.length; i++) {
      int letter = letters[i];
      if (letter == '\t' && indentation) {
        problems.add(
            at(i),
            "Đầu dòng có phím Tab: YAML chỉ lùi dòng bằng dấu cách.",
            "The line begins with a tab: YAML indents by blanks only.");
        indentation = false;
      } else if (Character.isISOControl(letter) && !isBreak(letter) && letter != '\t') {
        problems.add(
            at(i),
            "Có ký tự điều khiển ẩn (mã %d): hãy xoá.".formatted(letter),
            "There is a hidden control character (code %d): remove it.".formatted(letter));
      }
      indentation = isBreak(letter) || (indentation && letter == ' ');
    }
    return problems.size() == before;
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /** The place of a code point. */
  Position at(int index) {
    int i = Math.clamp(index, 0, letters.length);
    int found = Arrays.binarySearch(lineStarts, i);
    int line = found >= 0 ? found : -found - 2;
    return new Position(file, line + 1, i - lineStarts[line] + 1);
  }

  /**
   * Where each letter of a scalar stands: its value and what is written between two code points are
   * walked together. Breaks that were folded, escapes and indentation are skipped; where the two
   * cannot be matched, the last place that could stays.
   */
  Places places(int from, int to, String value) {
    return new Places(() -> walked(from, to, value));
  }

  private Position[] walked(int from, int to, String value) {
    int end = Math.min(to, letters.length);
    int i = from;
    if (i < end && (letters[i] == '|' || letters[i] == '>')) {
      while (i < end && !isBreak(letters[i])) {
        i++;
      }
    } else if (i < end && (letters[i] == '"' || letters[i] == '\'')) {
      i++;
    }
    boolean escapes = from < end && letters[from] == '"';
    Position[] places = new Position[value.length() + 1];
    places[value.length()] = at(Math.max(from, end - 1));
    for (int v = 0; v < value.length(); v++) {
      char wanted = value.charAt(v);
      if (!Character.isWhitespace(wanted)) {
        while (i < end && Character.isWhitespace(letters[i])) {
          i++;
        }
      }
      places[v] = at(Math.min(i, Math.max(from, end - 1)));
      if (Character.isLowSurrogate(wanted) || i >= end) {
        continue;
      }
      if (escapes && letters[i] == '\\') {
        i += escapeLength(i);
      } else if (letters[i] == '\'' && wanted == '\'' && i + 1 < end && letters[i + 1] == '\'') {
        i += 2;
      } else {
        i++;
      }
    }
    return places;
  }

  private int escapeLength(int i) {
    int kind = i + 1 < letters.length ? letters[i + 1] : 0;
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }

  private static int[] lineStarts(int[] letters) {
    int[] starts = new int[letters.length + 1];
    int n = 1;
    for (int i = 0; i < letters.length; i++) {
      boolean ends =
          letters[i] == '\n'
              || (letters[i] == '\r' && (i + 1 == letters.length || letters[i + 1] != '\n'));
      if (ends) {
        starts[n++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, n);
  }

  private static boolean isBreak(int letter) {
    return letter == '\n' || letter == '\r';
  }

  private static int indexOf(byte[] content, byte wanted) {
    for (int i = 0; i < content.length; i++) {
      if (content[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static int count(byte[] content, int to) {
    int lines = 0;
    for (int i = 0; i < to; i++) {
      lines += content[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static boolean startsWith(byte[] content, String letters) {
    byte[] wanted = letters.getBytes(StandardCharsets.US_ASCII);
    return content.length >= wanted.length
        && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length)
        && (content.length == wanted.length
            || content[wanted.length] < ' '
            || letters.startsWith("%"));
  }
}
