package vn.chot.app.people.person;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chot.app.pages.Frame;

/** How things of a person's record are called in the reader's language. */
public final class PersonWords {
  private PersonWords() {}

  /** A kind of paper. */
  public static String kind(PaperKind kind, Frame frame) {
    return switch (kind) {
      case CITIZEN_ID -> frame.say("CCCD", "Citizen's card");
      case OLD_ID -> frame.say("CMND cũ", "Old CMND");
      case PASSPORT -> frame.say("Hộ chiếu", "Passport");
      case BIRTH_CERTIFICATE -> frame.say("Giấy khai sinh", "Birth certificate");
    };
  }

  /** A place to live as one line; a dash where nothing is known. */
  public static String place(String address, String unit) {
    String line =
        Stream.of(address, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return line.isEmpty() ? "–" : line;
  }

  /** The place in a household, as lists bring it in a code or people write it. */
  public static String position(String position, Frame frame) {
    return switch (position) {
      case "HEAD" -> frame.say("chủ hộ", "head");
      case "SPOUSE" -> frame.say("vợ, chồng", "spouse");
      case "CHILD" -> frame.say("con", "child");
      case "PARENT" -> frame.say("cha, mẹ", "parent");
      case "GRANDCHILD" -> frame.say("cháu", "grandchild");
      case "SIBLING" -> frame.say("anh, chị, em", "sibling");
      default -> position;
    };
  }

  static String change(PersonChanges.Change change, Frame frame) {
    String what =
        switch (change.what()) {
          case "PersonEntered" -> frame.say("Đăng ký", "Registered");
          case "PersonCorrected" -> frame.say("Sửa", "Corrected");
          case "LikenessDenied" -> frame.say("Xác nhận là người khác", "Said to be somebody else");
          case "PaperAdded" -> frame.say("Thêm giấy tờ", "Paper added");
          case "PaperRemoved" -> frame.say("Bỏ giấy tờ", "Paper removed");
          case "KinAdded" -> frame.say("Thêm người thân", "Kin added");
          case "KinRemoved" -> frame.say("Bỏ người thân", "Kin removed");
          case "HouseholdChanged" -> frame.say("Đổi hộ gia đình", "Household changed");
          case "RetentionProlonged" -> frame.say("Giữ lâu hơn", "Kept longer");
          case "LetGo" -> frame.say("Xoá tên vì hết hạn lưu giữ", "Made nameless, its time passed");
          default -> change.what();
        };
    String fields =
        Arrays.stream(change.fields().split(",", -1))
            .map(field -> field(field, frame))
            .filter(field -> !field.isEmpty())
            .collect(Collectors.joining(", "));
    return what
        + (fields.isEmpty() ? "" : ": " + fields)
        + (change.why().isEmpty() ? "" : " – " + change.why());
  }

  /** In what a paper is at odds with its person. */
  static String odds(String code, Frame frame) {
    return switch (code) {
      case "citizen-id-year", "citizen-id-century" ->
          frame.say("lệch năm sinh", "another year of birth");
      case "citizen-id-sex" -> frame.say("lệch giới tính", "another sex");
      case "passport-unusual" -> frame.say("số không theo mẫu thường gặp", "an unusual number");
      default -> code;
    };
  }

  private static String field(String field, Frame frame) {
    return switch (field) {
      case "name" -> frame.say("họ tên", "name");
      case "sex" -> frame.say("giới tính", "sex");
      case "born" -> frame.say("ngày sinh", "birth date");
      case "birthYear" -> frame.say("năm sinh", "birth year");
      case "nationality" -> frame.say("quốc tịch", "nationality");
      case "telephones" -> frame.say("điện thoại", "telephones");
      case "job" -> frame.say("nghề nghiệp", "job");
      case "workplace" -> frame.say("nơi làm việc", "workplace");
      case "permanent" -> frame.say("thường trú", "permanent residence");
      case "temporary" -> frame.say("tạm trú", "temporary residence");
      case "now" -> frame.say("nơi đang ở", "where they are");
      case "citizenId" -> frame.say("CCCD", "citizen's card");
      case "oldId" -> frame.say("CMND cũ", "old CMND");
      case "passport" -> frame.say("hộ chiếu", "passport");
      case "birthCertificate" -> frame.say("giấy khai sinh", "birth certificate");
      case "citizen-id-year", "citizen-id-century" ->
          frame.say("đã xác nhận CCCD lệch năm sinh", "number at odds with the year confirmed");
      case "citizen-id-sex" ->
          frame.say("đã xác nhận CCCD lệch giới tính", "number at odds with the sex confirmed");
      case "JOINED" -> frame.say("vào hộ", "joined");
      case "LEFT" -> frame.say("ra khỏi hộ", "left");
      case "HEADS" -> frame.say("làm chủ hộ", "heads it");
      default -> "";
    };
  }
}
