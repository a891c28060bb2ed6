package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.trace.IndexCase;
import vn.chot.trace.SharedSpace;
import vn.chot.trace.Stay;
import vn.chot.trace.Trace;

/** Who was in a place in a window, and which places several cases share. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class SpacePages {
  private static final int MOST = 500;
  private static final int MOST_SHARED = 30;
  private static final int INCUBATION = 14 * 24 * 60;

  private final TracingSight sight;
  private final FindSpaces findSpaces;
  private final SpaceLabels spaceLabels;
  private final PresenceIndex index;
  private final NumberPeople numberPeople;
  private final ShownPeople shownPeople;
  private final Levels levels;
  private final CaseFiles caseFiles;
  private final CaseWindows windows;
  private final KnownLists lists;
  private final Readings readings;

  SpacePages(
      TracingSight sight,
      FindSpaces findSpaces,
      SpaceLabels spaceLabels,
      PresenceIndex index,
      NumberPeople numberPeople,
      ShownPeople shownPeople,
      Levels levels,
      CaseFiles caseFiles,
      CaseWindows windows,
      KnownLists lists,
      Readings readings) {
    this.sight = sight;
    this.findSpaces = findSpaces;
    this.spaceLabels = spaceLabels;
    this.index = index;
    this.numberPeople = numberPeople;
    this.shownPeople = shownPeople;
    this.levels = levels;
    this.caseFiles = caseFiles;
    this.windows = windows;
    this.lists = lists;
    this.readings = readings;
  }

  /** What was asked, as typed. */
  record Asked(String place, String space, String day, String from, String toDay, String to) {
    static final Asked EMPTY = new Asked("", "", "", "00:00", "", "23:59");

    Asked {
      place = given(place);
      space = given(space);
      day = given(day);
      from = given(from);
      toDay = given(toDay);
      to = given(to);
    }

    private static String given(@Nullable String sent) {
      return sent == null ? "" : sent.substring(0, Math.min(200, sent.length()));
    }
  }

  /** Somebody who was there. */
  record Visitor(UUID person, Instant from, Instant to, String space) {}

  @GetMapping("/tracing/spaces")
  String form(Actor actor, Model model) {
    return page(sight.working(actor), Asked.EMPTY, null, List.of(), null, model);
  }

  private String page(
      TracingSight.Sight may,
      Asked asked,
      @Nullable Refusal refusal,
      List<FindSpaces.Place> places,
      @Nullable List<Visitor> visitors,
      Model model) {
    Set<UUID> ids = new HashSet<>();
    if (visitors != null) {
      visitors.forEach(one -> ids.add(one.person()));
    }
    model.addAttribute("may", may);
    model.addAttribute("asked", asked);
    model.addAttribute("refusal", refusal);
    model.addAttribute("places", places);
    model.addAttribute("visitors", visitors);
    model.addAttribute("people", shownPeople.of(ids, may.reach(), Set.of()));
    model.addAttribute("levels", levels.of(ids));
    model.addAttribute("shared", shared());
    return "surveillance/tracing/spaces";
  }

  @PostMapping("/tracing/spaces")
  String find(
      Actor actor,
      @ModelAttribute Asked asked,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    List<FindSpaces.Place> places = findSpaces.named(asked.place());
    Optional<FindSpaces.Place> chosen =
        places.size() == 1
            ? Optional.of(places.getFirst())
            : places.stream().filter(one -> one.id().toString().equals(asked.space())).findFirst();
    Optional<Instant> from = TypedMoment.of(asked.day(), asked.from());
    Optional<Instant> to =
        TypedMoment.of(asked.toDay().isBlank() ? asked.day() : asked.toDay(), asked.to());
    Optional<Trace> trace = index.ready();
    Refusal refusal = null;
    if (trace.isEmpty()) {
      refusal = TracingRules.LOADING;
    } else if (from.isEmpty() || to.isEmpty()) {
      refusal = TracingRules.TIME;
    } else if (!from.get().isBefore(to.get())) {
      refusal = TracingRules.ENDS_BEFORE;
    } else if (chosen.isEmpty()) {
      refusal = places.isEmpty() ? TracingRules.SPACE_UNKNOWN : TracingRules.PLACE_SEVERAL;
    }
    if (refusal != null) {
      response.setStatus(refusal.status());
      return page(may, asked, refusal, places, null, model);
    }
    List<Visitor> visitors =
        visitors(
            trace.orElseThrow(),
            findSpaces.numbers(chosen.orElseThrow().id()),
            Moments.minute(from.orElseThrow()),
            Moments.minuteAfter(to.orElseThrow()));
    readings.shown(
        actor,
        "/tracing/spaces",
        visitors.stream().map(one -> one.person().toString()).distinct().toList(),
        ChosenPurpose.of(request).orElse(Purpose.TRACING).name());
    return page(may, asked, null, places, visitors, model);
  }

  /** Whoever was in any of these spaces, in the order of time. */
  private List<Visitor> visitors(Trace trace, List<Integer> spaces, int from, int to) {
    Map<Integer, String> labels = spaceLabels.of(spaces);
    List<Visitor> all = new ArrayList<>();
    for (int space : spaces) {
      if (space >= trace.spaces()) {
        continue;
      }
      List<Stay> stays = trace.whoWas(space, from, to);
      Map<Integer, UUID> who = numberPeople.people(stays.stream().map(Stay::person).toList());
      for (Stay stay : stays) {
        UUID person = who.get(stay.person());
        if (person != null && all.size() < MOST) {
          all.add(
              new Visitor(
                  person,
                  Moments.at(stay.from()),
                  Moments.at(stay.to()),
                  labels.getOrDefault(space, "")));
        }
      }
    }
    return all;
  }

  /** A place that several cases share. */
  record Shared(String label, List<String> cases, Instant from, Instant to, int together) {}

  /** Of the newest cases: places where at least two were while they could have been infected. */
  private List<Shared> shared() {
    Optional<Trace> trace = index.ready();
    List<UUID> newest = lists.newest(100);
    if (trace.isEmpty() || newest.size() < 2) {
      return List.of();
    }
    Map<Integer, String> numbers = new LinkedHashMap<>();
    List<IndexCase> cases = new ArrayList<>();
    for (CaseFile file : caseFiles.files(newest)) {
      CaseQuestion question = windows.of(file);
      numbers.put(question.person(), file.number());
      cases.add(
          new IndexCase(
              question.person(),
              Math.max(0, question.from() - INCUBATION),
              Math.max(1, question.from() + 3 * 24 * 60)));
    }
    List<SharedSpace> found =
        trace.get().shared(cases, 2).stream()
            .sorted(
                java.util.Comparator.comparingInt((SharedSpace one) -> -one.persons().size())
                    .thenComparingInt(one -> -one.together()))
            .limit(MOST_SHARED)
            .toList();
    Map<Integer, String> labels = spaceLabels.of(found.stream().map(SharedSpace::space).toList());
    return found.stream()
        .map(one ->
            new Shared(
                labels.getOrDefault(one.space(), "–"),
                one.persons().stream().map(who -> numbers.getOrDefault(who, "?")).toList(),
                Moments.at(one.from()),
                Moments.at(one.to()),
                one.together()))
        .toList();
  }
}
