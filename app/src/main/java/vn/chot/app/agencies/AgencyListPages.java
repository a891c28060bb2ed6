package vn.chot.app.agencies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;

/** The list of agencies. */
@Controller
class AgencyListPages {
  private final AgencyList list;
  private final Readings readings;
  private final Clock clock;

  AgencyListPages(AgencyList list, Readings readings, Clock clock) {
    this.list = list;
    this.readings = readings;
    this.clock = clock;
  }

  @MayOnly({Role.CLERK, Role.ADMINISTRATOR})
  @GetMapping("/agencies")
  String agencies(
      Actor actor,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String lacking,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    AgencyList.Filter filter =
        new AgencyList.Filter(
            q.substring(0, Math.min(200, q.length())),
            among(AgencyLevel.values(), level),
            among(AgencyList.Lacking.values(), lacking),
            state.equals("ended"));
    Optional<AgencyList.Key> key = AgencyList.Key.of(after);
    AgencyList.Page page = list.page(filter, LocalDate.now(clock), key.orElse(null));
    readings.shown(
        actor, "/agencies", page.rows().stream().map(row -> row.id().toString()).toList());
    model.addAttribute("filter", filter);
    model.addAttribute("page", page);
    model.addAttribute("first", key.isEmpty());
    model.addAttribute("keeper", actor.is(Role.ADMINISTRATOR));
    model.addAttribute("link", new Link(filter));
    return "agencies/list";
  }

  private static <E extends Enum<E>> @Nullable E among(E[] values, String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Addresses of this list under the same filter. */
  record Link(AgencyList.Filter filter) {

    /** The page after a key, or the first. */
    String to(AgencyList.@Nullable Key after) {
      UriComponentsBuilder link = UriComponentsBuilder.fromPath("/agencies");
      param(link, "q", filter.words());
      param(link, "level", filter.level());
      param(link, "lacking", filter.lacking());
      param(link, "state", filter.ended() ? "ended" : null);
      param(link, "after", after == null ? null : after.word());
      return link.encode().toUriString();
    }

    private static void param(UriComponentsBuilder link, String name, @Nullable Object value) {
      if (value != null && !value.toString().isEmpty()) {
        link.queryParam(name, "{" + name + "}");
        link.uriVariables(Map.of(name, value.toString()));
      }
    }
  }
}
