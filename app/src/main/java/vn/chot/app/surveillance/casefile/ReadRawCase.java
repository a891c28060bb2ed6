package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.TypedDay;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Unit;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.Remark;

/** Reads one row of a list of cases, whoever wrote it; what cannot be read is told. */
final class ReadRawCase {
  private static final Map<String, String> COUNTRIES = countries();
  private static final Pattern NUMBER =
      Pattern.compile("(?:BN|CA|BỆNH NHÂN)?\\s*[:#.]?\\s*([0-9]{1,8})\\W*");
  private static final Pattern AGE =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]+)?) ?(?:tuổi|t|years?)?(tháng|months?|ngày|days?)?");
  private static final Remark NOBODY =
      new Remark(
          "Dòng này không có số BN cũng không có họ tên. Hãy ghi một trong hai.",
          "This row has neither a BN number nor a name. Write one of them.");

  private final LocalDate listDay;
  private final NamedUnits units;
  private final String from;

  /**
   * Reads rows of a list.
   *
   * @param listDay the day of the list: for rows that bear no day
   */
  ReadRawCase(LocalDate listDay, NamedUnits units, String from) {
    this.listDay = listDay;
    this.units = units;
    this.from = from;
  }

  /** An entry, or what is wrong with the row. */
  record Read(@Nullable CaseEntry entry, List<Remark> faults) {}

  Read read(RawCase raw) {
    List<Remark> faults = new ArrayList<>();
    String number = number(raw.text("number"), faults);
    String name = Unmarked.tidied(raw.text("name"));
    if (number.isEmpty() && name.isEmpty()) {
      faults.add(NOBODY);
    }
    LocalDate confirmed = day(raw, "confirmed", faults);
    LocalDate sampled = day(raw, "sampled", faults);
    LocalDate ended = day(raw, "ended", faults);
    LocalDate onset = day(raw, "onset", faults);
    LocalDate told = confirmed == null ? (sampled == null ? listDay : sampled) : confirmed;
    Facts facts = facts(raw, name.isEmpty() ? number : name, told, faults);
    Outcome outcome = outcome(raw);
    if (!faults.isEmpty()) {
      return new Read(null, faults);
    }
    Instant at = noon(told);
    CaseDraft draft =
        new CaseDraft(
            number.isEmpty() ? null : number,
            onset,
            false,
            List.of(),
            !sources(raw).isEmpty(),
            sampled == null ? null : start(sampled),
            null,
            facts.now().unit(),
            "",
            raw.text("note"));
    boolean suspected = Unmarked.of(raw.text("status")).contains("nghi");
    return new Read(
        new CaseEntry(
            null,
            facts,
            false,
            draft,
            suspected ? null : new Evidence(List.of(at), List.of(), false, false, false),
            suspected ? null : at,
            sources(raw),
            Unmarked.tidied(raw.text("treated")),
            outcome,
            outcome == null ? null : ended == null ? listDay : ended,
            from),
        faults);
  }

  private static String number(String written, List<Remark> faults) {
    if (written.isEmpty()) {
      return "";
    }
    Matcher number = NUMBER.matcher(written.toUpperCase(Locale.ROOT));
    if (!number.matches()) {
      faults.add(
          new Remark(
              "“" + written + "” không phải số ca. Hãy ghi như BN1044.",
              "“" + written + "” is no number of a case. Write it like BN1044."));
      return "";
    }
    return "BN" + number.group(1);
  }

  private @Nullable LocalDate day(RawCase raw, String field, List<Remark> faults) {
    String written = raw.text(field);
    Optional<LocalDate> day = TypedDay.of(written);
    if (day.isEmpty() && !written.isEmpty()) {
      faults.add(
          new Remark(
              "“" + written + "” không phải là ngày. Hãy ghi như 27/04/2021.",
              "“" + written + "” is not a day. Write it as 27/04/2021."));
    }
    return day.orElse(null);
  }

  private Facts facts(RawCase raw, String name, LocalDate told, List<Remark> faults) {
    LocalDate born = TypedDay.of(raw.text("born")).orElse(null);
    Integer year = TypedDay.year(raw.text("born")).orElse(null);
    if (born == null && year == null && !raw.text("born").isEmpty()) {
      faults.add(
          new Remark(
              "“"
                  + raw.text("born")
                  + "” không phải ngày hay năm sinh. Hãy ghi như 1980 hoặc 27/04/1980.",
              "“" + raw.text("born") + "” is no birth. Write it as 1980 or 27/04/1980."));
    }
    if (born == null && year == null) {
      year = byAge(raw.text("age"), told, faults);
    }
    String citizen = raw.text("citizenId").replaceAll("[\\s.-]+", "");
    String telephone = raw.text("telephone");
    return new Facts(
        name,
        Sex.of(raw.text("sex")).orElse(null),
        born,
        year,
        COUNTRIES.get(Unmarked.of(raw.text("nationality"))),
        citizen.isEmpty() ? List.of() : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, citizen)),
        telephone.isEmpty() ? List.of() : List.of(TelephoneNumber.of(telephone).orElse(telephone)),
        "",
        "",
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        home(raw.text("home")),
        null,
        "");
  }

  /** The year of birth by the age; 0 is a baby's or an unknown age, and says nothing. */
  private static @Nullable Integer byAge(String age, LocalDate told, List<Remark> faults) {
    if (age.isEmpty()) {
      return null;
    }
    Matcher years = AGE.matcher(age.toLowerCase(Locale.ROOT).replace(',', '.'));
    if (years.matches()) {
      double count = years.group(2) == null ? Double.parseDouble(years.group(1)) : 0.5;
      if (count < 120) {
        return count == 0 ? null : Integer.valueOf(told.getYear() - (int) count);
      }
    }
    if (age.equals("-1")) {
      return null;
    }
    faults.add(
        new Remark(
            "“" + age + "” không phải tuổi. Hãy ghi số từ 0 đến 119.",
            "“" + age + "” is no age. Write a number from 0 to 119."));
    return null;
  }

  /** The unit where the words mean one in our province; the words stay as the address. */
  private Residence home(String written) {
    String words = Unmarked.tidied(written);
    List<String> parts =
        Arrays.stream(words.split("[,;]", -1))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList();
    UUID unit = null;
    for (String part : parts) {
      List<Unit> ours = units.likeliest(units.ours(part));
      if (ours.size() == 1) {
        unit = ours.getFirst().id();
        break;
      }
    }
    return new Residence(unit, words);
  }

  static List<String> sources(RawCase raw) {
    return Arrays.stream(raw.text("source").split("[,;]", -1))
        .map(Unmarked::tidied)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /** What became of the patient, told in the state or in a column of its own. */
  private static @Nullable Outcome outcome(RawCase raw) {
    String told = Unmarked.of(raw.text("outcome") + " " + raw.text("status")).strip();
    if (told.contains("tu vong") || told.contains("deceased") || told.contains("died")) {
      return Outcome.DIED;
    }
    return told.contains("khoi")
            || told.contains("ra vien")
            || told.contains("negative")
            || told.contains("recovered")
        ? Outcome.RECOVERED
        : null;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(CaseRows.HERE).toInstant();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(CaseRows.HERE).toInstant();
  }

  private static Map<String, String> countries() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(Unmarked.of(code), code);
      codes.put(Unmarked.of(country.getDisplayCountry(Locale.of("vi"))), code);
      codes.put(Unmarked.of(country.getDisplayCountry(Locale.ENGLISH)), code);
    }
    codes.put("my", "US");
    codes.put("anh", "GB");
    codes.put("phap", "FR");
    return codes;
  }
}
