package vn.chot.app.directive.paper;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

/** The list of papers with its search and filters. */
@Controller
class PaperListPages {

  private final PaperList list;
  private final DirectedPapers directed;
  private final Readings readings;

  PaperListPages(PaperList list, DirectedPapers directed, Readings readings) {
    this.list = list;
    this.directed = directed;
    this.readings = readings;
  }

  @MayOnly({Role.CLERK, Role.CHAIRMAN})
  @GetMapping("/papers")
  String papers(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String family,
      @RequestParam(defaultValue = "") String direction,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String urgency,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String issuer,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    ListFilter filter =
        new ListFilter(
            cut(q),
            among(Kind.values(), kind),
            among(Family.values(), family),
            among(Direction.values(), direction),
            among(ReviewState.values(), state),
            among(Urgency.values(), urgency),
            year.matches("(19|20)\\d\\d") ? Integer.valueOf(year) : null,
            cut(issuer));
    Optional<ListKey> key = ListKey.of(after);
    PaperList.Page page = list.page(filter, key.orElse(null));
    readings.shown(actor, "/papers", page.rows().stream().map(row -> row.id().toString()).toList());
    model.addAttribute("filter", filter);
    model.addAttribute("page", page);
    model.addAttribute(
        "directed", directed.directed(page.rows().stream().map(PaperRow::id).toList()));
    model.addAttribute("first", key.isEmpty());
    model.addAttribute("clerk", actor.is(Role.CLERK));
    model.addAttribute("link", new ListLink("/papers", filter));
    return "directive/paper/list";
  }

  private static String cut(String typed) {
    return typed.substring(0, Math.min(200, typed.length()));
  }

  /** The value of that name; null where there is none, as for "all". */
  private static <E extends Enum<E>> @Nullable E among(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
