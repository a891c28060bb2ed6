package vn.chot.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what a file is by its first bytes, and for containers by what they hold. */
final class RecogniseFile {

  private static final Map<String, Reason> FIRST_BYTES =
      Map.ofEntries(
          Map.entry("{\\rtf", Reason.RTF),
          Map.entry("\u0089PNG", Reason.IMAGE),
          Map.entry("\u00ff\u00d8\u00ff", Reason.IMAGE),
          Map.entry("GIF8", Reason.IMAGE),
          Map.entry("II*\0", Reason.IMAGE),
          Map.entry("MM\0*", Reason.IMAGE),
          Map.entry("\0\0\1\0", Reason.IMAGE),
          Map.entry("\0\0\0\14jP", Reason.IMAGE),
          Map.entry("AT&TFORM", Reason.IMAGE),
          Map.entry("Rar!\32", Reason.ARCHIVE),
          Map.entry("7z\u00bc\u00af", Reason.ARCHIVE),
          Map.entry("\37\u008b", Reason.ARCHIVE),
          Map.entry("BZh", Reason.ARCHIVE),
          Map.entry("\u00fd7zXZ", Reason.ARCHIVE));

  private static final List<String> WEB_PAGE =
      List.of("<!doctype html", "<html", "<?xml", "mime-version:", "<head", "<body");

  private RecogniseFile() {}

  static Recognised recognise(byte[] content) {
    if (content.length == 0) {
      return new Recognised.Unreadable(Reason.EMPTY);
    }
    String start = new String(content, 0, Math.min(content.length, 1024), ISO_8859_1);
    if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
      return insideZip(content);
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return new Recognised.Unreadable(insideOldContainer(content));
    }
    if (start.contains("%PDF-") && !looksLikeText(start.substring(0, start.indexOf("%PDF-")))) {
      return new Recognised.Pdf();
    }
    for (Map.Entry<String, Reason> known : FIRST_BYTES.entrySet()) {
      if (start.startsWith(known.getKey())) {
        return new Recognised.Unreadable(known.getValue());
      }
    }
    if (isPicture(start)) {
      return new Recognised.Unreadable(Reason.IMAGE);
    }
    return plain(content, start);
  }

  private static boolean looksLikeText(String beforeHeader) {
    return beforeHeader.codePoints().filter(Character::isLetter).count() > 3;
  }

  private static boolean isPicture(String start) {
    return (start.startsWith("RIFF") && start.startsWith("WEBP", 8))
        || (start.startsWith("ftyphei", 4) || start.startsWith("ftypavif", 4))
        || (start.startsWith("BM") && start.length() > 10 && start.startsWith("\0\0\0\0", 6));
  }

  private static Recognised insideZip(byte[] content) {
    ZipParts parts;
    try {
      parts = ZipParts.of(content, Long.MAX_VALUE);
    } catch (BrokenFile e) {
      return new Recognised.Unreadable(e.reason());
    }
    if (parts.names().isEmpty()) {
      return new Recognised.Unreadable(Reason.ARCHIVE);
    }
    if (parts.has("mimetype") && (parts.has("content.xml") || parts.has("META-INF/manifest.xml"))) {
      return new Recognised.Unreadable(Reason.OPEN_DOCUMENT);
    }
    if (!parts.has("[Content_Types].xml")) {
      return new Recognised.Unreadable(Reason.ARCHIVE);
    }
    if (parts.names().stream().anyMatch(name -> name.startsWith("xl/"))) {
      return new Recognised.Unreadable(Reason.SPREADSHEET);
    }
    if (parts.names().stream().anyMatch(name -> name.startsWith("ppt/"))) {
      return new Recognised.Unreadable(Reason.PRESENTATION);
    }
    return new Recognised.Word();
  }

  /** An OLE2 container ([MS-CFB]); its directory names its streams in UTF-16. */
  private static Reason insideOldContainer(byte[] content) {
    String bytes = new String(content, ISO_8859_1);
    if (names(bytes, "EncryptedPackage")) {
      return Reason.PASSWORD_PROTECTED;
    }
    if (names(bytes, "WordDocument")) {
      return Reason.OLD_WORD_DOC;
    }
    if (names(bytes, "Workbook") || names(bytes, "Book")) {
      return Reason.SPREADSHEET;
    }
    return names(bytes, "PowerPoint Document") ? Reason.PRESENTATION : Reason.BINARY;
  }

  private static boolean names(String bytes, String stream) {
    return bytes.contains(new String(stream.getBytes(UTF_16LE), ISO_8859_1) + "\0\0");
  }

  private static Recognised plain(byte[] content, String start) {
    String trimmed =
        start.replace("\0", "").replaceFirst("^[\u00ef\u00bb\u00bf\u00fe\u00ff\\s]+", "");
    String lower = trimmed.toLowerCase(Locale.ROOT);
    if (WEB_PAGE.stream().anyMatch(lower::startsWith)) {
      return new Recognised.Unreadable(Reason.WEB_PAGE);
    }
    return isText(content) ? new Recognised.Text() : new Recognised.Unreadable(Reason.BINARY);
  }

  /** Text has next to no control characters, and zero bytes only as halves of UTF-16. */
  private static boolean isText(byte[] content) {
    int control = 0;
    int[] zeros = new int[2];
    int[] units = new int[2];
    for (int i = 0; i < content.length; i++) {
      byte b = content[i];
      units[i & 1]++;
      if (b == 0) {
        zeros[i & 1]++;
      } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f'
          && b != 0x1a) {
        control++;
      }
    }
    boolean marked =
        content.length >= 2
            && ((content[0] == (byte) 0xff && content[1] == (byte) 0xfe)
                || (content[0] == (byte) 0xfe && content[1] == (byte) 0xff));
    if (marked) {
      return zeros[0] + zeros[1] > 0 || content.length > 2;
    }
    int total = zeros[0] + zeros[1];
    if (total * 1000L <= content.length) {
      return control * 50L <= content.length;
    }
    int high = Math.max(zeros[0], zeros[1]);
    int low = total - high;
    return high * 4L >= content.length / 2 && low * 50L <= content.length;
  }
}
