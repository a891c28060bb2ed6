package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CasePoint;

/** Shows the contacts of a case, how the list came about and to whom it was handed. */
@Component
class ShowCaseContacts {
  private static final int MOST_EDITIONS = 20;

  private final TracingSight sight;
  private final ShowContacts showContacts;
  private final ContactLists contactLists;
  private final KnownLists lists;
  private final Levels levels;
  private final HandOvers handOvers;
  private final CaseFiles caseFiles;
  private final ShownPeople shownPeople;
  private final Speed speed;
  private final PresenceIndex index;

  ShowCaseContacts(
      TracingSight sight,
      ShowContacts showContacts,
      ContactLists contactLists,
      KnownLists lists,
      Levels levels,
      HandOvers handOvers,
      CaseFiles caseFiles,
      ShownPeople shownPeople,
      Speed speed,
      PresenceIndex index) {
    this.sight = sight;
    this.showContacts = showContacts;
    this.contactLists = contactLists;
    this.lists = lists;
    this.levels = levels;
    this.handOvers = handOvers;
    this.caseFiles = caseFiles;
    this.shownPeople = shownPeople;
    this.speed = speed;
    this.index = index;
  }

  /** The page of a case after a key; {@code refusal} is of a form on it. */
  String page(
      Actor actor,
      UUID id,
      ShowContacts.Typed typed,
      @Nullable UUID after,
      @Nullable Refusal refusal,
      HttpServletRequest request,
      Model model) {
    TracingSight.Sight may = sight.of(actor);
    CaseFile file =
        caseFiles.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Optional<KnownLists.Traced> traced = lists.of(id);
    ContactLists.Asked asked =
        new ContactLists.Asked(
            showContacts.units(may, typed.unit()),
            typed.asked(),
            typed.uncalled(),
            ContactLists.Order.of(typed.order()),
            after);
    List<ContactLists.Line> lines =
        showContacts.show(
            actor,
            may,
            "/tracing/cases",
            contactLists.ofCase(id, asked, ContactLists.PAGE + 1),
            List.of(id.toString()),
            request,
            model);
    List<KnownLists.Edition> editions = lists.editions(id, MOST_EDITIONS);
    model.addAttribute("may", may);
    model.addAttribute("typed", typed);
    model.addAttribute("refusal", refusal);
    model.addAttribute("number", file.number());
    model.addAttribute("caseFile", id);
    model.addAttribute("file", file);
    model.addAttribute("traced", traced.orElse(null));
    model.addAttribute("points", points(may, file, lines));
    model.addAttribute("personNow", levels.of(file.person()).orElse(null));
    model.addAttribute("editions", editions);
    model.addAttribute("waits", lists.waits(id));
    model.addAttribute("ready", index.ready().isPresent());
    model.addAttribute("handOvers", seen(may, handOvers.ofCase(id)));
    model.addAttribute("shares", lines.isEmpty() ? Map.of() : shares(may, id));
    model.addAttribute("f1Isolated", speed.halfOfF1Isolated(id).orElse(null));
    model.addAttribute("unitTexts", showContacts.unitTexts(may));
    return "surveillance/tracing/case";
  }

  /** How many are in each unit of the reach, by the unit's label. */
  private Map<String, Integer> shares(TracingSight.Sight may, UUID caseFile) {
    Map<String, Integer> shares = new LinkedHashMap<>();
    contactLists
        .byUnit(caseFile)
        .forEach((unit, people) -> {
          if (!unit.equals(ContactLine.NOWHERE) && may.covers(unit)) {
            shares.put(shownPeople.unit(unit), people);
          }
        });
    return shares;
  }

  /** Where the case was, for who finds cases or contacts of theirs here; places name nobody. */
  private List<CasePoint> points(
      TracingSight.Sight may, CaseFile file, List<ContactLists.Line> lines) {
    UUID unit = file.unit();
    boolean concerned = !lines.isEmpty() || (unit != null && may.covers(unit));
    return concerned
        ? caseFiles.points(file.id()).stream().filter(one -> !one.struck()).toList()
        : List.of();
  }

  private List<HandOvers.Line> seen(TracingSight.Sight may, List<HandOvers.Line> all) {
    return all.stream().filter(one -> may.covers(one.unitId())).toList();
  }
}
