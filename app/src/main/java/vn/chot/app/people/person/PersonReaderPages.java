package vn.chot.app.people.person;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.ReadingLog;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.access.SaidReadings;

/**
 * Who was shown a person's record: for heads of agencies and districts, who answer for those who
 * open records. To tell the person is their duty (Nghị định 13/2023/NĐ-CP, art. 9 and 14).
 */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.DISTRICT})
class PersonReaderPages {
  private static final int SIZE = 50;

  private final PersonSheets sheets;
  private final FindReach findReach;
  private final ReadingLog log;
  private final SaidReadings said;
  private final Readings readings;
  private final Clock clock;

  PersonReaderPages(
      PersonSheets sheets,
      FindReach findReach,
      ReadingLog log,
      SaidReadings said,
      Readings readings,
      Clock clock) {
    this.sheets = sheets;
    this.findReach = findReach;
    this.log = log;
    this.said = said;
    this.readings = readings;
    this.clock = clock;
  }

  /** Whether this reader may see it. */
  static boolean maySee(Actor actor) {
    return actor.is(Role.AGENCY_HEAD) || actor.is(Role.DISTRICT);
  }

  @GetMapping("/people/{id:[0-9a-f-]{36}}/readers")
  String readers(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request,
      Model model) {
    Reach reach = findReach.orRefuse(actor, LocalDate.now(clock));
    Person person =
        sheets
            .within(reach, id)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<Purpose> purpose = ChosenPurpose.of(request);
    if (purpose.isEmpty()) {
      return PurposePages.Asking.page("/people/" + id + "/readers", request, model);
    }
    Optional<ReadingLog.Key> key = ReadingLog.Key.of(before);
    List<ReadingLog.Line> found = log.page(ReadingLog.Asked.of(id), key.orElse(null), SIZE + 1);
    readings.shown(actor, "/people/readers", List.of(id.toString()), purpose.get().name());
    model.addAttribute("person", person);
    model.addAttribute("lines", found.subList(0, Math.min(SIZE, found.size())));
    model.addAttribute("more", found.size() > SIZE);
    model.addAttribute("first", key.isEmpty());
    model.addAttribute("said", said);
    return "people/person/readers";
  }
}
