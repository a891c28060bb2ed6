package vn.chot.app.surveillance.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;

/**
 * Makes two files of one person one: points, sources and treatment move to the survivor, its blanks
 * are filled, the other stays readable as merged.
 */
@Component
class MergeCases {
  private final ChangeFile change;
  private final CaseRows rows;
  private final RememberMerge remember;
  private final JdbcClient sql;

  MergeCases(ChangeFile change, CaseRows rows, RememberMerge remember, JdbcClient sql) {
    this.change = change;
    this.rows = rows;
    this.remember = remember;
    this.sql = sql;
  }

  @Transactional
  public CaseOutcome merge(Actor actor, UUID survivor, UUID merged) {
    if (survivor.equals(merged)) {
      return new CaseOutcome.Declined(CaseRules.MERGE_SAME);
    }
    boolean first = survivor.compareTo(merged) < 0;
    ChangeFile.Found one = change.deciding(actor, first ? survivor : merged);
    ChangeFile.Found two = change.deciding(actor, first ? merged : survivor);
    if (!(one instanceof ChangeFile.Found.File(CaseRecord a))
        || !(two instanceof ChangeFile.Found.File(CaseRecord b))) {
      return new CaseOutcome.Declined(CaseRules.MERGE_SAME);
    }
    return merge(actor, first ? a : b, first ? b : a);
  }

  private CaseOutcome merge(Actor actor, CaseRecord survivor, CaseRecord merged) {
    if (!survivor.person().equals(merged.person())) {
      return new CaseOutcome.Declined(CaseRules.MERGE_PERSONS);
    }
    remember.before(survivor.id(), merged.id(), change.now());
    rows.update(CaseEdits.mergedInto(merged, survivor.id()), actor.id(), change.now());
    move(survivor.id(), merged.id());
    CaseDraft facts = filled(survivor.facts(), merged.facts());
    CaseRecord next = CaseEdits.review(CaseEdits.facts(survivor, facts), "");
    if (survivor.confirmedAt() == null && merged.confirmedAt() != null) {
      next =
          CaseEdits.confirmed(
              next,
              merged.confirmedAt(),
              merged.confirmedPaper(),
              merged.confirmedWay(),
              merged.test());
    }
    CaseDeed.CasesMerged deed =
        new CaseDeed.CasesMerged(survivor.id(), merged.id(), survivor.person());
    change.note(actor, merged, deed, Map.of("mergedInto", List.of("", survivor.number())), "");
    Map<String, List<String>> changes =
        new java.util.LinkedHashMap<>(CompareDrafts.changes(survivor.facts(), facts));
    changes.put("merged", List.of("", merged.number()));
    rows.update(next, actor.id(), change.now());
    remember.after(merged.id());
    return change.noteOnly(actor, next, "CasesMerged", changes);
  }

  private static CaseDraft filled(CaseDraft into, CaseDraft from) {
    Set<String> symptoms = new LinkedHashSet<>(into.symptomList());
    symptoms.addAll(from.symptomList());
    return new CaseDraft(
        or(into.nationalNumber(), from.nationalNumber()),
        or(into.onset(), from.onset()),
        into.symptoms() || from.symptoms(),
        new ArrayList<>(symptoms),
        into.sourceKnown() || from.sourceKnown(),
        earlier(into.sampledAt(), from.sampledAt()),
        earlier(into.resultAt(), from.resultAt()),
        or(into.unit(), from.unit()),
        into.foundHow().isEmpty() ? from.foundHow() : into.foundHow(),
        (into.note() + (from.note().isEmpty() ? "" : "\n" + from.note())).strip());
  }

  private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    return one == null ? other : other == null || one.isBefore(other) ? one : other;
  }

  private static final List<String> MOVES =
      List.of(
          "update surveillance.case_point set case_id = :to where case_id = :from",
          "update surveillance.case_severity set case_id = :to where case_id = :from",
          "update surveillance.case_stay set case_id = :to where case_id = :from",
          """
          delete from surveillance.case_source s
          where (s.case_id = :from and (s.source_case = :to or exists (
                   select from surveillance.case_source o
                   where o.case_id = :to and o.source_case = s.source_case)))
             or (s.source_case = :from and (s.case_id = :to or exists (
                   select from surveillance.case_source o
                   where o.case_id = s.case_id and o.source_case = :to)))
          """,
          "update surveillance.case_source set case_id = :to where case_id = :from",
          "update surveillance.case_source set source_case = :to where source_case = :from");

  private void move(UUID to, UUID from) {
    MOVES.forEach(one -> sql.sql(one).param("to", to).param("from", from).update());
  }
}
