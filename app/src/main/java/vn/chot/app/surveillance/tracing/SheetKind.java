package vn.chot.app.surveillance.tracing;

import java.util.List;
import vn.chot.sheet.Column;

/** What a sheet of meetings is, and the columns it is read by. */
enum SheetKind {
  /** What an app like Bluezone tells: a pair a row. */
  PROXIMITY(EvidenceKind.PROXIMITY),
  /** What people declare: whom they met. */
  DECLARATION(EvidenceKind.DECLARATION),
  /** The list of a trip: a seat a row. */
  MANIFEST(EvidenceKind.MANIFEST);

  private static final List<Column> PAIRS =
      List.of(
          Column.needed(
              "one",
              "Người 1",
              "Người khai",
              "Số điện thoại 1",
              "CCCD 1",
              "one",
              "person 1",
              "phone 1"),
          Column.needed(
              "other",
              "Người 2",
              "Người đã gặp",
              "Gặp ai",
              "Số điện thoại 2",
              "CCCD 2",
              "other",
              "person 2",
              "phone 2"),
          Column.needed("from", "Bắt đầu", "Từ", "Thời điểm bắt đầu", "from", "start"),
          Column.needed("to", "Kết thúc", "Đến", "Thời điểm kết thúc", "to", "end"),
          Column.optional("metres", "Khoảng cách (m)", "Khoảng cách", "distance", "metres"),
          Column.optional("body", "Đụng chạm", "Có đụng chạm", "touched"));

  private static final List<Column> SEATS =
      List.of(
          Column.needed(
              "person",
              "Hành khách",
              "CCCD",
              "Số CCCD",
              "Điện thoại",
              "Số giấy tờ",
              "passenger",
              "person"),
          Column.optional("seat", "Ghế", "Số ghế", "seat"),
          Column.needed("from", "Khởi hành", "Giờ đi", "Từ", "departure", "from"),
          Column.needed("to", "Đến nơi", "Giờ đến", "Đến", "arrival", "to"));

  private final EvidenceKind evidence;

  SheetKind(EvidenceKind evidence) {
    this.evidence = evidence;
  }

  /** The kind of this name; proximity for any other. */
  static SheetKind of(String word) {
    for (SheetKind kind : values()) {
      if (kind.name().equals(word)) {
        return kind;
      }
    }
    return PROXIMITY;
  }

  EvidenceKind evidence() {
    return evidence;
  }

  List<Column> columns() {
    return this == MANIFEST ? SEATS : PAIRS;
  }

  /** What the column of a field is called. */
  String title(String field) {
    return columns().stream()
        .filter(column -> column.field().equals(field))
        .map(Column::title)
        .findFirst()
        .orElse(field);
  }
}
