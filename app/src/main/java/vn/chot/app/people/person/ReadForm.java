package vn.chot.app.people.person;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.places.UnitLabels;
import vn.chot.app.places.Unmarked;

/** Makes facts out of a typed form; what it cannot read becomes a fault of its field. */
final class ReadForm {
  private final PersonForm typed;
  private final UnitLabels units;
  private final List<Fault> faults = new ArrayList<>();

  private ReadForm(PersonForm typed, UnitLabels units) {
    this.typed = typed;
    this.units = units;
  }

  /** What was read and what could not be. */
  record Read(Facts facts, List<Fault> faults) {}

  /** Reads the form; the papers and household of the record it corrects are kept as they are. */
  static Read of(PersonForm typed, UnitLabels units, @Nullable Facts before, CheckFacts check) {
    ReadForm reading = new ReadForm(typed, units);
    Optional<Integer> only = TypedDay.year(typed.born());
    LocalDate born = only.isPresent() ? null : reading.day(typed.born(), "born");
    Integer year = only.isPresent() && typed.birthYear().isBlank() ? only.get() : reading.year();
    check.dayAndYear(born, year).ifPresent(reading.faults::add);
    Facts facts =
        new Facts(
            Unmarked.tidied(typed.name()),
            Sex.of(typed.sex()).orElse(null),
            born,
            year,
            typed.nationality().isBlank() ? null : typed.nationality(),
            before == null ? reading.papers() : before.papers(),
            reading.telephones(),
            Unmarked.tidied(typed.job()),
            Unmarked.tidied(typed.workplace()),
            reading.residence("permanent", typed.permanentUnit(), typed.permanentAddress()),
            reading.residence("temporary", typed.temporaryUnit(), typed.temporaryAddress()),
            reading.residence("now", typed.nowUnit(), typed.nowAddress()),
            before == null ? null : before.household(),
            before == null ? "" : before.position());
    return new Read(facts, List.copyOf(reading.faults));
  }

  private @Nullable LocalDate day(String text, String field) {
    if (text.isBlank()) {
      return null;
    }
    Optional<LocalDate> day = TypedDay.of(text);
    if (day.isEmpty()) {
      faults.add(new Fault(field, PersonRules.DAY, false));
    }
    return day.orElse(null);
  }

  private @Nullable Integer year() {
    String text = typed.birthYear().strip();
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[0-9]{4}")) {
      faults.add(FactFaults.YEAR);
      return null;
    }
    return Year.of(Integer.parseInt(text)).getValue();
  }

  private List<IdentityPaper> papers() {
    List<IdentityPaper> papers = new ArrayList<>();
    if (!typed.citizenId().isBlank()) {
      LocalDate issued = day(typed.citizenIdIssued(), "citizenId");
      papers.add(
          new IdentityPaper(
              PaperKind.CITIZEN_ID,
              number(PaperKind.CITIZEN_ID, typed.citizenId()),
              "VN",
              issued,
              null));
    }
    add(papers, PaperKind.OLD_ID, typed.oldId(), "VN");
    add(papers, PaperKind.PASSPORT, typed.passport(), typed.passportCountry());
    add(papers, PaperKind.BIRTH_CERTIFICATE, typed.birthCertificate(), "VN");
    return papers;
  }

  private static void add(
      List<IdentityPaper> papers, PaperKind kind, String typed, String country) {
    if (!typed.isBlank()) {
      String from = country.isBlank() ? "VN" : country;
      papers.add(new IdentityPaper(kind, number(kind, typed), from, null, null));
    }
  }

  /** A number as it is stored: without the spaces, and dots of digits, people put in. */
  static String number(PaperKind kind, String typed) {
    String bare = typed.replaceAll("[\\s\\p{Z}]+", "").toUpperCase(Locale.ROOT);
    return kind == PaperKind.CITIZEN_ID || kind == PaperKind.OLD_ID
        ? bare.replaceAll("[.-]", "")
        : bare;
  }

  private List<String> telephones() {
    List<String> numbers = new ArrayList<>();
    for (String one : typed.telephones().split("[,;\\n\\r/]+", -1)) {
      if (!one.isBlank()) {
        numbers.add(TelephoneNumber.of(one).orElse(one.strip()));
      }
    }
    return numbers.stream().distinct().toList();
  }

  private Residence residence(String field, String unit, String address) {
    Optional<UUID> chosen = units.chosen(unit);
    if (chosen.isEmpty() && !unit.isBlank()) {
      faults.add(FactFaults.unit(field, unit));
    }
    return new Residence(chosen.orElse(null), Unmarked.tidied(address));
  }
}
