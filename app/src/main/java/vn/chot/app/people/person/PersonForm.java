package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person's form as it was typed: kept whole when it is refused.
 *
 * @param born a day, or the year alone where only that is known
 * @param birthYear for programs that send the year apart
 * @param telephones numbers apart by commas or lines
 * @param edition of the record it corrects
 * @param confirm the codes of warnings that were confirmed
 * @param others the ids of those shown as alike, which it is not
 * @param why why it is none of them
 */
record PersonForm(
    String name,
    String sex,
    String born,
    String birthYear,
    String nationality,
    String citizenId,
    String citizenIdIssued,
    String oldId,
    String passport,
    String passportCountry,
    String birthCertificate,
    String telephones,
    String job,
    String workplace,
    String permanentUnit,
    String permanentAddress,
    String temporaryUnit,
    String temporaryAddress,
    String nowUnit,
    String nowAddress,
    String edition,
    List<String> confirm,
    String others,
    String why) {

  /** A field that a browser does not send is empty. */
  PersonForm {
    name = given(name);
    sex = given(sex);
    born = given(born);
    birthYear = given(birthYear);
    nationality = given(nationality);
    citizenId = given(citizenId);
    citizenIdIssued = given(citizenIdIssued);
    oldId = given(oldId);
    passport = given(passport);
    passportCountry = given(passportCountry);
    birthCertificate = given(birthCertificate);
    telephones = given(telephones);
    job = given(job);
    workplace = given(workplace);
    permanentUnit = given(permanentUnit);
    permanentAddress = given(permanentAddress);
    temporaryUnit = given(temporaryUnit);
    temporaryAddress = given(temporaryAddress);
    nowUnit = given(nowUnit);
    nowAddress = given(nowAddress);
    edition = given(edition);
    confirm = sent(confirm);
    others = given(others);
    why = given(why);
  }

  private static String given(@Nullable String sent) {
    return sent == null ? "" : sent.substring(0, Math.min(500, sent.length()));
  }

  private static List<String> sent(@Nullable List<String> codes) {
    return codes == null ? List.of() : List.copyOf(codes);
  }

  static PersonForm empty() {
    return of(Map.of());
  }

  private static PersonForm of(Map<String, String> fields) {
    Function<String, String> get = field -> fields.getOrDefault(field, "");
    return new PersonForm(
        get.apply("name"),
        get.apply("sex"),
        get.apply("born"),
        get.apply("birthYear"),
        fields.getOrDefault("nationality", "VN"),
        "",
        "",
        "",
        "",
        "VN",
        "",
        get.apply("telephones"),
        get.apply("job"),
        get.apply("workplace"),
        get.apply("permanentUnit"),
        get.apply("permanentAddress"),
        get.apply("temporaryUnit"),
        get.apply("temporaryAddress"),
        get.apply("nowUnit"),
        get.apply("nowAddress"),
        get.apply("edition"),
        List.of(),
        "",
        "");
  }

  /** The form of a person as the register has them, without their papers. */
  static PersonForm of(Person person, Function<@Nullable UUID, String> label) {
    Facts facts = person.facts();
    LocalDate born = facts.born();
    Integer year = facts.birthYear();
    Sex sex = facts.sex();
    String nationality = facts.nationality();
    return of(
        Map.ofEntries(
            Map.entry("name", facts.name()),
            Map.entry("sex", sex == null ? "" : sex.letter()),
            Map.entry("born", born == null ? "" : born.toString()),
            Map.entry("birthYear", year == null ? "" : year.toString()),
            Map.entry("nationality", nationality == null ? "" : nationality),
            Map.entry(
                "telephones",
                String.join(
                    ", ", facts.telephones().stream().map(TelephoneNumber::shown).toList())),
            Map.entry("job", facts.job()),
            Map.entry("workplace", facts.workplace()),
            Map.entry("permanentUnit", label.apply(facts.permanent().unit())),
            Map.entry("permanentAddress", facts.permanent().address()),
            Map.entry("temporaryUnit", label.apply(facts.temporary().unit())),
            Map.entry("temporaryAddress", facts.temporary().address()),
            Map.entry("nowUnit", label.apply(facts.now().unit())),
            Map.entry("nowAddress", facts.now().address()),
            Map.entry("edition", String.valueOf(person.edition()))));
  }
}
