package vn.chot.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** An XLSX at hand: its sheets, and the texts and formats that they share. */
final class OpenWorkbook implements AutoCloseable {

  private final XlsxParts parts;
  private final Workbook workbook;
  private final SheetLimits limits;
  private @Nullable SharedTexts texts;

  private OpenWorkbook(XlsxParts parts, Workbook workbook, SheetLimits limits) {
    this.parts = parts;
    this.workbook = workbook;
    this.limits = limits;
  }

  static OpenWorkbook open(Path file, SheetLimits limits) throws IOException, BrokenSheet {
    XlsxParts parts;
    try {
      parts = new XlsxParts(file, limits.unpackedBytes());
    } catch (ZipException | EOFException e) {
      // the directory lies about its places: some of that the JDK tells as an end of the file
      throw new BrokenSheet(new SheetFault.Damaged(""));
    }
    OpenWorkbook opened = null;
    try {
      Optional<SheetFault> fault = RecogniseTable.faultOfPackage(parts);
      if (fault.isPresent()) {
        throw new BrokenSheet(fault.get());
      }
      opened = new OpenWorkbook(parts, Workbook.read(parts), limits);
      return opened;
    } finally {
      if (opened == null) {
        parts.close();
      }
    }
  }

  List<String> names() {
    return List.copyOf(workbook.sheets().keySet());
  }

  TableRows rows(String sheet) throws IOException, BrokenSheet {
    String part = workbook.sheets().get(sheet);
    Optional<XmlPart> xml = part == null ? Optional.empty() : parts.xml(part);
    if (xml.isEmpty()) {
      throw new BrokenSheet(new SheetFault.Damaged(sheet));
    }
    CellFormats formats = CellFormats.read(related("styles"));
    return new XlsxRows(sheet, xml.get(), texts(), formats, workbook.from1904(), limits);
  }

  private SharedTexts texts() throws IOException, BrokenSheet {
    SharedTexts known = texts;
    if (known == null) {
      known = SharedTexts.read(related("sharedStrings"), limits.cellLength());
      texts = known;
    }
    return known;
  }

  private Optional<XmlPart> related(String purpose) throws IOException, BrokenSheet {
    Optional<String> part = workbook.related(parts, purpose);
    return part.isEmpty() ? Optional.empty() : parts.xml(part.get());
  }

  @Override
  public void close() throws IOException {
    if (texts != null) {
      texts.close();
    }
    parts.close();
  }
}
