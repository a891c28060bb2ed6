package vn.chot.app.surveillance.casefile;

import java.util.List;
import vn.chot.sheet.Column;

/** The columns a list of cases may have; none is needed but one that says who. */
final class CaseColumns {
  static final List<Column> ALL =
      List.of(
          Column.optional(
              "number",
              "Số BN",
              "bn",
              "mã bn",
              "số ca",
              "bệnh nhân",
              "mã bệnh nhân",
              "ca bệnh",
              "patient",
              "id",
              "case",
              "national number",
              "ca bệnh số"),
          Column.optional("name", "Họ và tên", "họ tên", "tên", "name", "họ tên bệnh nhân"),
          Column.optional("age", "Tuổi", "age"),
          Column.optional(
              "born", "Năm sinh", "ngày sinh", "birth year", "born", "ngày tháng năm sinh"),
          Column.optional("sex", "Giới", "giới tính", "gender", "sex", "nam/nữ"),
          Column.optional("citizenId", "Số CCCD", "cccd", "cmnd", "cmnd/cccd", "citizen id"),
          Column.optional("telephone", "Điện thoại", "sđt", "số điện thoại", "telephone", "phone"),
          Column.optional(
              "home",
              "Nơi ở",
              "địa chỉ",
              "nơi ở hiện nay",
              "nơi cư trú",
              "from",
              "place",
              "xã",
              "commune",
              "địa điểm"),
          Column.optional("nationality", "Quốc tịch", "nationality"),
          Column.optional("onset", "Khởi phát", "ngày khởi phát", "onset"),
          Column.optional("sampled", "Ngày lấy mẫu", "lấy mẫu", "sampled"),
          Column.optional(
              "confirmed",
              "Ngày",
              "ngày dương tính",
              "ngày xác định",
              "ngày công bố",
              "ngày xác nhận",
              "positivedate",
              "day",
              "confirmed"),
          Column.optional("treated", "Nơi điều trị", "cơ sở điều trị", "treatloc", "treated at"),
          Column.optional("status", "Tình trạng", "trạng thái", "status", "state"),
          Column.optional("outcome", "Kết quả", "kết quả điều trị", "outcome"),
          Column.optional(
              "ended", "Ngày khỏi", "ngày ra viện", "ngày tử vong", "dischargedate", "discharged"),
          Column.optional("source", "Nguồn lây", "lây từ", "source"),
          Column.optional(
              "note", "Ghi chú", "thông tin dịch tễ", "dịch tễ", "note", "desc", "info"));

  private CaseColumns() {}
}
