package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.messages.Messages;
import vn.chot.app.pages.Frame;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** Lists handed to communes: what waits and for how long, who is in one, the receipt. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class HandOverPages {
  private static final int MOST = 200;

  private final TracingSight sight;
  private final HandOvers handOvers;
  private final ReceiveHandOver receiveHandOver;
  private final Messages messages;
  private final ShownPeople shownPeople;
  private final Levels levels;
  private final CaseFiles caseFiles;
  private final Readings readings;
  private final Clock clock;

  HandOverPages(
      TracingSight sight,
      HandOvers handOvers,
      ReceiveHandOver receiveHandOver,
      Messages messages,
      ShownPeople shownPeople,
      Levels levels,
      CaseFiles caseFiles,
      Readings readings,
      Clock clock) {
    this.sight = sight;
    this.handOvers = handOvers;
    this.receiveHandOver = receiveHandOver;
    this.messages = messages;
    this.shownPeople = shownPeople;
    this.levels = levels;
    this.caseFiles = caseFiles;
    this.readings = readings;
    this.clock = clock;
  }

  /** How long a list waits, or waited. */
  static String clock(Frame frame, HandOvers.Line line, java.time.Instant now) {
    java.time.OffsetDateTime received = line.receivedAt();
    Duration waited =
        Duration.between(line.madeAt().toInstant(), received == null ? now : received.toInstant());
    return Speed.Medians.said(frame, (double) Math.max(0, waited.toSeconds()));
  }

  @GetMapping("/tracing/hand-overs")
  String all(Actor actor, Model model) {
    TracingSight.Sight may = sight.working(actor);
    List<HandOvers.Line> lines = handOvers.of(TracingDeskPages.units(may.reach()), MOST);
    Map<UUID, String> communes = new HashMap<>();
    lines.forEach(line -> communes.computeIfAbsent(line.unitId(), shownPeople::unit));
    readings.shown(
        actor, "/tracing/hand-overs", lines.stream().map(line -> line.id().toString()).toList());
    model.addAttribute("may", may);
    model.addAttribute("lines", lines);
    model.addAttribute("communes", communes);
    model.addAttribute("now", clock.instant());
    model.addAttribute(
        "numbers",
        TracingDeskPages.numbers(caseFiles, lines.stream().map(HandOvers.Line::caseFile).toList()));
    return "surveillance/tracing/handovers";
  }

  private HandOvers.Line within(TracingSight.Sight may, UUID id) {
    return handOvers
        .one(id)
        .filter(line -> may.covers(line.unitId()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/tracing/hand-overs/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  String one(Actor actor, @PathVariable UUID id, HttpServletRequest request, Model model) {
    TracingSight.Sight may = sight.working(actor);
    HandOvers.Line line = within(may, id);
    List<UUID> ids = handOvers.people(id);
    readings.shown(
        actor,
        "/tracing/hand-overs",
        ids.stream().map(UUID::toString).toList(),
        ChosenPurpose.of(request).orElse(Purpose.TRACING).name());
    model.addAttribute("may", may);
    model.addAttribute("line", line);
    model.addAttribute("sendings", may.decides() ? messages.sendings(List.of(id)) : List.of());
    model.addAttribute("ids", ids);
    model.addAttribute("people", shownPeople.of(ids, may.reach(), new HashSet<>(ids)));
    model.addAttribute("levels", levels.of(ids));
    model.addAttribute("commune", shownPeople.unit(line.unitId()));
    model.addAttribute("now", clock.instant());
    model.addAttribute(
        "number",
        TracingDeskPages.numbers(caseFiles, List.of(line.caseFile()))
            .getOrDefault(line.caseFile(), "?"));
    return "surveillance/tracing/handover";
  }

  @PostMapping("/tracing/hand-overs/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/receive")
  String receive(Actor actor, @PathVariable UUID id) {
    TracingSight.Sight may = sight.working(actor);
    receiveHandOver
        .receive(actor, within(may, id))
        .ifPresent(why -> {
          throw new TracingSight.Refused(why);
        });
    return "redirect:/tracing/hand-overs/" + id;
  }
}
