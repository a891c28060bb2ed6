package vn.chot.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one measure: who leads, who acts with them, by when, how, on what condition, citing what,
 * about what.
 */
final class ReadMeasure {

  private ReadMeasure() {}

  static Measure of(JudgeMeasures.Draft draft, Lore lore, @Nullable LocalDate paperDay, int year) {
    Passage passage = draft.passage();
    Words words = draft.words();
    Found own = draft.own();
    boolean inherited = own.isEmpty() && !draft.lead().isEmpty();
    Found lead = inherited ? draft.lead() : own;
    Found named = FindPartners.in(passage, words, lore.known());
    Found partners = named.isEmpty() && inherited ? draft.partners() : named;
    FindDeadline deadline = FindDeadline.in(passage, paperDay, year);
    FindCadence cadence = FindCadence.in(passage, words);
    Optional<FindCondition.Condition> condition = FindCondition.in(passage, words);
    List<Symbols.Symbol> symbols = Symbols.in(passage.text());

    Map<String, List<Span>> findings = new HashMap<>();
    put(findings, "lead", lead.places());
    put(findings, "cooperating", partners.places());
    put(findings, "deadline", deadline.places());
    put(findings, "cadence", cadence.places());
    put(
        findings,
        "condition",
        condition.map(FindCondition.Condition::place).map(List::of).orElse(List.of()));
    put(
        findings,
        "references",
        symbols.stream().map(symbol -> passage.span(symbol.start(), symbol.end())).toList());

    List<Doubt> doubts = new ArrayList<>();
    if (lead.isEmpty()) {
      doubts.add(Doubts.leadMissing(passage.span()));
    } else if (inherited && draft.loose()) {
      doubts.add(Doubts.leadInherited(passage.span(), lead.names()));
    }
    if (deadline.corrected()) {
      doubts.add(Doubts.yearCorrected(deadline.places().getFirst()));
    }
    if (!deadline.others().isEmpty()) {
      doubts.add(Doubts.severalDays(deadline.places().getLast()));
    }
    return new Measure(
        draft.path(),
        passage.span(),
        passage.text(),
        lead.names(),
        partners.names(),
        inherited,
        deadline.day(),
        deadline.text(),
        deadline.others(),
        cadence.cadence(),
        condition.map(FindCondition.Condition::text).orElse(null),
        Symbols.distinct(symbols),
        FindThemes.in(words),
        findings,
        doubts);
  }

  private static void put(Map<String, List<Span>> findings, String name, List<Span> places) {
    if (!places.isEmpty()) {
      findings.put(name, List.copyOf(places));
    }
  }
}
