package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Refusal;

/** What is wrong with a person's facts before they are stored; faults first, warnings after. */
@Component
public class CheckFacts {
  private static final int EARLIEST = 1850;
  private static final int OLDEST = 115;
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern DIALLED = Pattern.compile("[+]?[0-9]{3,15}");
  private static final Pattern KNOWN_FORM = Pattern.compile("[+][0-9]{8,15}|1[0-9]{2,7}");
  private static final Set<String> COUNTRIES = Set.of(java.util.Locale.getISOCountries());

  /** Checks them as they are entered that day. */
  public List<Fault> check(Facts facts, LocalDate today) {
    List<Fault> found = new ArrayList<>();
    name(facts.name(), found);
    birth(facts, today, found);
    if (facts.nationality() != null && !COUNTRIES.contains(facts.nationality())) {
      found.add(FactFaults.nationality(facts.nationality()));
    }
    facts.papers().forEach(paper -> CheckPaper.check(paper, facts, today, found));
    facts.telephones().forEach(number -> telephone(number, found));
    List<Fault> ordered = new ArrayList<>(found.stream().filter(f -> !f.confirmable()).toList());
    found.stream().filter(Fault::confirmable).forEach(ordered::add);
    return List.copyOf(ordered);
  }

  /** Whether a day of birth and a year of birth that were typed apart contradict each other. */
  public Optional<Fault> dayAndYear(@Nullable LocalDate born, @Nullable Integer birthYear) {
    return born == null || birthYear == null || born.getYear() == birthYear
        ? Optional.empty()
        : Optional.of(FactFaults.dayAndYear(born, birthYear));
  }

  private static void name(String name, List<Fault> found) {
    if (vn.chot.app.places.Unmarked.of(name).isEmpty()) {
      found.add(FactFaults.NAME_MISSING);
    } else if (DIGIT.matcher(name).find()) {
      found.add(FactFaults.NAME_DIGITS);
    } else if (name.length() > 120) {
      found.add(FactFaults.NAME_LONG);
    }
  }

  private static void birth(Facts facts, LocalDate today, List<Fault> found) {
    Integer year = facts.birthYear();
    if (year == null) {
      return;
    }
    LocalDate born = facts.born();
    if (born == null ? year > today.getYear() : born.isAfter(today)) {
      found.add(FactFaults.BORN_LATER);
    } else if (year < EARLIEST) {
      found.add(FactFaults.BORN_EARLY);
    } else if (today.getYear() - year > OLDEST) {
      found.add(FactFaults.oldAge(today.getYear() - year));
    }
  }

  private static void telephone(String number, List<Fault> found) {
    if (!DIALLED.matcher(number).matches()) {
      found.add(FactFaults.notDialled(number));
    } else if (!KNOWN_FORM.matcher(number).matches()) {
      found.add(FactFaults.telephone(number));
    }
  }

  static Fault refused(String field, String code, String vietnamese, String english) {
    return new Fault(field, Refusal.of(code, vietnamese, english), false);
  }

  static Fault warned(String field, String code, String vietnamese, String english) {
    return new Fault(field, Refusal.of(code, vietnamese, english), true);
  }
}
