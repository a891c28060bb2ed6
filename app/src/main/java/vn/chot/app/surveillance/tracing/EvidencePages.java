package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.LookUpFound;
import vn.chot.app.people.person.Purpose;

/** Where meetings of a person are told and struck. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping("/tracing/people/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class EvidencePages {
  private final TracingSight sight;
  private final ShowTracedPerson showTracedPerson;
  private final AddEvidence addEvidence;
  private final StrikeEvidence strikeEvidence;
  private final ToldEvidence evidence;
  private final NumberPeople numberPeople;
  private final FindOther findOther;

  EvidencePages(
      TracingSight sight,
      ShowTracedPerson showTracedPerson,
      AddEvidence addEvidence,
      StrikeEvidence strikeEvidence,
      ToldEvidence evidence,
      NumberPeople numberPeople,
      FindOther findOther) {
    this.sight = sight;
    this.showTracedPerson = showTracedPerson;
    this.addEvidence = addEvidence;
    this.strikeEvidence = strikeEvidence;
    this.evidence = evidence;
    this.numberPeople = numberPeople;
    this.findOther = findOther;
  }

  @PostMapping("/evidence")
  String add(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute EvidenceForm typed,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    showTracedPerson.within(may, id);
    Purpose purpose = ChosenPurpose.of(request).orElse(Purpose.TRACING);
    ShowTracedPerson.Left left =
        switch (findOther.find(actor, typed.other(), typed.chosen(), purpose, "/tracing/person")) {
          case FindOther.Found.Nobody(Refusal why) ->
              new ShowTracedPerson.Left(why, typed, List.of());
          case FindOther.Found.Several(List<LookUpFound> several) ->
              new ShowTracedPerson.Left(TracingRules.BOX_SEVERAL, typed, several);
          case FindOther.Found.One(UUID other) ->
              typed
                  .draft(id, other, null)
                  .map(draft ->
                      new ShowTracedPerson.Left(
                          addEvidence.add(actor, draft).orElse(null), typed, List.of()))
                  .orElse(new ShowTracedPerson.Left(TracingRules.TIME, typed, List.of()));
        };
    return left.refusal() == null
        ? "redirect:/tracing/people/" + id
        : showTracedPerson.page(actor, may, id, left, request, model, response);
  }

  @PostMapping("/evidence/{number:[0-9]{1,9}}/strike")
  String strike(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      Model model,
      HttpServletResponse response) {
    TracingSight.Sight may = sight.working(actor);
    showTracedPerson.within(may, id);
    Integer own = numberPeople.known(List.of(id)).get(id);
    boolean theirs =
        own != null
            && evidence
                .one(number)
                .filter(one -> one.one() == own || one.other() == own)
                .isPresent();
    if (!theirs) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return strikeEvidence
        .strike(actor, number, why)
        .map(refused ->
            showTracedPerson.page(
                actor, may, id, ShowTracedPerson.Left.refused(refused), request, model, response))
        .orElse("redirect:/tracing/people/" + id);
  }
}
