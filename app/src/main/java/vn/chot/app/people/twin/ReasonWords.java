package vn.chot.app.people.twin;

import java.util.Arrays;
import java.util.List;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.Candidate.Reason;

/** Why two records look like one person, in words. */
public final class ReasonWords {
  private ReasonWords() {}

  /** The reasons in the reader's language, in their order; codes parted by blanks. */
  public static List<String> of(String reasons, Tongue tongue) {
    return Arrays.stream(reasons.split(" "))
        .filter(code -> !code.isEmpty())
        .map(code -> of(Reason.valueOf(code), tongue))
        .toList();
  }

  private static String of(Reason reason, Tongue tongue) {
    boolean english = tongue == Tongue.EN;
    return switch (reason) {
      case CITIZEN_ID -> english ? "citizen's number" : "số CCCD";
      case CITIZEN_ID_NEARLY ->
          english ? "citizen's number, one digit off" : "số CCCD lệch một chữ số";
      case OLD_ID -> english ? "another paper" : "giấy tờ khác";
      case PASSPORT -> english ? "passport" : "hộ chiếu";
      case TELEPHONE -> english ? "telephone" : "số điện thoại";
      case NAME -> english ? "name" : "họ tên";
      case NAME_WITHOUT_MARKS -> english ? "name without marks" : "họ tên khi bỏ dấu";
      case NAME_NEARLY -> english ? "name, nearly" : "họ tên gần giống";
      case NAME_PART -> english ? "part of the name" : "một phần họ tên";
      case NAME_REORDERED -> english ? "name, reordered" : "họ tên đảo thứ tự";
      case BORN -> english ? "day of birth" : "ngày sinh";
      case BORN_SWAPPED -> english ? "day and month swapped" : "ngày và tháng sinh đảo nhau";
      case BIRTH_YEAR -> english ? "year of birth" : "năm sinh";
      case BIRTH_YEAR_NEARLY -> english ? "year of birth, nearly" : "năm sinh gần nhau";
      case SEX -> english ? "sex" : "giới tính";
      case COMMUNE -> english ? "commune" : "cùng xã";
      case DISTRICT -> english ? "district" : "cùng huyện";
      case HOUSEHOLD -> english ? "household" : "cùng hộ";
    };
  }
}
