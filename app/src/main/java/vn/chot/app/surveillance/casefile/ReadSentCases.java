package vn.chot.app.surveillance.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.app.places.PlaceDeed;
import vn.chot.app.places.Places;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.Unmarked;

/** Reads what programs send; codes of communes are those of today. */
@Component
class ReadSentCases {
  private final Places places;
  private final Clock clock;
  private final AtomicReference<@Nullable Codes> codes = new AtomicReference<>();

  ReadSentCases(Places places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  private record Codes(LocalDate day, Map<String, UUID> units) {}

  /** An entry, or what is wrong with it. */
  record Read(@Nullable CaseEntry entry, List<CaseFault> faults) {}

  @EventListener
  void on(PlaceDeed changed) {
    codes.set(null);
  }

  Read read(SentCase sent) {
    List<CaseFault> faults = new ArrayList<>();
    SentCase.SentPatient who = sent.person();
    if (who == null) {
      return new Read(null, List.of(new CaseFault("person", CaseRules.PERSON_UNKNOWN, false)));
    }
    UUID home = unit("person.unit", who.unit(), faults);
    UUID found = unit("unit", sent.unit(), faults);
    String number = text(sent.nationalNumber());
    List<String> known = Arrays.stream(Symptom.values()).map(Enum::name).toList();
    List<String> symptoms = sent.symptoms() == null ? List.of() : sent.symptoms();
    CaseDraft draft =
        new CaseDraft(
            number.isEmpty() ? null : NameSource.number(number),
            sent.onset(),
            false,
            symptoms.stream().filter(known::contains).toList(),
            sent.sources() != null && !sent.sources().isEmpty(),
            sent.sampledAt(),
            sent.resultAt(),
            found == null ? home : found,
            FoundHow.of(text(sent.foundHow())).map(Enum::name).orElse(""),
            text(sent.note()));
    if (!faults.isEmpty()) {
      return new Read(null, faults);
    }
    SentCase.SentEvidence confirmed = sent.confirmed();
    return new Read(
        new CaseEntry(
            who.id(),
            facts(who, home),
            Boolean.TRUE.equals(who.somebodyElse()),
            draft,
            confirmed == null ? null : evidence(confirmed),
            confirmed == null ? null : confirmed.at(),
            sent.sources() == null ? List.of() : sent.sources(),
            "",
            null,
            null,
            "API"),
        List.of());
  }

  private static Evidence evidence(SentCase.SentEvidence sent) {
    return new Evidence(
        Objects.requireNonNullElse(sent.pcr(), List.of()),
        Objects.requireNonNullElse(sent.rapid(), List.of()),
        Boolean.TRUE.equals(sent.closeContact()),
        Boolean.TRUE.equals(sent.clinical()),
        Boolean.TRUE.equals(sent.link()));
  }

  private static Facts facts(SentCase.SentPatient who, @Nullable UUID home) {
    String citizen = text(who.citizenId());
    String telephone = text(who.telephone());
    return new Facts(
        Unmarked.tidied(text(who.name())),
        Sex.of(text(who.sex())).orElse(null),
        who.born(),
        who.birthYear(),
        "VN",
        citizen.isEmpty() ? List.of() : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, citizen)),
        telephone.isEmpty() ? List.of() : List.of(TelephoneNumber.of(telephone).orElse(telephone)),
        "",
        "",
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        new Residence(home, Unmarked.tidied(text(who.address()))),
        null,
        "");
  }

  private @Nullable UUID unit(String field, @Nullable String code, List<CaseFault> faults) {
    if (code == null || code.isBlank()) {
      return null;
    }
    UUID unit = units().get(code.strip());
    if (unit == null) {
      faults.add(new CaseFault(field, CaseRules.UNIT_UNKNOWN, false));
    }
    return unit;
  }

  private Map<String, UUID> units() {
    LocalDate today = LocalDate.now(clock);
    Codes known = codes.get();
    if (known == null || !known.day().equals(today)) {
      Map<String, UUID> units = new HashMap<>();
      places.ofLevel(UnitLevel.COMMUNE, today).forEach(unit -> units.put(unit.code(), unit.id()));
      known = new Codes(today, units);
      codes.set(known);
    }
    return known.units();
  }

  private static String text(@Nullable String sent) {
    return sent == null ? "" : sent.strip();
  }
}
