package vn.chot.app.surveillance.tracing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** The contacts of a case, and those of an area over all cases. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ContactListPages {
  private final TracingSight sight;
  private final ShowCaseContacts showCaseContacts;
  private final ShowContacts showContacts;
  private final ContactLists contactLists;
  private final CaseFiles caseFiles;

  ContactListPages(
      TracingSight sight,
      ShowCaseContacts showCaseContacts,
      ShowContacts showContacts,
      ContactLists contactLists,
      CaseFiles caseFiles) {
    this.sight = sight;
    this.showCaseContacts = showCaseContacts;
    this.showContacts = showContacts;
    this.contactLists = contactLists;
    this.caseFiles = caseFiles;
  }

  @GetMapping("/tracing/cases/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  String ofCase(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "") String uncalled,
      @RequestParam(defaultValue = "risk") String order,
      @RequestParam(required = false) @Nullable UUID after,
      HttpServletRequest request,
      Model model) {
    ShowContacts.Typed typed =
        new ShowContacts.Typed(
            unit, level, !uncalled.isEmpty(), order.equals("commune") ? order : "risk");
    return showCaseContacts.page(actor, id, typed, after, null, request, model);
  }

  @GetMapping("/tracing/people")
  String ofArea(
      Actor actor,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "0") int level,
      @RequestParam(defaultValue = "") String uncalled,
      @RequestParam(required = false) @Nullable UUID after,
      HttpServletRequest request,
      Model model) {
    TracingSight.Sight may = sight.of(actor);
    ShowContacts.Typed typed = new ShowContacts.Typed(unit, level, !uncalled.isEmpty(), "risk");
    ContactLists.Asked asked =
        new ContactLists.Asked(
            showContacts.units(may, unit),
            typed.asked(),
            typed.uncalled(),
            ContactLists.Order.RISK,
            after);
    List<ContactLists.Line> lines =
        showContacts.show(
            actor,
            may,
            "/tracing/people",
            contactLists.ofArea(asked, ContactLists.PAGE + 1),
            List.of(),
            request,
            model);
    model.addAttribute("may", may);
    model.addAttribute("typed", typed);
    model.addAttribute(
        "numbers",
        TracingDeskPages.numbers(
            caseFiles, lines.stream().map(ContactLists.Line::caseFile).toList()));
    model.addAttribute("unitTexts", showContacts.unitTexts(may));
    return "surveillance/tracing/people";
  }
}
