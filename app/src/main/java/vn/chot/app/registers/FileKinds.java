package vn.chot.app.registers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.files.ContentType;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;
import vn.chot.register.FieldType;
import vn.chot.register.FileKind;
import vn.chot.register.Value;
import vn.chot.rules.Text;

/**
 * Which files a field takes: of the kinds its register names, told by the content and never by the
 * name, and brought by whoever writes the entry. One rule for forms, moves, sheets and programs.
 */
@Component
class FileKinds {
  private static final Text UNKNOWN =
      new Text(
          "Không có tệp này. Hãy chọn lại tệp từ máy của mình rồi ghi.",
          "There is no such file. Choose the file from your device again, then write.");
  private static final byte[] SHEET_PART = "xl/workbook".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OPEN_SHEET =
      "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);

  private final Files files;
  private final HouseActor houseActor;

  FileKinds(Files files, HouseActor houseActor) {
    this.files = files;
    this.houseActor = houseActor;
  }

  /** Why the file may not stand in the field; the house itself copies from entry to entry. */
  Optional<Text> refused(Actor actor, FieldType.StoredFile type, Value.StoredFile value) {
    Optional<StoredFile> file =
        HouseDirectory.isId(value.id())
            ? files.byId(UUID.fromString(value.id()))
            : Optional.empty();
    boolean own = file.filter(one -> one.keptBy().equals(actor.id()) || isHouse(actor)).isPresent();
    if (!own) {
      return Optional.of(UNKNOWN);
    }
    List<FileKind> kinds = type.kinds();
    return kinds.isEmpty() || kinds.stream().anyMatch(kind -> is(file.get(), kind))
        ? Optional.empty()
        : Optional.of(said(file.get(), kinds));
  }

  private boolean isHouse(Actor actor) {
    return actor.id().equals(houseActor.get().id());
  }

  private boolean is(StoredFile file, FileKind kind) {
    ContentType type = file.contentType();
    return switch (kind) {
      case PDF -> type == ContentType.PDF;
      case IMAGE -> type == ContentType.JPEG || type == ContentType.PNG;
      case SHEET -> type == ContentType.TEXT || (type == ContentType.OTHER && sheet(file));
    };
  }

  /** An Excel or OpenDocument sheet: an archive that names its workbook. */
  private boolean sheet(StoredFile file) {
    byte[] content = files.content(file);
    return content.length > 1
        && content[0] == 'P'
        && content[1] == 'K'
        && (holds(content, SHEET_PART) || holds(content, OPEN_SHEET));
  }

  private static boolean holds(byte[] content, byte[] part) {
    for (int at = 0; at <= content.length - part.length; at++) {
      int same = 0;
      while (same < part.length && content[at + same] == part[same]) {
        same++;
      }
      if (same == part.length) {
        return true;
      }
    }
    return false;
  }

  private static Text said(StoredFile file, List<FileKind> kinds) {
    return new Text(
        "Tệp \"%s\" không phải loại mục này nhận (xét theo nội dung, không theo đuôi tên). Chỉ nhận %s. Lưu lại thành loại đó rồi chọn tệp."
            .formatted(file.name(), words(kinds, false)),
        "The file \"%s\" is not of a kind this field takes (told by its content, not by its name). It takes %s. Save it as such, then choose it."
            .formatted(file.name(), words(kinds, true)));
  }

  /** The kinds in words, for the field's help and for refusals. */
  static String words(List<FileKind> kinds, boolean english) {
    return kinds.stream()
        .map(FileKinds::word)
        .map(word -> word.in(english))
        .collect(Collectors.joining(english ? " or " : " hoặc "));
  }

  /** The endings a browser offers in its dialogue; every file where the kinds are open. */
  static String endings(List<FileKind> kinds) {
    return kinds.stream()
        .map(kind ->
            switch (kind) {
              case PDF -> ".pdf";
              case IMAGE -> ".jpg,.jpeg,.png";
              case SHEET -> ".xlsx,.ods,.csv";
            })
        .collect(Collectors.joining(","));
  }

  private static Text word(FileKind kind) {
    return switch (kind) {
      case PDF -> new Text("PDF", "PDF");
      case IMAGE -> new Text("ảnh JPEG, PNG", "JPEG, PNG pictures");
      case SHEET -> new Text("bảng tính XLSX, ODS, CSV", "XLSX, ODS, CSV sheets");
    };
  }
}
