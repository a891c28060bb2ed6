package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person of the fault model as they are, and then as a list has them. */
final class Draft {
  List<String> name = new ArrayList<>();
  boolean woman;
  boolean sexKnown = true;
  LocalDate born = LocalDate.EPOCH;
  boolean dayKnown = true;
  int year;
  String citizen = "";
  String parent = "";
  String phone = "";
  String homePhone = "";
  boolean unitKnown = true;
  UUID unit = new UUID(0, 0);
  UUID household = new UUID(0, 0);
  boolean inHousehold = true;

  /** The same person, nothing yet unknown of them. */
  Draft copy() {
    Draft copy = new Draft();
    copy.name = new ArrayList<>(name);
    copy.woman = woman;
    copy.born = born;
    copy.year = year;
    copy.citizen = citizen;
    copy.parent = parent;
    copy.phone = phone;
    copy.homePhone = homePhone;
    copy.unit = unit;
    copy.household = household;
    return copy;
  }

  boolean child(LocalDate today) {
    return born.plusYears(14).isAfter(today);
  }

  Facts facts() {
    return new Facts(
        String.join(" ", name),
        sexKnown ? woman ? Sex.FEMALE : Sex.MALE : null,
        dayKnown ? born : null,
        year,
        "VN",
        citizen.isEmpty() ? List.of() : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, citizen)),
        TelephoneNumber.of(phone).stream().toList(),
        "",
        "",
        unitKnown ? new Residence(unit, "") : Residence.UNKNOWN,
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        inHousehold ? household : null,
        inHousehold ? "HEAD" : "");
  }
}
