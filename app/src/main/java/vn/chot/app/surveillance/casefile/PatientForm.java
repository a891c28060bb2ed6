package vn.chot.app.surveillance.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.Unmarked;

/**
 * Who a case is, as it was typed.
 *
 * @param person the record chosen among those alike: its id, or "new"
 */
record PatientForm(
    String name,
    String born,
    String sex,
    String citizenId,
    String telephone,
    String homeUnit,
    String address,
    String person) {
  PatientForm {
    name = given(name, 120);
    born = given(born, 14);
    sex = given(sex, 10);
    citizenId = given(citizenId, 20);
    telephone = given(telephone, 30);
    homeUnit = given(homeUnit, 200);
    address = given(address, 300);
    person = given(person, 36);
  }

  static final PatientForm EMPTY = new PatientForm("", "", "", "", "", "", "", "");

  private static String given(@Nullable String sent, int most) {
    return sent == null ? "" : sent.substring(0, Math.min(most, sent.length())).strip();
  }

  boolean isFresh() {
    return person.equals("new");
  }

  Optional<UUID> chosen() {
    return person.matches("[0-9a-f]{8}-[0-9a-f-]{27}")
        ? Optional.of(UUID.fromString(person))
        : Optional.empty();
  }

  record Read(Facts facts, List<CaseFault> faults) {}

  Read read(UnitLabels units) {
    List<CaseFault> faults = new ArrayList<>();
    Optional<Integer> year = TypedDay.year(born);
    LocalDate day = TypedDay.of(born).orElse(null);
    if (day == null && year.isEmpty() && !born.isBlank()) {
      faults.add(new CaseFault("born", CaseRules.DAY, false));
    }
    Optional<UUID> home = units.chosen(homeUnit);
    if (home.isEmpty() && !homeUnit.isBlank()) {
      faults.add(new CaseFault("homeUnit", CaseRules.UNIT_UNKNOWN, false));
    }
    String number = citizenId.replaceAll("[\\s.-]+", "");
    return new Read(
        new Facts(
            Unmarked.tidied(name),
            Sex.of(sex).orElse(null),
            day,
            year.orElse(null),
            "VN",
            number.isEmpty() ? List.of() : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, number)),
            telephone.isBlank()
                ? List.of()
                : List.of(TelephoneNumber.of(telephone).orElse(telephone)),
            "",
            "",
            Residence.UNKNOWN,
            Residence.UNKNOWN,
            new Residence(home.orElse(null), Unmarked.tidied(address)),
            null,
            ""),
        faults);
  }
}
