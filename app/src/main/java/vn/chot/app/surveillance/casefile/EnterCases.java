package vn.chot.app.surveillance.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.EnterPeople;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.People;

/** Stores many persons with their cases at once; good ones go in, of the others it says why not. */
@Component
class EnterCases {
  private final CaseSight sight;
  private final JudgeEntries judgeEntries;
  private final EnterPeople enterPeople;
  private final People people;
  private final CaseRows rows;
  private final CaseChanges changes;
  private final Deeds deeds;
  private final JdbcClient sql;
  private final Clock clock;

  EnterCases(
      CaseSight sight,
      JudgeEntries judgeEntries,
      EnterPeople enterPeople,
      People people,
      CaseRows rows,
      CaseChanges changes,
      Deeds deeds,
      JdbcClient sql,
      Clock clock) {
    this.sight = sight;
    this.judgeEntries = judgeEntries;
    this.enterPeople = enterPeople;
    this.people = people;
    this.rows = rows;
    this.changes = changes;
    this.deeds = deeds;
    this.sql = sql;
    this.clock = clock;
  }

  /** What would come of each, in the same order; nothing is stored. */
  @Transactional
  public List<CaseBrought> tryOut(Actor actor, List<CaseEntry> entries) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    return judgeEntries.judge(sight.deciding(actor), entries, at.toInstant()).stream()
        .map(one ->
            one.faults().isEmpty()
                ? new CaseBrought.In(new UUID(0, 0), "", one.person() == null)
                : (CaseBrought) new CaseBrought.Out(one.faults()))
        .toList();
  }

  /** What came of each, in the same order. */
  @Transactional
  public List<CaseBrought> enter(Actor actor, List<CaseEntry> entries) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    List<JudgeEntries.Judged> judged =
        judgeEntries.judge(sight.deciding(actor), entries, at.toInstant());
    List<JudgeEntries.Judged> good = judged.stream().filter(one -> one.faults().isEmpty()).toList();
    List<CaseRecord> files = files(actor, good, at);
    if (!files.isEmpty()) {
      rows.insert(files, actor.id(), at);
      sources(actor, good, files, at);
      stays(actor, good, files, at);
      changes.noteAll(
          files.stream().map(CaseRecord::id).toList(),
          actor.id(),
          at,
          "CasesBrought",
          good.getFirst().entry().from());
      tell(actor, files);
    }
    List<CaseBrought> brought = new ArrayList<>();
    int next = 0;
    for (JudgeEntries.Judged one : judged) {
      if (one.faults().isEmpty()) {
        CaseRecord file = files.get(next++);
        brought.add(new CaseBrought.In(file.id(), file.number(), one.person() == null));
      } else {
        brought.add(new CaseBrought.Out(one.faults()));
      }
    }
    return brought;
  }

  /** Registers somebody whom nobody alike was found for, and opens a suspected case on them. */
  @Transactional
  public CaseOutcome openNew(
      Actor actor, Facts facts, CaseDraft draft, Collection<String> confirmed, String why) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    List<CaseFault> faults = new ArrayList<>(CheckDraft.open(draft, at.toInstant(), confirmed));
    if (!confirmed.isEmpty() && why.isBlank()) {
      faults.add(new CaseFault("why", CaseRules.REASON_MISSING, false));
    }
    if (!faults.isEmpty()) {
      return new CaseOutcome.Faulty(faults);
    }
    CaseEntry entry =
        new CaseEntry(null, facts, true, draft, null, null, List.of(), "", null, null, why.strip());
    List<JudgeEntries.Judged> judged =
        judgeEntries.judge(sight.of(actor), List.of(entry), at.toInstant()).stream()
            .map(one -> one.without(confirmed))
            .toList();
    if (!judged.getFirst().faults().isEmpty()) {
      return new CaseOutcome.Faulty(judged.getFirst().faults());
    }
    CaseRecord file = files(actor, judged, at).getFirst();
    rows.insert(List.of(file), actor.id(), at);
    changes.noteAll(List.of(file.id()), actor.id(), at, "CaseOpened", why.strip());
    tell(actor, List.of(file));
    return new CaseOutcome.Done(file.id());
  }

  /** One case is told as such; many as one deed that names those confirmed. */
  private void tell(Actor actor, List<CaseRecord> files) {
    CaseRecord first = files.getFirst();
    if (files.size() == 1) {
      deeds.record(
          actor,
          first.state() == CaseState.CONFIRMED
              ? new CaseDeed.CaseConfirmed(first.id(), first.person())
              : new CaseDeed.CaseOpened(first.id(), first.person()));
      return;
    }
    List<UUID> confirmed =
        files.stream()
            .filter(file -> file.state() == CaseState.CONFIRMED)
            .map(CaseRecord::id)
            .toList();
    deeds.record(
        actor,
        new CaseDeed.CasesBrought(UUID.randomUUID(), confirmed, files.size() - confirmed.size()));
  }

  private List<CaseRecord> files(Actor actor, List<JudgeEntries.Judged> good, OffsetDateTime at) {
    if (good.isEmpty()) {
      return List.of();
    }
    List<Facts> fresh =
        good.stream().filter(one -> one.person() == null).map(one -> one.entry().facts()).toList();
    List<UUID> made = enterPeople.enter(actor, fresh, good.getFirst().entry().from());
    Map<UUID, Facts> known = new HashMap<>();
    people
        .persons(good.stream().map(JudgeEntries.Judged::person).filter(Objects::nonNull).toList())
        .forEach(person -> known.put(person.id(), person.facts()));
    List<String> numbers = rows.numbers(good.size(), at.getYear());
    List<CaseRecord> files = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < good.size(); i++) {
      JudgeEntries.Judged one = good.get(i);
      UUID person = one.person() == null ? made.get(next++) : one.person();
      Facts facts = known.getOrDefault(person, one.entry().facts());
      files.add(file(one, person, facts, numbers.get(i), at.toInstant()));
    }
    return files;
  }

  private static CaseRecord file(
      JudgeEntries.Judged one, UUID person, Facts facts, String number, Instant at) {
    CaseEntry entry = one.entry();
    CaseRecord opened = StartFile.of(person, facts, number, entry.draft(), entry.from(), at);
    JudgeEntries.Way way = one.way();
    Instant when = entry.confirmedAt() == null ? at : entry.confirmedAt();
    Outcome outcome = entry.outcome();
    return StartFile.ended(
        opened,
        way == null ? CaseState.SUSPECTED : CaseState.CONFIRMED,
        way == null ? null : when,
        way == null ? "" : way.paper(),
        way == null ? "" : way.id(),
        null,
        entry.treatedAt(),
        outcome == null ? "" : outcome.name(),
        outcome == null ? null : entry.outcomeOn(),
        "");
  }

  private record Stay(UUID file, String place, LocalDate since) {}

  private void stays(
      Actor actor, List<JudgeEntries.Judged> good, List<CaseRecord> files, OffsetDateTime at) {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (!good.get(i).entry().treatedAt().isEmpty()) {
        Instant since = files.get(i).confirmedAt();
        stays.add(
            new Stay(
                files.get(i).id(),
                good.get(i).entry().treatedAt(),
                (since == null ? at.toInstant() : since).atZone(CaseRows.HERE).toLocalDate()));
      }
    }
    if (!stays.isEmpty()) {
      sql.sql(
              """
              insert into surveillance.case_stay (case_id, place, since, made_by, made_at)
              select cast(n.case_id as uuid), n.place, cast(n.since as date), :by, :at
              from unnest(cast(:cases as text[]), cast(:places as text[]), cast(:since as text[]))
                as n (case_id, place, since)
              """)
          .param("cases", CaseRows.texts(stays, one -> one.file().toString()))
          .param("places", CaseRows.texts(stays, Stay::place))
          .param("since", CaseRows.texts(stays, one -> one.since().toString()))
          .param("by", actor.id())
          .param("at", at)
          .update();
    }
  }

  private static final String SOURCES =
      """
      insert into surveillance.case_source (id, case_id, source_case, source_text, made_by, made_at)
      select gen_random_uuid(), cast(n.case_id as uuid), f.id, case when f.id is null then n.told else '' end, :by, :at
      from unnest(cast(:cases as text[]), cast(:told as text[]), cast(:numbers as text[])) as n (case_id, told, number)
      left join surveillance.case_file f on f.id <> cast(n.case_id as uuid)
        and (f.national_number = n.number or f.local_number = n.number)
      where not exists (select from surveillance.case_source o
                        where o.case_id = f.id and o.source_case = cast(n.case_id as uuid))
      on conflict do nothing
      """;

  private record Told(UUID file, String told) {}

  /** Numbers that are cases become links, also to cases of the same list; the rest stays words. */
  private void sources(
      Actor actor, List<JudgeEntries.Judged> good, List<CaseRecord> files, OffsetDateTime at) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      UUID file = files.get(i).id();
      good.get(i).entry().sources().forEach(source -> told.add(new Told(file, source)));
    }
    if (told.isEmpty()) {
      return;
    }
    sql.sql(SOURCES)
        .param("cases", CaseRows.texts(told, one -> one.file().toString()))
        .param("told", CaseRows.texts(told, Told::told))
        .param("numbers", CaseRows.texts(told, one -> NameSource.number(one.told())))
        .param("by", actor.id())
        .param("at", at)
        .update();
  }
}
