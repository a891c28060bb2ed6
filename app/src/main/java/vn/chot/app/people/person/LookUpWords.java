package vn.chot.app.people.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chot.app.pages.Frame;
import vn.chot.app.people.person.Candidate.Reason;
import vn.chot.app.places.Unit;

/** What the look-up says of a question and of those it found. */
final class LookUpWords {
  private LookUpWords() {}

  /** What was understood, as one line. */
  static String understood(Frame frame, LookUpMeaning meaning) {
    return switch (meaning) {
      case LookUpMeaning.OfCard(Card card) ->
          frame.say("thẻ số ", "card ")
              + card.citizenId()
              + part(frame.say("tên ", "name "), card.name());
      case LookUpMeaning.OfNumber number -> number(frame, number);
      case LookUpMeaning.OfName name -> name(frame, name);
      case LookUpMeaning.Unclear _ -> "";
    };
  }

  private static String number(Frame frame, LookUpMeaning.OfNumber asked) {
    List<String> said = new ArrayList<>();
    for (String paper : asked.papers()) {
      String kind =
          switch (paper.length()) {
            case 12 -> frame.say("số CCCD", "citizen's number");
            case 9 -> frame.say("số CMND", "old number");
            default -> frame.say("số hộ chiếu", "passport");
          };
      said.add(kind + " " + paper);
    }
    for (String telephone : asked.telephones()) {
      said.add(frame.say("điện thoại ", "telephone ") + TelephoneNumber.shown(telephone));
    }
    return String.join(frame.say(" hoặc ", " or "), said)
        + part(frame.say("tên ", "name "), String.join(" ", asked.words()));
  }

  private static String name(Frame frame, LookUpMeaning.OfName asked) {
    String years =
        asked.born() != null
            ? frame.date(asked.born())
            : asked.years().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(frame.say(" hoặc ", " or ")));
    String units =
        asked.units().stream().map(Unit::fullName).distinct().collect(Collectors.joining(", "));
    String otherwise = asked.orElse() == null ? "" : asked.orElse().name();
    return frame.say("tên ", "name ")
        + asked.name()
        + part(frame.say("sinh ", "born "), years)
        + part("", units)
        + part(frame.say("không thấy thì cả tên ", "if none, the whole name "), otherwise);
  }

  private static String part(String label, String value) {
    return value.isEmpty() ? "" : " · " + label + value;
  }

  /** Why somebody is shown, as words. */
  static String why(Frame frame, List<Reason> reasons) {
    return reasons.stream().map(reason -> reason(frame, reason)).collect(Collectors.joining(", "));
  }

  private static String reason(Frame frame, Reason reason) {
    return switch (reason) {
      case CITIZEN_ID -> frame.say("đúng số CCCD", "same citizen's number");
      case CITIZEN_ID_NEARLY ->
          frame.say("số CCCD lệch một chữ số", "citizen's number, one digit off");
      case OLD_ID -> frame.say("đúng số CMND cũ", "same old number");
      case PASSPORT -> frame.say("đúng số giấy tờ", "same number of a paper");
      case TELEPHONE -> frame.say("đúng số điện thoại", "same telephone");
      case NAME -> frame.say("đúng họ tên", "same name");
      case NAME_WITHOUT_MARKS -> frame.say("đúng tên khi bỏ dấu", "same name without marks");
      case NAME_NEARLY -> frame.say("tên gần giống", "name nearly the same");
      case NAME_PART -> frame.say("đúng một phần tên", "part of the name");
      case NAME_REORDERED -> frame.say("đúng tên, khác thứ tự", "same name in another order");
      case BORN -> frame.say("đúng ngày sinh", "same day of birth");
      case BORN_SWAPPED -> frame.say("ngày và tháng sinh đảo nhau", "day and month swapped");
      case BIRTH_YEAR -> frame.say("đúng năm sinh", "same year of birth");
      case BIRTH_YEAR_NEARLY -> frame.say("năm sinh lệch một năm", "a year younger or older");
      case SEX -> frame.say("cùng giới tính", "same sex");
      case COMMUNE -> frame.say("đúng xã", "same commune");
      case DISTRICT -> frame.say("đúng huyện", "same district");
      case HOUSEHOLD -> frame.say("cùng hộ", "same household");
    };
  }

  /** The last digits as one reads them out. */
  static String digits(Frame frame, LookUpFound.Digits digits) {
    String kind =
        digits.kind() == null
            ? frame.say("ĐT", "tel.")
            : switch (digits.kind()) {
              case CITIZEN_ID -> "CCCD";
              case OLD_ID -> "CMND";
              case PASSPORT -> frame.say("hộ chiếu", "passport");
              case BIRTH_CERTIFICATE -> frame.say("khai sinh", "birth cert.");
            };
    return kind + " …" + digits.last();
  }

  /** A sex, as papers write it. */
  static String sex(Frame frame, Sex sex) {
    return sex == Sex.MALE ? frame.say("Nam", "Male") : frame.say("Nữ", "Female");
  }
}
