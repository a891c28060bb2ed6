package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.pages.Tongue;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.register.Permission;

/** The entries of a register as pictures: piles by state, days of a month, units. */
@Controller
class PicturePages {
  private final OpenRegister openRegister;
  private final DrawEntries draw;
  private final Names names;
  private final Directories directories;
  private final Readings readings;
  private final Clock clock;

  PicturePages(
      OpenRegister openRegister,
      DrawEntries draw,
      Names names,
      Directories directories,
      Readings readings,
      Clock clock) {
    this.openRegister = openRegister;
    this.draw = draw;
    this.names = names;
    this.directories = directories;
    this.readings = readings;
    this.clock = clock;
  }

  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}/board")
  String board(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    OpenRegister.Opened opened = opened(actor, name, model);
    var board =
        opened
            .live()
            .register()
            .board()
            .orElseThrow(() -> new Refused(RegisterRefusals.NO_REGISTER));
    ShowEntry show = show(opened, request, model);
    List<DrawEntries.Pile> piles =
        draw.piles(
            opened.live(),
            opened.stand().scope(Permission.READ),
            board.by(),
            List.copyOf(show.choices(board.by()).keySet()));
    List<StoredEntry> shown = piles.stream().flatMap(pile -> pile.cards().stream()).toList();
    log(actor, opened, "board", shown, request);
    model.addAttribute("board", board);
    model.addAttribute("piles", piles);
    return "registers/board";
  }

  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}/calendar")
  String calendar(
      Actor actor,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String day,
      HttpServletRequest request,
      Model model) {
    OpenRegister.Opened opened = opened(actor, name, model);
    var calendar =
        opened
            .live()
            .register()
            .calendar()
            .orElseThrow(() -> new Refused(RegisterRefusals.NO_REGISTER));
    show(opened, request, model);
    YearMonth shown = month(month);
    LocalDate chosen = day(day, shown);
    Scope scope = opened.stand().scope(Permission.READ);
    List<StoredEntry> cards = draw.ofDay(opened.live(), scope, calendar.date(), chosen);
    log(actor, opened, "calendar", cards, request);
    model.addAttribute("calendar", calendar);
    model.addAttribute("month", shown);
    model.addAttribute("day", chosen);
    model.addAttribute("counts", draw.byDay(opened.live(), scope, calendar.date(), shown));
    model.addAttribute("cards", cards);
    return "registers/calendar";
  }

  private YearMonth month(String typed) {
    try {
      return YearMonth.parse(typed);
    } catch (DateTimeException none) {
      return YearMonth.now(clock);
    }
  }

  /** The day asked for, today where it lies in the month, else the first. */
  private LocalDate day(String typed, YearMonth month) {
    try {
      LocalDate day = LocalDate.parse(typed);
      if (YearMonth.from(day).equals(month)) {
        return day;
      }
    } catch (DateTimeException none) {
      // the month alone was asked for
    }
    LocalDate today = LocalDate.now(clock);
    return YearMonth.from(today).equals(month) ? today : month.atDay(1);
  }

  /** A unit with its entries; {@code share} is its part of the most, in percent. */
  record UnitBar(UUID unit, String name, long count, int share) {}

  @GetMapping("/registers/{name:[a-z][a-z0-9-]*}/map")
  String map(Actor actor, @PathVariable String name, HttpServletRequest request, Model model) {
    OpenRegister.Opened opened = opened(actor, name, model);
    var map =
        opened.live().register().map().orElseThrow(() -> new Refused(RegisterRefusals.NO_REGISTER));
    show(opened, request, model);
    var counts = draw.byUnit(opened.live(), opened.stand().scope(Permission.READ), map.by());
    var called = names.units(counts.keySet(), LocalDate.now(clock));
    long most = counts.values().stream().mapToLong(count -> count).max().orElse(1);
    List<UnitBar> bars = new ArrayList<>();
    counts.forEach((unit, count) ->
        bars.add(
            new UnitBar(
                unit,
                called.getOrDefault(unit, "?"),
                count,
                (int) Math.max(1, 100 * count / Math.max(1, most)))));
    bars.sort(
        java.util.Comparator.comparingLong((UnitBar bar) -> -bar.count())
            .thenComparing(UnitBar::name));
    model.addAttribute("by", map.by());
    model.addAttribute("bars", bars);
    return "registers/units";
  }

  private OpenRegister.Opened opened(Actor actor, String name, Model model) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    model.addAttribute("opened", opened);
    return opened;
  }

  private ShowEntry show(OpenRegister.Opened opened, HttpServletRequest request, Model model) {
    HouseDirectory directory =
        directories.of(
            opened.stand().actor(),
            ChosenPurpose.of(request).orElse(null),
            "/registers/" + opened.live().name());
    ShowEntry show = new ShowEntry(opened, directory, Tongue.of(request));
    model.addAttribute("show", show);
    return show;
  }

  private void log(
      Actor actor,
      OpenRegister.Opened opened,
      String page,
      List<StoredEntry> shown,
      HttpServletRequest request) {
    Set<String> ids = new LinkedHashSet<>();
    for (StoredEntry entry : shown) {
      ids.add(entry.id().toString());
      ids.addAll(Entries.persons(opened.live().register(), entry.entry()));
    }
    readings.shown(
        actor,
        "/registers/" + opened.live().name() + "/" + page,
        ids,
        ChosenPurpose.of(request).map(Enum::name).orElse(""));
  }
}
