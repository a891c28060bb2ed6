package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.Candidate;
import vn.chot.app.people.person.CheckFacts;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.FindCandidates;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Residence;
import vn.chot.app.surveillance.protocol.CaseDefinition;
import vn.chot.app.surveillance.protocol.Protocols;

/**
 * Says of each of many entries what is wrong with it, whom it means and by what it is confirmed;
 * each question is asked once for all.
 */
@Component
class JudgeEntries {
  private static final double SAME = 0.9;
  private static final double ALIKE = 0.6;

  private final CheckFacts checkFacts;
  private final FindCandidates findCandidates;
  private final People people;
  private final Protocols protocols;
  private final JdbcClient sql;

  JudgeEntries(
      CheckFacts checkFacts,
      FindCandidates findCandidates,
      People people,
      Protocols protocols,
      JdbcClient sql) {
    this.checkFacts = checkFacts;
    this.findCandidates = findCandidates;
    this.people = people;
    this.protocols = protocols;
    this.sql = sql;
  }

  /**
   * An entry judged.
   *
   * @param person whom it means; null for somebody new
   * @param way by which alternative of which definition it is confirmed; null where it is not
   */
  record Judged(CaseEntry entry, List<CaseFault> faults, @Nullable UUID person, @Nullable Way way) {
    /** The same without the warnings that were confirmed. */
    Judged without(Collection<String> confirmed) {
      return new Judged(
          entry,
          faults.stream()
              .filter(f -> !f.confirmable() || !confirmed.contains(f.refusal().code()))
              .toList(),
          person,
          way);
    }
  }

  record Way(String paper, String id) {}

  List<Judged> judge(CaseSight.Sight may, List<CaseEntry> entries, Instant now) {
    List<List<CaseFault>> faults = new ArrayList<>();
    for (CaseEntry entry : entries) {
      faults.add(own(may, entry, now));
    }
    UUID[] persons = persons(may, entries, faults);
    standing(persons, faults);
    numbers(entries, faults);
    Map<String, Integer> seen = new HashMap<>();
    Set<UUID> once = new HashSet<>();
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      CaseEntry entry = entries.get(i);
      UUID person = persons[i];
      if (person != null && !once.add(person)) {
        faults.get(i).add(new CaseFault("person", CaseRules.HAS_FILE, false));
      }
      Optional<String> paper = entry.facts().citizenId();
      if (person == null
          && paper.isPresent()
          && faults.get(i).isEmpty()
          && seen.putIfAbsent(paper.get(), i) != null) {
        faults.get(i).add(new CaseFault("citizenId", CaseRules.HAS_FILE, false));
      }
      judged.add(new Judged(entry, faults.get(i), person, way(entry, faults.get(i), now)));
    }
    return judged;
  }

  private List<CaseFault> own(CaseSight.Sight may, CaseEntry entry, Instant now) {
    List<CaseFault> faults = new ArrayList<>(CheckDraft.open(entry.draft(), now, Set.of()));
    if (entry.known() == null && !CaseNames.isPatientNumber(entry.facts().name())) {
      checkFacts.check(entry.facts(), now.atZone(CaseRows.HERE).toLocalDate()).stream()
          .filter(fault -> !fault.confirmable())
          .forEach(fault -> faults.add(new CaseFault(fault.field(), fault.refusal(), false)));
    }
    if (!may.covers(entry.draft().unit()) && !may.reach().covers(entry.facts())) {
      faults.add(new CaseFault("unit", CaseRules.UNIT_ELSEWHERE, false));
    }
    return faults;
  }

  /** Who each means: told by id, or found by number; those merely alike are asked about. */
  private @Nullable UUID[] persons(
      CaseSight.Sight may, List<CaseEntry> entries, List<List<CaseFault>> faults) {
    UUID[] persons = new UUID[entries.size()];
    List<Integer> asked = new ArrayList<>();
    List<Facts> facts = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      CaseEntry entry = entries.get(i);
      UUID known = entry.known();
      if (known != null) {
        Optional<Person> person =
            people
                .person(people.standing(List.of(known)).getOrDefault(known, known))
                .filter(one -> may.reach().covers(one.facts()) || may.covers(entry.draft().unit()));
        if (person.isEmpty()) {
          faults.get(i).add(new CaseFault("person", CaseRules.PERSON_UNKNOWN, false));
        }
        persons[i] = person.map(Person::id).orElse(null);
      } else if (faults.get(i).isEmpty() && isAsked(entry)) {
        asked.add(i);
        facts.add(entry.fresh() ? byNumber(entry.facts()) : entry.facts());
      }
    }
    if (!facts.isEmpty()) {
      List<List<Candidate>> likes = findCandidates.round().like(facts, 3);
      for (int n = 0; n < facts.size(); n++) {
        int i = asked.get(n);
        List<Candidate> best = likes.get(n);
        if (!best.isEmpty()) {
          persons[i] = same(entries.get(i), best.getFirst(), faults.get(i));
        }
      }
    }
    return persons;
  }

  /** Whether somebody of the register may be meant: not by a patient's number, not by a denial. */
  private static boolean isAsked(CaseEntry entry) {
    return !CaseNames.isPatientNumber(entry.facts().name())
        && !(entry.fresh() && entry.facts().citizenId().isEmpty());
  }

  /** Said to be somebody new: only whose citizen's number it is is asked, which costs least. */
  private static Facts byNumber(Facts facts) {
    return new Facts(
        facts.citizenId().orElse(""),
        null,
        null,
        null,
        null,
        facts.papers(),
        List.of(),
        "",
        "",
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        null,
        "");
  }

  private static @Nullable UUID same(CaseEntry entry, Candidate best, List<CaseFault> faults) {
    boolean byNumber = best.reasons().contains(Candidate.Reason.CITIZEN_ID);
    if (byNumber || (best.score() >= SAME && !entry.fresh())) {
      return best.id();
    }
    if (best.score() >= ALIKE && !entry.fresh()) {
      faults.add(new CaseFault("person", alike(best.id()), true));
    }
    return null;
  }

  private static Refusal alike(UUID id) {
    return Refusal.of(
        "case-person-alike",
        "Có người gần giống trong hệ thống ("
            + id
            + "). Hãy gửi mã hồ sơ đó, hoặc xác nhận là người khác.",
        "Somebody like this is in the register ("
            + id
            + "). Send that record's id, or confirm it is"
            + " somebody else.");
  }

  private void standing(@Nullable UUID[] persons, List<List<CaseFault>> faults) {
    List<UUID> known = new ArrayList<>();
    for (UUID person : persons) {
      if (person != null) {
        known.add(person);
      }
    }
    if (known.isEmpty()) {
      return;
    }
    sql.sql(
            """
            select pg_advisory_xact_lock(hashtextextended('surveillance.case:' || p, 0))
            from unnest(cast(:persons as text[])) as p
            """)
        .param("persons", known.stream().map(UUID::toString).sorted().toArray(String[]::new))
        .query(row -> {});
    Set<UUID> ill =
        new HashSet<>(
            sql.sql(
                    """
                    select person_id from surveillance.case_file
                    where person_id = any (:persons) and state in ('SUSPECTED', 'CONFIRMED') and outcome = ''
                    """)
                .param("persons", known.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    for (int i = 0; i < persons.length; i++) {
      if (persons[i] != null && ill.contains(persons[i])) {
        faults.get(i).add(new CaseFault("person", CaseRules.HAS_FILE, false));
      }
    }
  }

  private void numbers(List<CaseEntry> entries, List<List<CaseFault>> faults) {
    List<String> numbers =
        entries.stream()
            .flatMap(e -> Optional.ofNullable(e.draft().nationalNumber()).stream())
            .toList();
    if (numbers.isEmpty()) {
      return;
    }
    Set<String> taken =
        new HashSet<>(
            sql.sql(
                    """
                    select national_number from surveillance.case_file
                    where national_number = any (:numbers)
                    """)
                .param("numbers", numbers.toArray(String[]::new))
                .query(String.class)
                .list());
    for (int i = 0; i < entries.size(); i++) {
      String number = entries.get(i).draft().nationalNumber();
      if (number != null && faults.get(i).isEmpty() && !taken.add(number)) {
        faults.get(i).add(new CaseFault("nationalNumber", CaseRules.NUMBER_TAKEN, false));
      }
    }
  }

  private @Nullable Way way(CaseEntry entry, List<CaseFault> faults, Instant now) {
    Evidence evidence = entry.evidence();
    if (evidence == null || !faults.isEmpty()) {
      return null;
    }
    Instant at = entry.confirmedAt() == null ? now : entry.confirmedAt();
    Instant sampled = entry.draft().sampledAt();
    if (at.isAfter(now) || (sampled != null && at.isBefore(sampled))) {
      faults.add(new CaseFault("confirmedAt", CaseRules.DAY_FUTURE, false));
      return null;
    }
    CaseDefinition definition = protocols.caseDefinition(at.atZone(CaseRows.HERE).toLocalDate());
    Optional<CaseDefinition.Alternative> met = JudgeEvidence.met(definition, evidence);
    if (met.isEmpty()) {
      faults.add(new CaseFault("evidence", JudgeEvidence.missing(definition, evidence), false));
      return null;
    }
    return new Way(definition.basis().paper(), met.get().id());
  }
}
