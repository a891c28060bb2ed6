package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;
import vn.chot.register.Move;
import vn.chot.register.Permission;

/** The list of a register: filtered by address, searched by POST alone. */
@Controller
class EntryListPages {
  private final OpenRegister openRegister;
  private final EntryList list;
  private final AskedNames askedNames;
  private final Directories directories;
  private final UnitsToChoose unitsToChoose;
  private final Readings readings;
  private final Clock clock;

  EntryListPages(
      OpenRegister openRegister,
      EntryList list,
      AskedNames askedNames,
      Directories directories,
      UnitsToChoose unitsToChoose,
      Readings readings,
      Clock clock) {
    this.openRegister = openRegister;
    this.list = list;
    this.askedNames = askedNames;
    this.directories = directories;
    this.unitsToChoose = unitsToChoose;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}")
  String list(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    return page(actor, name, request, model);
  }

  @PostMapping("/registers/{name:[a-z][a-z0-9-]*}")
  String search(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    return page(actor, name, request, model);
  }

  private String page(Actor actor, String name, HttpServletRequest request, Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name);
    if (!opened.stand().may(Permission.READ)) {
      return "redirect:/registers/"
          + name
          + (opened.stand().may(Permission.ADD) ? "/new" : "/about");
    }
    LiveRegister live = opened.live();
    Purpose purpose = ChosenPurpose.of(request).orElse(null);
    String path = "/registers/" + name;
    HouseDirectory directory = directories.of(actor, purpose, path);
    ListAsked asked =
        askedNames.resolved(
            live.register(), ListAsked.of(live.register(), request.getParameterMap()), directory);
    EntryList.Page page = list.page(live, opened.stand().scope(Permission.READ), asked);
    directory.prepare(live.register(), page.entries());
    log(actor, path, opened, page, purpose);
    model.addAttribute("opened", opened);
    model.addAttribute("show", new ShowEntry(opened, directory, Tongue.of(request)));
    model.addAttribute("asked", asked);
    model.addAttribute("page", page);
    model.addAttribute("moves", moves(opened));
    model.addAttribute("units", units(opened));
    model.addAttribute("named", askedNames.named(live.register(), asked, directory));
    return "registers/list";
  }

  /** The entries shown, and the persons in them where the list has a column of persons. */
  private void log(
      Actor actor,
      String path,
      OpenRegister.Opened opened,
      EntryList.Page page,
      @org.jspecify.annotations.Nullable Purpose purpose) {
    Set<String> ids = new LinkedHashSet<>();
    for (StoredEntry entry : page.entries()) {
      ids.add(entry.id().toString());
      ids.addAll(Entries.persons(opened.live().register(), entry.entry()));
    }
    readings.shown(actor, path, ids, purpose == null ? "" : purpose.name());
  }

  /** The moves that need nothing but a reason and that this person's parties may make. */
  private static List<Move> moves(OpenRegister.Opened opened) {
    return opened.live().register().moves().stream()
        .filter(move -> move.ask().isEmpty())
        .filter(move -> move.who().stream().anyMatch(opened.stand().parties()::contains))
        .toList();
  }

  private Map<String, String> units(OpenRegister.Opened opened) {
    List<String> filtering = new ArrayList<>(new Columns(opened.live().register()).filtering());
    boolean asked =
        filtering.stream()
            .flatMap(column -> opened.live().register().field(column).stream())
            .anyMatch(field -> field.type() instanceof vn.chot.register.FieldType.Unit);
    return asked
        ? unitsToChoose.within(opened.stand().scope(Permission.READ), LocalDate.now(clock))
        : new LinkedHashMap<>();
  }
}
