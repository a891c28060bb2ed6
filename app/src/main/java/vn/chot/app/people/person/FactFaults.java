package vn.chot.app.people.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The sentences of {@link CheckFacts}: what is wrong and how to mend it. */
final class FactFaults {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private FactFaults() {}

  static final Fault NAME_MISSING =
      CheckFacts.refused(
          "name",
          "name-missing",
          "Chưa có họ tên. Hãy ghi họ, chữ đệm và tên như trên giấy tờ.",
          "The name is missing. Write it as on the paper.");

  static final Fault NAME_DIGITS =
      CheckFacts.refused(
          "name",
          "name-digits",
          "Họ tên có chữ số. Hãy bỏ chữ số; có thể số giấy tờ đã gõ nhầm vào ô họ tên.",
          "The name has digits. Take them out; perhaps a number went into the field of the name.");

  static final Fault NAME_LONG =
      CheckFacts.refused(
          "name",
          "name-long",
          "Họ tên dài quá 120 ký tự. Hãy chỉ ghi họ tên, phần khác ghi vào ô của nó.",
          "The name is longer than 120 characters. Write the name only.");

  static final Fault BORN_LATER =
      CheckFacts.refused(
          "born",
          "born-later",
          "Ngày sinh ở tương lai. Hãy xem lại năm sinh.",
          "The birth date is in the future. Look at the year again.");

  static final Fault BORN_EARLY =
      CheckFacts.refused(
          "born",
          "born-early",
          "Năm sinh trước năm 1850. Hãy xem lại năm sinh.",
          "The birth year is before 1850. Look at the year again.");

  static final Fault VIETNAMESE_PASSPORT =
      CheckFacts.warned(
          "passport",
          "passport-unusual",
          "Hộ chiếu Việt Nam thường có một chữ cái và bảy chữ số (C1234567). Nếu đúng như trên giấy,"
              + " hãy xác nhận; nếu của nước khác, hãy chọn nước cấp.",
          "A Vietnamese passport mostly has a letter and seven digits (C1234567). Confirm if the"
              + " paper says so; choose the country if another issued it.");

  static final Fault YEAR =
      CheckFacts.refused(
          "born",
          "birth-year-form",
          "Năm sinh phải có bốn chữ số. Hãy ghi như 1985.",
          "The birth year has four digits. Write it like 1985.");

  static Fault unit(String field, String typed) {
    return CheckFacts.refused(
        field,
        "unit-unknown",
        "Không nhận ra xã, huyện “"
            + typed
            + "”, hoặc tên này có ở nhiều nơi. Hãy gõ vài chữ rồi chọn trong danh sách gợi ý.",
        "The commune or district “"
            + typed
            + "” is not known or stands for several. Type some letters and choose from the list.");
  }

  static Fault dayAndYear(LocalDate born, int year) {
    return CheckFacts.refused(
        "born",
        "born-and-year",
        "Ngày sinh "
            + DAY.format(born)
            + " không thuộc năm sinh "
            + year
            + ". Hãy sửa một trong hai.",
        "The birth date "
            + DAY.format(born)
            + " is not in the birth year "
            + year
            + ". Correct one of them.");
  }

  static Fault oldAge(int age) {
    return CheckFacts.warned(
        "born",
        "born-long-ago",
        "Người này " + age + " tuổi. Nếu đúng, hãy xác nhận; nếu không, hãy sửa năm sinh.",
        "This person is " + age + " years old. Confirm if so; else correct the year.");
  }

  static Fault nationality(String code) {
    return CheckFacts.refused(
        "nationality",
        "nationality-unknown",
        "Không có quốc tịch “" + code + "”. Hãy chọn một nước trong danh sách.",
        "There is no nationality “" + code + "”. Choose a country from the list.");
  }

  static Fault citizenId(String number) {
    return CheckFacts.refused(
        "citizenId",
        "citizen-id-form",
        "Số CCCD phải có đúng 12 chữ số, không có ký tự khác; ở đây có "
            + digits(number)
            + " chữ số. Hãy xem lại thẻ; số 9 chữ số là số CMND cũ.",
        "A citizen's number has exactly 12 digits and nothing else; here are "
            + digits(number)
            + ". Look at the card; 9 digits are an old CMND.");
  }

  static Fault yearAtOdds(int says, int year) {
    return CheckFacts.warned(
        "citizenId",
        "citizen-id-year",
        "Số CCCD cho năm sinh "
            + says
            + ", ở đây ghi "
            + year
            + ". Nếu thẻ đúng như vậy, hãy xác nhận.",
        "The citizen's number says born in "
            + says
            + ", here "
            + year
            + ". Confirm if the card says so.");
  }

  static Fault centuryAhead(int says) {
    return CheckFacts.warned(
        "citizenId",
        "citizen-id-century",
        "Số CCCD cho năm sinh " + says + ", còn ở tương lai. Nếu thẻ đúng như vậy, hãy xác nhận.",
        "The citizen's number says born in "
            + says
            + ", still to come. Confirm if the card says so.");
  }

  static Fault sexAtOdds(Sex says) {
    boolean male = says == Sex.MALE;
    return CheckFacts.warned(
        "citizenId",
        "citizen-id-sex",
        "Số CCCD cho giới tính "
            + (male ? "nam" : "nữ")
            + ", ở đây ghi khác. Nếu thẻ đúng như vậy, hãy xác nhận.",
        "The citizen's number says "
            + (male ? "male" : "female")
            + ", here it is the other. Confirm if the card says so.");
  }

  static Fault oldId(String number) {
    return CheckFacts.refused(
        "oldId",
        "old-id-form",
        "Số CMND cũ phải có 9 hoặc 12 chữ số; ở đây có " + digits(number) + ". Hãy xem lại giấy.",
        "An old CMND has 9 or 12 digits; here are " + digits(number) + ". Look at the paper.");
  }

  static Fault passport(String number) {
    return CheckFacts.refused(
        "passport",
        "passport-form",
        "Số hộ chiếu “"
            + number
            + "” không đúng: gồm 5–15 chữ cái và chữ số. Hãy xem lại hộ chiếu.",
        "The passport's number “"
            + number
            + "” must have 5 to 15 letters and digits. Look at it again.");
  }

  static Fault certificate(String number) {
    return CheckFacts.refused(
        "birthCertificate",
        "birth-certificate-form",
        "Số giấy khai sinh “"
            + number
            + "” không đúng: gồm chữ số, chữ cái, dấu gạch và dấu chấm. Hãy xem lại giấy.",
        "The birth certificate's number “" + number + "” has other signs. Look at it again.");
  }

  static Fault notDialled(String number) {
    return CheckFacts.refused(
        "telephone",
        "telephone-form",
        "Số điện thoại “"
            + number
            + "” không phải là một số. Hãy ghi 3–15 chữ số, mỗi số một dòng hoặc cách nhau dấu phẩy.",
        "“" + number + "” is no telephone number. Write 3 to 15 digits, numbers apart by commas.");
  }

  static Fault telephone(String number) {
    return CheckFacts.warned(
        "telephone",
        "telephone-unusual",
        "Số điện thoại “"
            + number
            + "” không theo dạng nào đã biết (0912 345 678, +856…). Nếu đúng như vậy, hãy xác nhận.",
        "“" + number + "” has no known form (0912 345 678, +856…). Confirm if it is so.");
  }

  /** The field a paper is typed into. */
  static String field(PaperKind kind) {
    return switch (kind) {
      case CITIZEN_ID -> "citizenId";
      case OLD_ID -> "oldId";
      case PASSPORT -> "passport";
      case BIRTH_CERTIFICATE -> "birthCertificate";
    };
  }

  private static long digits(String number) {
    return number.chars().filter(Character::isDigit).count();
  }
}
