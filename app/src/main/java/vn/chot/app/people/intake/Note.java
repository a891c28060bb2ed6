package vn.chot.app.people.intake;

/** What was understood although it was not written as it should be; counted, and told once. */
enum Note {
  AGE_TOLD(
      "Chỉ có tuổi: năm sinh được tính theo ngày của danh sách, có thể lệch một năm.",
      "Only an age: the birth year is counted back from the list's day and may be off by one."),
  AGE_ZERO(
      "Tuổi ghi 0 (trẻ dưới 1 tuổi hoặc không rõ): để trống năm sinh.",
      "Age 0 (a baby, or unknown): the birth year stays blank."),
  MONTH_ONLY(
      "Chỉ có tháng và năm sinh: giữ lại năm.", "Only month and year of birth: the year is kept."),
  SHORT_YEAR(
      "Năm sinh ghi hai chữ số: hiểu là năm gần nhất đã qua.",
      "A year of two digits: taken as the latest that has passed."),
  MONTH_FIRST(
      "Ngày sinh ghi tháng trước ngày: đã đổi lại.",
      "A birth date with the month first: turned round."),
  CAPITALS(
      "Họ tên viết hoa toàn bộ: chuyển sang chữ thường có hoa đầu từ.",
      "A name all in capitals: written with capitals at the start of words."),
  CODE_AS_NAME(
      "Không có họ tên: mã bệnh nhân được dùng thay họ tên.",
      "No name: the patient's code stands for it."),
  CODE_TIDIED(
      "Mã bệnh nhân có dấu cách hoặc dấu thừa: đã bỏ.",
      "A patient's code had spaces or stray signs: taken out."),
  ZERO_ADDED(
      "Số giấy tờ mất số 0 ở đầu: đã thêm theo lựa chọn của bạn.",
      "A number had lost its leading zero: put back, as you chose."),
  PAPER_SPLIT(
      "Một ô ghi nhiều giấy tờ hoặc nhiều số điện thoại: đã tách.",
      "Several papers or telephones in one cell: parted."),
  UNIT_UNKNOWN(
      "Không nhận ra đơn vị hành chính trong địa chỉ: địa chỉ được giữ nguyên văn.",
      "No unit was recognised in an address: it is kept as written."),
  UNIT_UNCLEAR(
      "Nhiều đơn vị hành chính cùng tên: ghi nhận cấp trên chung; nên ghi thêm huyện, tỉnh.",
      "Several units bear the name: the unit above is taken; write district and province too."),
  UNIT_FORMER(
      "Địa chỉ theo đơn vị hành chính cũ hoặc mới hơn ngày của danh sách: vẫn nhận ra.",
      "An address by units of another time: recognised all the same."),
  NOWHERE("Không ghi nơi ở.", "No place is given."),
  NO_BIRTH(
      "Không có năm sinh: sau này khó nhận ra cùng một người.",
      "No birth year: the person will be hard to tell apart."),
  IN_FILE(
      "Dòng trùng một người đã có ở dòng trên trong tệp: chỉ bổ sung phần còn trống.",
      "The row repeats somebody of an earlier row: only blanks are filled.");

  private final String vietnamese;
  private final String english;

  Note(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }
}
