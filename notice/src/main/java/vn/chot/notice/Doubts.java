package vn.chot.notice;

import java.util.List;

/** The doubts the reader may have, each with its sentence in both languages. */
final class Doubts {

  private Doubts() {}

  static Doubt leadMissing(Span span) {
    return new Doubt(
        "lead-missing",
        "lead",
        "Không thấy nêu ai thực hiện việc này.",
        "Nobody is named to do this.",
        span);
  }

  static Doubt leadInherited(Span span, List<String> names) {
    return new Doubt(
        "lead-inherited",
        "lead",
        "Người thực hiện lấy từ lời dẫn: " + String.join("; ", names) + ".",
        "Who acts is taken from the preamble: " + String.join("; ", names) + ".",
        span);
  }

  static Doubt yearCorrected(Span span) {
    return new Doubt(
        "year-corrected",
        "deadline",
        "Năm của thời hạn in sai, đã lấy theo năm của văn bản.",
        "The deadline's year looks like a slip; the paper's year was taken.",
        span);
  }

  static Doubt severalDays(Span span) {
    return new Doubt(
        "deadline-ambiguous",
        "deadline",
        "Mục này nêu nhiều mốc ngày; mốc đầu được lấy làm thời hạn.",
        "Several days are named here; the first was taken as the deadline.",
        span);
  }

  static Doubt numberBlank(Span span) {
    return new Doubt(
        "number-blank",
        "number",
        "Số của văn bản còn để trống.",
        "The paper's number is left blank.",
        span);
  }

  static Doubt dateBlank(Span span) {
    return new Doubt(
        "date-blank",
        "date",
        "Ngày ban hành còn để trống.",
        "The day of issue is left blank.",
        span);
  }

  static Doubt numberMissing() {
    return new Doubt(
        "number-missing",
        "number",
        "Không tìm thấy số, ký hiệu của văn bản.",
        "No number and symbol were found.",
        null);
  }

  static Doubt dateMissing() {
    return new Doubt(
        "date-missing",
        "date",
        "Không tìm thấy ngày ban hành.",
        "No day of issue was found.",
        null);
  }

  static Doubt issuerInferred() {
    return new Doubt(
        "issuer-inferred",
        "issuer",
        "Văn bản không in tên cơ quan ban hành; đã suy ra từ chữ ký và lời văn.",
        "The issuer is not printed; it was inferred from the signature and the text.",
        null);
  }

  static Doubt kindUnknown() {
    return new Doubt(
        "kind-unknown", "kind", "Chưa rõ loại văn bản.", "The kind of paper is not clear.", null);
  }

  static Doubt pathTwice(Span span, String path) {
    return new Doubt(
        "path-duplicate",
        "path",
        "Có hai mục cùng đánh số " + path + ".",
        "Two parts are numbered " + path + ".",
        span);
  }

  static Doubt markOutOfOrder(Span span, String mark) {
    return new Doubt(
        "mark-out-of-order",
        "path",
        "Số thứ tự “" + mark + "” không nối tiếp mục trước.",
        "The mark “" + mark + "” does not follow the one before it.",
        span);
  }

  static Doubt lettersLost(Span span) {
    return new Doubt(
        "letters-lost",
        "text",
        "Văn bản có chữ bị mất hoặc sai dấu; hãy đối chiếu với bản gốc.",
        "Letters are lost or wrong in this text; compare it with the original.",
        span);
  }

  static Doubt noMeasures() {
    return new Doubt(
        "no-measures",
        "measures",
        "Không thấy nhiệm vụ nào được giao trong văn bản.",
        "Nothing in this paper orders anybody to act.",
        null);
  }
}
