package vn.chot.app.people.intake;

import java.util.List;

/** What a column of a list of persons may mean. */
enum Field {
  NAME(
      "Họ và tên",
      "Name",
      "ho va ten|ho ten|ten|name|full name|fullname|ho va ten khai sinh|ho va chu dem va ten|ten"
          + " nguoi|ho ten cong dan|ho ten benh nhan|ho ten hoc sinh|ho ten nguoi lao dong"),
  NAME_BORN(
      "Họ tên và năm sinh trong một ô",
      "Name and year of birth in one cell",
      "ho va ten nam sinh|ho ten nam sinh|ho va ten va nam sinh|ho ten va nam sinh|ho ten ngay"
          + " sinh|ho va ten ngay sinh|name and year|ho ten tuoi|ho va ten tuoi"),
  CODE(
      "Mã bệnh nhân, mã hồ sơ (khi không có họ tên)",
      "Patient's code (where there is no name)",
      "patient|benh nhan|ma benh nhan|ma bn|ma ca benh|ma so ca benh|ca benh|so ca|case|case"
          + " id|patient code|ma ho so"),
  SEX("Giới tính", "Sex", "gioi tinh|gioi|sex|gender|nam nu|phai"),
  BORN(
      "Ngày sinh hoặc năm sinh",
      "Day or year of birth",
      "ngay sinh|nam sinh|ngay thang nam sinh|sinh ngay|ngay thang sinh|sinh nam|ns|date of"
          + " birth|dob|born|birth date|birthdate|year of birth|birth year|namsinh|ntns"),
  BORN_MAN("Năm sinh, cột của nam", "Birth, men's column", "nam sinh nam|ngay sinh nam|tuoi nam"),
  BORN_WOMAN("Năm sinh, cột của nữ", "Birth, women's column", "nam sinh nu|ngay sinh nu|tuoi nu"),
  AGE("Tuổi", "Age", "tuoi|age|so tuoi|do tuoi"),
  NATIONALITY("Quốc tịch", "Nationality", "quoc tich|nationality|country|nuoc|citizenship"),
  CITIZEN_ID(
      "Số CCCD, số định danh",
      "Citizen's number (CCCD)",
      "cccd|so cccd|can cuoc cong dan|so can cuoc|so can cuoc cong dan|so dinh danh|so dinh danh ca"
          + " nhan|can cuoc|ma dinh danh|so the can cuoc|citizen id|cccd so"),
  OLD_ID(
      "Số CMND cũ",
      "Old identity card (CMND)",
      "cmnd|so cmnd|chung minh nhan dan|cmt|so cmt|cmnd cu"),
  PASSPORT("Số hộ chiếu", "Passport", "ho chieu|so ho chieu|passport|passport no|passport number"),
  PAPER(
      "Số giấy tờ (CCCD, CMND hoặc hộ chiếu)",
      "Number of a paper (any kind)",
      "cmnd cccd|cccd cmnd|so cmnd cccd|so cccd cmnd|cmnd cccd ho chieu|so cmnd cccd ho chieu|so giay"
          + " to|giay to tuy than|so giay to tuy than|cccd ho chieu|cmt cccd|identity number|id number"),
  TELEPHONE(
      "Điện thoại",
      "Telephone",
      "dien thoai|so dien thoai|sdt|so dt|dt|dien thoai lien he|telephone|phone|mobile|di dong|so"
          + " dien thoai lien he|tel"),
  JOB("Nghề nghiệp", "Job", "nghe nghiep|nghe|job|occupation|cong viec|chuc vu"),
  WORKPLACE(
      "Nơi làm việc, học tập",
      "Place of work or study",
      "noi lam viec|co quan|don vi cong tac|noi cong tac|workplace|truong|lop|cong ty|noi hoc tap|noi"
          + " lam viec hoc tap"),
  PERMANENT(
      "Nơi thường trú (cả địa chỉ)",
      "Permanent residence (whole address)",
      "thuong tru|noi thuong tru|dia chi thuong tru|ho khau|ho khau thuong tru|hktt|dkhktt|noi dkhk"
          + " thuong tru|dia chi|noi o|cho o|address|noi cu tru|que quan thuong tru|dia chi noi o|permanent"
          + " address|dia chi cu tru"),
  PERMANENT_COMMUNE(
      "Thường trú: xã, phường",
      "Permanent: commune",
      "xa|phuong|xa phuong|phuong xa|xa phuong thi tran|commune|ward|thuong tru xa"),
  PERMANENT_DISTRICT(
      "Thường trú: huyện, quận",
      "Permanent: district",
      "huyen|quan|quan huyen|huyen quan|huyen thi xa thanh pho|quan huyen thi xa|district|thuong"
          + " tru huyen"),
  PERMANENT_PROVINCE(
      "Thường trú: tỉnh, thành phố",
      "Permanent: province",
      "tinh|tinh thanh|tinh thanh pho|thanh pho|province|thuong tru tinh"),
  TEMPORARY(
      "Nơi tạm trú (cả địa chỉ)",
      "Temporary residence (whole address)",
      "tam tru|noi tam tru|dia chi tam tru|temporary address"),
  NOW(
      "Nơi ở hiện nay (cả địa chỉ)",
      "Where they stay now (whole address)",
      "noi o hien nay|cho o hien nay|noi o hien tai|cho o hien tai|dia chi hien tai|dia chi hien"
          + " nay|noi dang o|current address|noi luu tru|place|noi phat hien|noi dieu tri|noi cach ly|dia"
          + " diem|hien o|dia chi noi o hien tai|dia chi noi o hien nay"),
  NOW_COMMUNE("Hiện ở: xã, phường", "Now: commune", "hien o xa|noi o hien nay xa"),
  NOW_DISTRICT("Hiện ở: huyện, quận", "Now: district", "hien o huyen|noi o hien nay huyen"),
  NOW_PROVINCE("Hiện ở: tỉnh, thành phố", "Now: province", "hien o tinh|noi o hien nay tinh");

  private final String vietnamese;
  private final String english;
  private final String titles;

  Field(String vietnamese, String english, String titles) {
    this.vietnamese = vietnamese;
    this.english = english;
    this.titles = titles;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }

  /** Titles that mean it, folded. */
  List<String> titles() {
    return List.of(titles.split("\\|", -1));
  }

  /** The field of that name; null for none. */
  static @org.jspecify.annotations.Nullable Field named(String name) {
    for (Field field : values()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    return null;
  }
}
