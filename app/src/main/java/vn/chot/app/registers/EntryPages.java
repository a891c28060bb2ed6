package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.register.MoveEntry;
import vn.chot.register.Permission;
import vn.chot.register.WorkingDays;

/** One entry: what it says, where it stands, what can be done with it, what became of it. */
@Controller
class EntryPages {
  private final OpenRegister openRegister;
  private final EntryHistory history;
  private final EntryLinks links;
  private final LinkPapers papers;
  private final Directories directories;
  private final Readings readings;
  private final WorkingDays workingDays;
  private final Clock clock;

  EntryPages(
      OpenRegister openRegister,
      EntryHistory history,
      EntryLinks links,
      LinkPapers papers,
      Directories directories,
      Readings readings,
      WorkingDays workingDays,
      Clock clock) {
    this.openRegister = openRegister;
    this.history = history;
    this.links = links;
    this.papers = papers;
    this.directories = directories;
    this.readings = readings;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
  String entry(
      Actor actor,
      @PathVariable String name,
      @PathVariable UUID id,
      HttpServletRequest request,
      Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    StoredEntry entry = openRegister.entry(opened, id);
    Purpose purpose = ChosenPurpose.of(request).orElse(null);
    String path = "/registers/" + name + "/entry";
    HouseDirectory directory = directories.of(actor, purpose, path);
    Set<String> shown = new LinkedHashSet<>();
    shown.add(id.toString());
    shown.addAll(Entries.persons(opened.live().register(), entry.entry()));
    readings.shown(actor, path, shown, purpose == null ? "" : purpose.name());
    MoveEntry moves = new MoveEntry(opened.live().register(), directory, workingDays);
    Set<String> parties = opened.stand().on(entry);
    model.addAttribute("opened", opened);
    model.addAttribute("show", new ShowEntry(opened, directory, Tongue.of(request)));
    model.addAttribute("entry", entry);
    model.addAttribute("offers", moves.offers(entry.entry(), parties, LocalDateTime.now(clock)));
    model.addAttribute("decision", moves.decision(entry.entry(), parties).orElse(null));
    model.addAttribute("changes", ChangeEntry.mayNot(opened.live(), opened.stand(), entry) == null);
    model.addAttribute("history", history.of(opened.live(), id));
    model.addAttribute("papers", papers.of(actor, entry));
    model.addAttribute("linked", links.of(actor, id));
    model.addAttribute("now", LocalDateTime.now(clock));
    return "registers/entry";
  }
}
