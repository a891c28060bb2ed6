package vn.chot.bench.tasks;

import java.util.List;
import java.util.random.RandomGenerator;

/** Sentences as such papers write them, in whole Vietnamese words and of a usual length. */
final class Wording {
  /** What people look for: words that some measures have and most have not. */
  static final List<String> SEARCHED =
      List.of(
          "xét nghiệm",
          "cách ly tập trung",
          "tiêm vắc xin",
          "khu công nghiệp",
          "chốt kiểm soát",
          "truy vết",
          "bệnh viện dã chiến",
          "chất thải y tế",
          "thuyền viên",
          "lối mở",
          "nhà trọ công nhân",
          "học trực tuyến",
          "oxy y tế",
          "xe khách liên tỉnh");

  private static final List<String> DOES =
      List.of(
          "chủ trì, phối hợp với các cơ quan liên quan",
          "khẩn trương",
          "tiếp tục",
          "tham mưu Ủy ban nhân dân tỉnh",
          "chỉ đạo các đơn vị trực thuộc",
          "tăng cường kiểm tra, giám sát,",
          "rà soát, bổ sung phương án",
          "chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh về việc");
  private static final List<String> WHAT =
      List.of(
          "tổ chức xét nghiệm sàng lọc toàn bộ người có nguy cơ cao tại các khu nhà trọ",
          "hoàn thành truy vết F1, F2 của các ca mắc mới trong vòng 24 giờ",
          "quản lý chặt chẽ khu cách ly tập trung, không để lây nhiễm chéo",
          "thẩm định điều kiện cách ly tại nhà đối với F1 trên địa bàn",
          "tổ chức tiêm vắc xin an toàn, đúng đối tượng theo kế hoạch được phê duyệt",
          "bảo đảm lương thực, thực phẩm cho nhân dân trong vùng phong tỏa",
          "duy trì các chốt kiểm soát người và phương tiện ra, vào địa bàn",
          "kiểm tra phương án sản xuất an toàn của doanh nghiệp trong khu công nghiệp",
          "chuẩn bị bệnh viện dã chiến quy mô 300 giường, đủ nhân lực và oxy y tế",
          "thu gom, vận chuyển, xử lý chất thải y tế lây nhiễm theo đúng quy định",
          "tuần tra đường mòn, lối mở, ngăn chặn người nhập cảnh trái phép",
          "kiểm soát thuyền viên, tàu cá cập cảng và các bến bãi ngang",
          "tổ chức dạy học trực tuyến cho học sinh tại các địa bàn thực hiện giãn cách",
          "chi trả kịp thời chính sách hỗ trợ người lao động bị ngừng việc, mất việc",
          "tạm dừng xe khách liên tỉnh, bố trí điểm trung chuyển hàng hóa thiết yếu",
          "rà soát người về từ vùng dịch, yêu cầu khai báo y tế trung thực",
          "thông tin chính xác, kịp thời, xử lý nghiêm việc đưa tin sai sự thật",
          "bố trí kinh phí mua sắm sinh phẩm, trang thiết bị y tế bảo đảm công khai, minh bạch");
  private static final List<String> WHERE =
      List.of(
          " tại các địa bàn có nguy cơ rất cao",
          " trên địa bàn toàn tỉnh",
          " tại các xã biên giới và ven biển",
          " theo Kế hoạch số 63/KH-UBND ngày 15/4/2021 của Ủy ban nhân dân tỉnh",
          " theo hướng dẫn của Bộ Y tế tại Công văn số 5599/BYT-MT ngày 14/7/2021",
          "");
  private static final List<String> END =
      List.of(
          "; báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước 16 giờ 00 hằng ngày",
          "; kịp thời báo cáo, đề xuất xử lý những vấn đề vượt thẩm quyền",
          "; không để bị động, bất ngờ trong mọi tình huống",
          "; người đứng đầu chịu trách nhiệm nếu để dịch lây lan do chủ quan, lơ là",
          "");
  private static final List<String> SAID =
      List.of(
          "Đã triển khai tới toàn bộ đơn vị trực thuộc, chưa phát sinh vướng mắc.",
          "Hoàn thành 12/15 điểm, còn 3 điểm thiếu nhân lực lấy mẫu, dự kiến xong trong tuần.",
          "Đã thành lập 05 tổ công tác, kiểm tra 27 cơ sở, nhắc nhở 4 cơ sở chưa bảo đảm khoảng cách.",
          "Đã mua sắm xong sinh phẩm đợt 2; hồ sơ thanh toán đang gửi Sở Tài chính thẩm định.",
          "Ủy ban nhân dân xã đã rà soát 1.240 hộ, lập danh sách 36 trường hợp về từ vùng dịch.",
          "Tiến độ chậm do mưa lũ chia cắt hai thôn; đã bố trí lực lượng thay ca.");

  private Wording() {}

  /** The words of a measure that begins with who leads it. */
  static String measure(String lead, RandomGenerator random) {
    return lead
        + " "
        + one(DOES, random)
        + " "
        + one(WHAT, random)
        + one(WHERE, random)
        + (random.nextInt(3) == 0 ? "; đồng thời " + one(WHAT, random) : "")
        + one(END, random)
        + ".";
  }

  /** The words of a report. */
  static String report(RandomGenerator random) {
    return one(SAID, random);
  }

  /** One of them. */
  static <T> T one(List<T> many, RandomGenerator random) {
    return many.get(random.nextInt(many.size()));
  }
}
