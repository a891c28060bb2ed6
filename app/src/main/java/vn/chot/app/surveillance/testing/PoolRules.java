package vn.chot.app.surveillance.testing;

import vn.chot.app.pages.Refusal;

/** Why something about pools is refused, each with what to do next. */
final class PoolRules {
  static final Refusal NO_SUCH_POOL =
      new Refusal(
          "pool-not-there",
          "Không có mẫu gộp này trong phạm vi của bạn. Hãy kiểm tra lại mã trên nhãn.",
          "There is no such pool for you. Check the code on the label.",
          404);

  static final Refusal TOO_FEW =
      Refusal.of(
          "pool-too-few",
          "Một mẫu gộp cần ít nhất hai mẫu. Hãy quét thêm mã.",
          "A pool takes two specimens at least. Scan further codes.");

  static final Refusal DISSOLVED =
      new Refusal(
          "pool-dissolved",
          "Mẫu gộp này đã được tách. Hãy nhập kết quả cho từng mẫu, hoặc gộp lại.",
          "This pool was taken apart. Enter a result for each specimen, or pool them again.",
          409);

  static final Refusal RESULTED =
      new Refusal(
          "pool-resulted",
          "Mẫu gộp này đã có kết quả nên không tách được. Hãy sửa kết quả nếu nhập nhầm.",
          "This pool has a result and cannot be taken apart. Correct the result if it was mistyped.",
          409);

  static final Refusal SAME_RESULT =
      Refusal.of(
          "pool-same-result",
          "Kết quả mới giống kết quả đang có. Hãy chọn kết quả khác, hoặc bỏ qua.",
          "The new result is the one that stands. Choose another or leave it.");

  static final Refusal AGAINST_MEMBER =
      new Refusal(
          "pool-against-member",
          "Mẫu gộp âm tính nhưng có thành viên đã dương tính riêng. Kết quả được giữ ở \"Kết quả chờ xử lý\":"
              + " hãy kiểm tra lại cả hai ống với phòng xét nghiệm.",
          "The pool would be negative, yet a member is positive by itself. The result waits under"
              + " \"Held results\": check both tubes with the laboratory.",
          409);

  private PoolRules() {}

  /** One specimen twice in a pool. */
  static Refusal twice(String code) {
    return Refusal.of(
        "pool-member-twice",
        "Mã " + code + " có hai lần trong mẫu gộp. Hãy bỏ một, hoặc quét mã còn thiếu.",
        "The code "
            + code
            + " is in the pool twice. Remove one, or scan the code that is missing.");
  }

  /** Two specimens of one person in a pool. */
  static Refusal personTwice(String first, String second) {
    return Refusal.of(
        "pool-person-twice",
        "Mã " + first + " và " + second + " là của cùng một người. Hãy để một mẫu ngoài mẫu gộp.",
        "The codes "
            + first
            + " and "
            + second
            + " are one person's. Leave one of them out of the pool.");
  }

  /** A code nobody knows, or that is not theirs. */
  static Refusal unknown(String code) {
    return Refusal.of(
        "pool-member-unknown",
        "Không có mẫu mang mã " + code + " trong phạm vi của bạn. Hãy quét lại nhãn.",
        "There is no specimen " + code + " for you. Scan the label again.");
  }

  /** A specimen that cannot go into a pool as it stands. */
  static Refusal notPoolable(String code, TestState state) {
    return Refusal.of(
        "pool-member-state",
        "Mẫu "
            + code
            + " không gộp được: "
            + state.vietnamese().toLowerCase(java.util.Locale.of("vi"))
            + ". Hãy bỏ mã này ra.",
        "The specimen "
            + code
            + " cannot be pooled: "
            + state.english().toLowerCase(java.util.Locale.ENGLISH)
            + ". Leave it out.");
  }

  /** A specimen that is in another pool. */
  static Refusal elsewhere(String code) {
    return Refusal.of(
        "pool-member-elsewhere",
        "Mẫu " + code + " đang ở một mẫu gộp khác. Hãy tách mẫu gộp đó trước, hoặc bỏ mã này ra.",
        "The specimen " + code + " is in another pool. Take that apart first, or leave it out.");
  }

  /** A specimen of another method. */
  static Refusal otherMethod(String code) {
    return Refusal.of(
        "pool-member-method",
        "Mẫu "
            + code
            + " xét nghiệm theo cách khác. Mỗi mẫu gộp chỉ một phương pháp: hãy bỏ mã này ra.",
        "The specimen " + code + " is tested in another way. A pool has one method: leave it out.");
  }

  /** More than the paper allows. */
  static Refusal tooMany(int most, String paper) {
    return Refusal.of(
        "pool-too-large",
        "Một mẫu gộp nhiều nhất " + most + " mẫu (" + paper + "). Hãy chia thành nhiều mẫu gộp.",
        "A pool holds " + most + " specimens at most (" + paper + "). Make several pools.");
  }

  /**
   * No paper lets them be pooled that day. A rapid test is done as its maker says, specimen by
   * specimen (Quyết định 2022/QĐ-BYT ngày 28/4/2021: principles of its use).
   */
  static Refusal notAllowed(TestMethod method) {
    return switch (method) {
      case RAPID_ANTIGEN ->
          Refusal.of(
              "pool-not-allowed",
              "Xét nghiệm nhanh kháng nguyên không gộp mẫu: làm từng mẫu theo hướng dẫn của nhà sản xuất (Quyết định 2022/QĐ-BYT ngày 28/4/2021). Hãy nhập kết quả cho từng mẫu; muốn gộp thì lấy mẫu RT-PCR.",
              "Rapid antigen tests are not pooled: each is done as its maker says (Decision 2022/QĐ-BYT of 28/4/2021). Enter a result for each specimen; to pool, take specimens for RT-PCR.");
      case PCR ->
          Refusal.of(
              "pool-not-allowed",
              "Hôm nay chưa có văn bản cho gộp mẫu RT-PCR. Hãy xét nghiệm mẫu đơn, hoặc đề nghị Sở Y tế bổ sung quy định.",
              "No paper in force today lets specimens of RT-PCR be pooled. Test them singly, or ask the health department to add the rule.");
    };
  }
}
