package vn.chot.app.surveillance.tracing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.trace.Answer;
import vn.chot.trace.IndexCase;
import vn.chot.trace.Question;
import vn.chot.trace.Trace;

/**
 * Questions that change nothing: had the onset come earlier, whom would that add; and backwards,
 * who could have infected the case, cases first.
 */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class AskPages {
  private static final int MOST = 100;
  private static final int BACK_DAYS = 14;

  private final TracingSight sight;
  private final CaseFiles caseFiles;
  private final CaseWindows windows;
  private final PresenceIndex index;
  private final AskTrace askTrace;
  private final NumberPeople numberPeople;
  private final Levels levels;
  private final ShownPeople shownPeople;
  private final Readings readings;

  AskPages(
      TracingSight sight,
      CaseFiles caseFiles,
      CaseWindows windows,
      PresenceIndex index,
      AskTrace askTrace,
      NumberPeople numberPeople,
      Levels levels,
      ShownPeople shownPeople,
      Readings readings) {
    this.sight = sight;
    this.caseFiles = caseFiles;
    this.windows = windows;
    this.index = index;
    this.askTrace = askTrace;
    this.numberPeople = numberPeople;
    this.levels = levels;
    this.shownPeople = shownPeople;
    this.readings = readings;
  }

  /** Somebody a question reached. */
  record Reached(UUID person, int level, @Nullable Integer before, Instant first, Instant last) {}

  @GetMapping("/tracing/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/ask")
  String ask(
      Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "2") int days, Model model) {
    TracingSight.Sight may = sight.working(actor);
    CaseFile file =
        caseFiles.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    int shift = Math.clamp(days, -14, 14);
    Optional<Trace> trace = index.ready();
    CaseQuestion question = windows.of(file);
    List<Reached> added = trace.map(at -> added(at, question, shift)).orElse(List.of());
    List<Reached> sources = trace.map(at -> sources(at, question)).orElse(List.of());
    Set<UUID> ids = new HashSet<>();
    added.forEach(one -> ids.add(one.person()));
    sources.forEach(one -> ids.add(one.person()));
    readings.shown(actor, "/tracing/cases", ids.stream().map(UUID::toString).toList());
    model.addAttribute("may", may);
    model.addAttribute("caseFile", id);
    model.addAttribute("number", file.number());
    model.addAttribute("ready", trace.isPresent());
    model.addAttribute("days", shift);
    model.addAttribute("windowFrom", Moments.at(question.from()));
    model.addAttribute("added", added.subList(0, Math.min(MOST, added.size())));
    model.addAttribute("addedCount", added.size());
    model.addAttribute("sources", sources.subList(0, Math.min(MOST, sources.size())));
    model.addAttribute("levels", levels.of(ids));
    model.addAttribute("people", shownPeople.of(ids, may.reach(), Set.of()));
    return "surveillance/tracing/ask";
  }

  /** Who comes in or rises when the window begins so many days earlier. */
  private List<Reached> added(Trace trace, CaseQuestion question, int days) {
    Answer now = askTrace.ask(trace, question.forward());
    Answer then = askTrace.ask(trace, question.earlier(days).forward());
    Map<Integer, Integer> known = new HashMap<>();
    for (int line = 0; line < now.size(); line++) {
      known.put(now.person(line), now.level(line));
    }
    List<Integer> lines = new ArrayList<>();
    for (int line : then.inOrder()) {
      Integer before = known.get(then.person(line));
      if (then.level(line) > 0 && (before == null || then.level(line) < before)) {
        lines.add(line);
      }
    }
    return reached(then, lines, known);
  }

  /** Who met the case, or those the case met, in time to infect it. */
  private List<Reached> sources(Trace trace, CaseQuestion question) {
    int infected = question.from() + 24 * 60;
    Question back =
        new Question(
            List.of(new IndexCase(question.person(), 0, infected)),
            question.definition().rule(),
            1,
            Math.max(0, question.from() - BACK_DAYS * 24 * 60),
            infected,
            Map.of(),
            Question.Direction.BACKWARD);
    Answer answer = askTrace.ask(trace, back);
    List<Integer> lines = new ArrayList<>();
    for (int line : answer.inOrder()) {
      if (answer.level(line) > 0) {
        lines.add(line);
      }
    }
    List<Reached> all = reached(answer, lines, Map.of());
    Map<UUID, Level> known = levels.of(all.stream().map(Reached::person).toList());
    return all.stream()
        .sorted(
            java.util.Comparator.comparingInt(
                    (Reached one) -> {
                      Level level = known.get(one.person());
                      return level == null ? 9 : level.level();
                    })
                .thenComparing(Reached::last, java.util.Comparator.reverseOrder()))
        .toList();
  }

  private List<Reached> reached(Answer answer, List<Integer> lines, Map<Integer, Integer> before) {
    Map<Integer, UUID> who = numberPeople.people(lines.stream().map(answer::person).toList());
    return lines.stream()
        .filter(line -> who.containsKey(answer.person(line)))
        .map(line ->
            new Reached(
                who.getOrDefault(answer.person(line), ContactLine.NOWHERE),
                answer.level(line),
                before.get(answer.person(line)),
                Moments.at(answer.first(line)),
                Moments.at(answer.last(line))))
        .toList();
  }
}
