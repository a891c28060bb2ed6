package vn.chot.app.directive.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chot.app.pages.Refusal;
import vn.chot.document.FileLimits;
import vn.chot.document.FileText;
import vn.chot.document.PaperFile;
import vn.chot.notice.Decoded;
import vn.chot.notice.Encoding;
import vn.chot.notice.PaperText;

/** The text of a file handed in, or why there is none. */
sealed interface Legible {

  /**
   * A text that can be read and stored.
   *
   * @param text without characters a database cannot hold
   * @param notes what the clerk should know about how it came out of the file, in Vietnamese
   */
  record Text(String text, List<String> notes) implements Legible {}

  /** No text. */
  record Not(Refusal why) implements Legible {}

  /** Reads the text of a file by its content. */
  static Legible of(byte[] content, FileLimits limits) {
    return switch (PaperFile.read(content, limits)) {
      case FileText.Read read -> new Text(storable(read.text()), read.notes());
      case FileText.PlainText plain -> plain(plain.content(), limits);
      case FileText.Refused refused ->
          new Not(
              Refusal.of(code(refused.reason().name()), refused.vietnamese(), refused.english()));
    };
  }

  private static Legible plain(byte[] content, FileLimits limits) {
    return switch (PaperText.decode(content, limits.bytes())) {
      case Decoded.Decipherable text when text.text().length() > limits.characters() ->
          new Not(Refusals.tooMuchText(limits.characters()));
      case Decoded.Decipherable text -> new Text(storable(text.text()), notes(text.encoding()));
      case Decoded.Refused refused ->
          new Not(
              Refusal.of(code(refused.reason().name()), refused.vietnamese(), refused.english()));
    };
  }

  private static String code(String reason) {
    return "paper-" + reason.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> notes(Encoding encoding) {
    List<String> notes = new ArrayList<>();
    switch (encoding) {
      case UTF_8, UTF_16LE, UTF_16BE -> {}
      case WINDOWS_1258 ->
          notes.add("Tệp gõ theo bảng mã Windows-1258, đã chuyển sang Unicode; hãy soát lại dấu.");
      case TCVN3 ->
          notes.add(
              "Tệp gõ theo bảng mã TCVN3 (ABC), đã chuyển sang Unicode; hãy soát lại dấu và chữ hoa.");
    }
    return notes;
  }

  /** The text with the replacement character for what is no character; offsets stay as they are. */
  private static String storable(String text) {
    StringBuilder storable = new StringBuilder(text);
    for (int i = 0; i < storable.length(); i++) {
      char c = storable.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < storable.length()
              && Character.isLowSurrogate(storable.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        storable.setCharAt(i, '\uFFFD');
      }
    }
    return storable.toString();
  }
}
