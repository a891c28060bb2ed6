package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a person's facts, one a line; "-" means nothing is wrong. */
class CheckingFactsTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 4, 27);

  private final CheckFacts check = new CheckFacts();

  @ParameterizedTest(name = "{0} {1} → {3}")
  @CsvSource({
    "name, Nguyễn Văn An, -, -",
    "name, '', refused, name-missing",
    "name, ' . ', refused, name-missing",
    "name, Nguyễn Văn 2, refused, name-digits",
    "born, 2021-04-27, -, -",
    "born, 2021-04-28, refused, born-later",
    "born, 1849-12-31, refused, born-early",
    "born, 1900-01-01, warned, born-long-ago",
    "year, 2022, refused, born-later",
    "year, 1849, refused, born-early",
    "nationality, LA, -, -",
    "nationality, XX, refused, nationality-unknown",
    "telephone, +84912345678, -, -",
    "telephone, 113, -, -",
    "telephone, 99912, warned, telephone-unusual",
    "telephone, không có, refused, telephone-form",
    "CITIZEN_ID, 099085000123, -, -",
    "CITIZEN_ID, 999085000123, -, -",
    "CITIZEN_ID, 09908500012, refused, citizen-id-form",
    "CITIZEN_ID, 0990850001234, refused, citizen-id-form",
    "CITIZEN_ID, 099086000123, warned, citizen-id-year",
    "CITIZEN_ID, 099285000123, warned, citizen-id-year",
    "CITIZEN_ID, 099185000123, warned, citizen-id-sex",
    "OLD_ID, 123456789, -, -",
    "OLD_ID, 012345678912, -, -",
    "OLD_ID, 12345678, refused, old-id-form",
    "PASSPORT, C1234567, -, -",
    "PASSPORT, 1234567, warned, passport-unusual",
    "PASSPORT, C12#, refused, passport-form",
    "BIRTH_CERTIFICATE, 15/2015, -, -",
    "BIRTH_CERTIFICATE, số mười, refused, birth-certificate-form",
  })
  void eachRule(String what, String typed, String weight, String code) {
    List<Fault> faults = check.check(with(what, typed), TODAY);
    if (code.equals("-")) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults)
          .singleElement()
          .satisfies(fault -> {
            assertThat(fault.refusal().code()).isEqualTo(code);
            assertThat(fault.confirmable()).isEqualTo(weight.equals("warned"));
            assertThat(fault.refusal().vietnamese())
                .containsIgnoringCase("hãy")
                .isNotEqualTo(fault.refusal().english());
          });
    }
  }

  @Test
  void faultsStandBeforeWarnings() {
    List<Fault> faults =
        check.check(facts("An 2", null, 1900, null, List.of("1"), List.of()), TODAY);
    assertThat(faults).extracting(Fault::confirmable).isSorted();
    assertThat(faults).hasSize(3);
  }

  @Test
  void aDayThatIsNotInTheYearTypedBesideItIsRefused() {
    assertThat(check.dayAndYear(LocalDate.of(1985, 3, 2), 1985)).isEmpty();
    assertThat(check.dayAndYear(LocalDate.of(1985, 3, 2), 1986)).isPresent();
    assertThat(check.dayAndYear(null, 1986)).isEmpty();
  }

  private static Facts with(String what, String typed) {
    return switch (what) {
      case "name" -> facts(typed, null, 1985, null, List.of(), List.of());
      case "born" -> facts("An", LocalDate.parse(typed), null, null, List.of(), List.of());
      case "year" -> facts("An", null, Integer.valueOf(typed), null, List.of(), List.of());
      case "nationality" -> facts("An", null, 1985, typed, List.of(), List.of());
      case "telephone" -> facts("An", null, 1985, null, List.of(typed), List.of());
      default ->
          facts(
              "An",
              null,
              1985,
              null,
              List.of(),
              List.of(IdentityPaper.of(PaperKind.valueOf(what), typed)));
    };
  }

  private static Facts facts(
      String name,
      @Nullable LocalDate born,
      @Nullable Integer year,
      @Nullable String nationality,
      List<String> telephones,
      List<IdentityPaper> papers) {
    return new Facts(
        name,
        Sex.MALE,
        born,
        year,
        nationality,
        papers,
        telephones,
        "",
        "",
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        null,
        "");
  }
}
