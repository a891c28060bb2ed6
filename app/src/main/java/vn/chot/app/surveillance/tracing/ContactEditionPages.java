package vn.chot.app.surveillance.tracing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** What a list said before an edition, and whom that edition brought. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ContactEditionPages {
  private static final int MOST = 500;

  private final TracingSight sight;
  private final KnownLists lists;
  private final CaseFiles caseFiles;
  private final ShownPeople shownPeople;
  private final Readings readings;

  ContactEditionPages(
      TracingSight sight,
      KnownLists lists,
      CaseFiles caseFiles,
      ShownPeople shownPeople,
      Readings readings) {
    this.sight = sight;
    this.lists = lists;
    this.caseFiles = caseFiles;
    this.shownPeople = shownPeople;
    this.readings = readings;
  }

  @GetMapping("/tracing/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/editions/{edition:[0-9]{1,9}}")
  String edition(Actor actor, @PathVariable UUID id, @PathVariable int edition, Model model) {
    TracingSight.Sight may = sight.working(actor);
    CaseFile file =
        caseFiles.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<KnownLists.Difference> gone = lists.before(id, edition - 1, MOST);
    List<UUID> came = lists.broughtBy(id, edition, MOST);
    Set<UUID> ids = new HashSet<>(came);
    gone.forEach(one -> ids.add(one.personId()));
    Map<UUID, ShownPeople.Shown> people = shownPeople.of(ids, may.reach(), Set.of());
    readings.shown(actor, "/tracing/cases", ids.stream().map(UUID::toString).toList());
    model.addAttribute("caseFile", id);
    model.addAttribute("number", file.number());
    model.addAttribute("edition", edition);
    model.addAttribute(
        "differences",
        gone.stream()
            .filter(one ->
                Objects.requireNonNullElse(people.get(one.personId()), ShownPeople.Shown.NOBODY)
                    .within())
            .toList());
    model.addAttribute(
        "came",
        came.stream()
            .filter(one ->
                Objects.requireNonNullElse(people.get(one), ShownPeople.Shown.NOBODY).within())
            .toList());
    model.addAttribute("people", people);
    return "surveillance/tracing/edition";
  }
}
