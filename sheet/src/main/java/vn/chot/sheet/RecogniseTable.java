package vn.chot.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells by its bytes what a file is; its name says nothing. */
final class RecogniseTable {

  private static final List<String> WEB_PAGE =
      List.of("<!doctype", "<html", "<?xml", "mime-version:", "<head", "<body", "<table", "<meta");

  private static final List<String> PACKED = List.of("Rar!\32", "7z\u00bc\u00af", "\37\u008b");

  private RecogniseTable() {}

  /** Whether the file starts as a zip does: an XLSX, or something else that is packed. */
  static boolean isPackage(String start) {
    return start.startsWith("PK\3\4") || start.startsWith("PK\5\6");
  }

  static String start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(4096), ISO_8859_1);
    }
  }

  /** What is wrong with a package that is no XLSX. */
  static Optional<SheetFault> faultOfPackage(XlsxParts parts) {
    if (parts.has("xl/workbook.bin")) {
      return wrong(FoundKind.XLSB);
    }
    if (parts.has("mimetype") || parts.has("content.xml")) {
      return wrong(FoundKind.OPEN_DOCUMENT);
    }
    if (!parts.has("[Content_Types].xml")) {
      return wrong(FoundKind.ARCHIVE);
    }
    if (parts.hasUnder("word/") || parts.hasUnder("ppt/")) {
      return wrong(FoundKind.OTHER_OFFICE);
    }
    return Optional.empty();
  }

  /** What is wrong with a file that is no package: empty when it is text, a CSV. */
  static Optional<SheetFault> faultOfText(Path file, String start) throws IOException {
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return insideOldContainer(file);
    }
    if (start.startsWith("%PDF-")) {
      return wrong(FoundKind.PDF);
    }
    if (PACKED.stream().anyMatch(start::startsWith)) {
      return wrong(FoundKind.ARCHIVE);
    }
    String plain =
        start
            .replace("\0", "")
            .replaceFirst("^[\u00ef\u00bb\u00bf\u00fe\u00ff\\s]+", "")
            .toLowerCase(Locale.ROOT);
    if (WEB_PAGE.stream().anyMatch(plain::startsWith)) {
      return wrong(FoundKind.WEB_PAGE);
    }
    if (plain.isEmpty() && Files.size(file) <= start.length()) {
      return Optional.of(new SheetFault.Empty());
    }
    return isText(start) ? Optional.empty() : wrong(FoundKind.UNKNOWN);
  }

  /** An OLE2 container ([MS-CFB]); its directory names its streams in UTF-16. */
  private static Optional<SheetFault> insideOldContainer(Path file) throws IOException {
    String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
    if (names(bytes, "EncryptedPackage")) {
      return Optional.of(new SheetFault.PasswordProtected());
    }
    if (names(bytes, "Workbook") || names(bytes, "Book")) {
      return wrong(FoundKind.OLD_XLS);
    }
    return wrong(
        names(bytes, "WordDocument") || names(bytes, "PowerPoint Document")
            ? FoundKind.OTHER_OFFICE
            : FoundKind.UNKNOWN);
  }

  private static boolean names(String bytes, String stream) {
    return bytes.contains(new String(stream.getBytes(UTF_16LE), ISO_8859_1) + "\0\0");
  }

  /** Text has next to no control characters, and zero bytes only as halves of UTF-16. */
  private static boolean isText(String start) {
    long control = start.chars().filter(c -> c < ' ' && "\0\t\n\r\f\32".indexOf(c) < 0).count();
    long zeros = start.chars().filter(c -> c == 0).count();
    boolean wide = zeros * 5 > start.length() && zeros * 3 < start.length() * 2L;
    boolean marked = start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff");
    // in UTF-16 the halves of Vietnamese letters may look like control characters
    return marked
        || (wide && control * 4 <= start.length())
        || (zeros == 0 && control * 50 <= start.length());
  }

  private static Optional<SheetFault> wrong(FoundKind kind) {
    return Optional.of(new SheetFault.WrongKind(kind));
  }
}
