package vn.chot.app.surveillance.cluster;

import vn.chot.app.pages.Refusal;

/** Why something about clusters is refused, each with what to do next. */
final class ClusterRules {
  static final Refusal UNKNOWN =
      new Refusal(
          "cluster-unknown",
          "Không có ổ dịch này trong địa bàn của bạn. Hãy tìm trong danh sách ổ dịch.",
          "There is no such cluster in your area. Look in the list of clusters.",
          404);

  static final Refusal NOT_YOURS =
      new Refusal(
          "cluster-not-yours",
          "Chỉ cơ quan y tế và Ủy ban nhân dân cấp huyện được đặt tên, thêm ca hoặc kết thúc ổ dịch. Hãy đề"
              + " nghị Sở Y tế.",
          "Only health bodies and People's Committees of districts name, change or close clusters."
              + " Ask the health department.",
          403);

  static final Refusal FIGURES_ONLY =
      new Refusal(
          "cluster-figures-only",
          "Bạn được xem số liệu ổ dịch, không xem từng ca bệnh. Hãy quay lại trang ổ dịch.",
          "You may see a cluster's figures, not its cases. Go back to the cluster's page.",
          403);

  static final Refusal NAME_MISSING =
      Refusal.of(
          "cluster-name-missing",
          "Chưa ghi tên ổ dịch, hoặc tên dài hơn 200 chữ. Hãy ghi tên chính thức, ví dụ “Ổ dịch chợ Nà Sương”.",
          "The cluster's name is missing or longer than 200 letters. Enter the official name.");

  static final Refusal NAME_TAKEN =
      new Refusal(
          "cluster-name-taken",
          "Đã có một ổ dịch đang mở mang tên này. Hãy mở ổ dịch đó và thêm ca, hoặc đặt tên khác.",
          "An open cluster bears this name. Open that one and add the cases, or choose another name.",
          409);

  static final Refusal UNIT_UNKNOWN =
      Refusal.of(
          "cluster-unit-unknown",
          "Không có xã, phường này trong địa bàn của bạn. Hãy gõ vài chữ rồi chọn trong danh sách gợi ý.",
          "There is no such commune in your area. Type some letters and choose from the list.");

  static final Refusal REASON_MISSING =
      Refusal.of(
          "cluster-reason-missing",
          "Chưa ghi lý do. Hãy ghi ngắn gọn vì sao.",
          "The reason is missing. Say briefly why.");

  static final Refusal CASE_UNKNOWN =
      Refusal.of(
          "cluster-case-unknown",
          "Không có ca bệnh xác định mang số này trong địa bàn của bạn. Hãy ghi số như BN1044 hoặc"
              + " F0-21-000123.",
          "No confirmed case of this number is in your area. Enter a number such as BN1044 or"
              + " F0-21-000123.");

  static final Refusal CASE_THERE =
      new Refusal(
          "cluster-case-there",
          "Ca này đã thuộc ổ dịch này.",
          "This case belongs to this cluster already.",
          409);

  static final Refusal CASE_ELSEWHERE =
      new Refusal(
          "cluster-case-elsewhere",
          "Ca này đang thuộc một ổ dịch khác đã được đặt tên. Hãy mở trang ổ dịch đó và đưa ca ra kèm lý do"
              + " trước.",
          "This case belongs to another named cluster. Open that cluster and take the case out with a"
              + " reason first.",
          409);

  static final Refusal CASE_NOT_THERE =
      new Refusal(
          "cluster-case-not-there",
          "Ca này không thuộc ổ dịch này nữa. Hãy tải lại trang.",
          "This case does not belong to this cluster any more. Reload the page.",
          409);

  static final Refusal NOT_PROPOSED =
      new Refusal(
          "cluster-not-proposed",
          "Đề nghị này đã được quyết định. Hãy tải lại trang.",
          "This proposal was decided already. Reload the page.",
          409);

  static final Refusal NOT_NAMED =
      new Refusal(
          "cluster-not-named",
          "Ổ dịch này chưa được đặt tên hoặc đã bị bỏ. Hãy đặt tên trước.",
          "This cluster has no name yet or was declined. Name it first.",
          409);

  static final Refusal TOO_EARLY =
      new Refusal(
          "cluster-too-early",
          "Chưa đủ số ngày không có ca mới theo quy định. Hãy chờ đến ngày ghi trên trang, hoặc chuyển sang"
              + " theo dõi.",
          "The days without a new case that the rule asks have not passed. Wait for the day on the"
              + " page, or set it to watched.",
          409);

  static final Refusal CHANGED =
      new Refusal(
          "cluster-changed",
          "Người khác vừa sửa ổ dịch này. Hãy xem lại nội dung mới rồi lưu lần nữa.",
          "Somebody else has just changed this cluster. Look at what it says now and save again.",
          409);

  private ClusterRules() {}
}
