package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;

/**
 * Stores many persons at once, as lists and the demonstration bring them. Whoever calls has checked
 * the facts ({@link CheckFacts}), the reach and the likenesses.
 */
@Component
public class EnterPeople {
  private static final int GROUP = 5_000;

  private final WritePeople write;
  private final JdbcClient sql;
  private final Retention retention;
  private final Deeds deeds;
  private final Clock clock;

  EnterPeople(WritePeople write, JdbcClient sql, Retention retention, Deeds deeds, Clock clock) {
    this.write = write;
    this.sql = sql;
    this.retention = retention;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * Stores them in the caller's transaction.
   *
   * @param source where they come from, such as a file's name
   * @return their ids in the same order
   */
  @Transactional
  public List<UUID> enter(Actor actor, List<Facts> persons, String source) {
    if (persons.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = persons.stream().map(one -> UUID.randomUUID()).toList();
    OffsetDateTime at = OffsetDateTime.now(clock);
    LocalDate keepUntil = retention.keepUntil(at.toLocalDate());
    for (int from = 0; from < ids.size(); from += GROUP) {
      int to = Math.min(ids.size(), from + GROUP);
      List<UUID> some = ids.subList(from, to);
      List<Facts> facts = persons.subList(from, to);
      write.persons(some, facts, source, keepUntil, actor.id(), at);
      write.papers(some, facts, at);
      write.telephones(some, facts, at);
    }
    deeds.record(actor, new PersonDeed.PeopleEntered(UUID.randomUUID(), ids.size()));
    return ids;
  }

  private static final String FILL =
      """
      update people.person p set
        sex = coalesce(p.sex, n.sex),
        born = case when p.birth_year is null or extract(year from cast(n.born as date)) = p.birth_year
                    then coalesce(p.born, cast(n.born as date)) else p.born end,
        birth_year = coalesce(p.birth_year, cast(n.year as smallint)),
        nationality = coalesce(p.nationality, n.nationality),
        job = coalesce(nullif(p.job, ''), n.job),
        workplace = coalesce(nullif(p.workplace, ''), n.workplace),
        permanent_unit = case when p.permanent_unit is null and p.permanent_address = ''
                              then cast(n.permanent as uuid) else p.permanent_unit end,
        permanent_address = case when p.permanent_unit is null and p.permanent_address = ''
                                 then n.permanent_address else p.permanent_address end,
        temporary_unit = case when p.temporary_unit is null and p.temporary_address = ''
                              then cast(n.temporary as uuid) else p.temporary_unit end,
        temporary_address = case when p.temporary_unit is null and p.temporary_address = ''
                                 then n.temporary_address else p.temporary_address end,
        now_unit = case when p.now_unit is null and p.now_address = ''
                        then cast(n.now as uuid) else p.now_unit end,
        now_address = case when p.now_unit is null and p.now_address = ''
                           then n.now_address else p.now_address end,
        household_id = coalesce(p.household_id, cast(n.household as uuid)),
        position = case when p.household_id is null and n.household is not null
                        then n.position else p.position end,
        source = case when p.source = '' then :source else p.source end,
        keep_until = greatest(p.keep_until, cast(:keepUntil as date)),
        changed_at = :at, edition = p.edition + 1
      from %s
      where p.id = cast(n.id as uuid) and p.nameless_at is null
      """
          .formatted(WritePeople.ROWS);

  /** Fills what is blank in persons known already; what is known stays. Ids and facts pairwise. */
  @Transactional
  public void fill(Actor actor, List<UUID> ids, List<Facts> facts, String source) {
    if (ids.size() != facts.size()) {
      throw new IllegalArgumentException(ids.size() + " ids, " + facts.size() + " facts");
    }
    if (ids.isEmpty()) {
      return;
    }
    Set<UUID> seen = new HashSet<>();
    List<UUID> now = new ArrayList<>();
    List<Facts> first = new ArrayList<>();
    List<UUID> later = new ArrayList<>();
    List<Facts> second = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      boolean once = seen.add(ids.get(i));
      (once ? now : later).add(ids.get(i));
      (once ? first : second).add(facts.get(i));
    }
    for (int from = 0; from < now.size(); from += GROUP) {
      int to = Math.min(now.size(), from + GROUP);
      fillGroup(now.subList(from, to), first.subList(from, to), source);
    }
    deeds.record(actor, new PersonDeed.PeopleFilled(UUID.randomUUID(), now.size()));
    fill(actor, later, second, source);
  }

  private void fillGroup(List<UUID> ids, List<Facts> facts, String source) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    write
        .rows(sql.sql(FILL), ids, facts)
        .param("source", source)
        .param("keepUntil", retention.keepUntil(at.toLocalDate()))
        .param("at", at)
        .update();
    write.missingPapers(ids, facts, at);
    write.missingTelephones(ids, facts, at);
    write.keys(ids);
  }
}
