package vn.chot.app.surveillance.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.pages.TypedDay;
import vn.chot.rules.Dated;

/** What the papers say on a day, and all days before and after it: for everybody signed in. */
@Controller
class ProtocolPages {
  private final Protocols protocols;
  private final ProtocolInForce inForce;
  private final Clock clock;

  ProtocolPages(Protocols protocols, ProtocolInForce inForce, Clock clock) {
    this.protocols = protocols;
    this.inForce = inForce;
    this.clock = clock;
  }

  /** A row of the history. */
  record Row(String what, String inEnglish, Basis basis, String said, String saidInEnglish) {}

  @GetMapping("/protocols")
  String day(Actor actor, @RequestParam(defaultValue = "") String on, Model model) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = TypedDay.of(on).orElse(today);
    Protocol protocol = inForce.protocol();
    model.addAttribute("day", day);
    model.addAttribute("unclear", !on.isBlank() && TypedDay.of(on).isEmpty());
    model.addAttribute("protocol", protocol);
    model.addAttribute("uploaded", inForce.uploaded());
    model.addAttribute("cases", protocols.caseDefinition(day));
    model.addAttribute("contacts", protocols.contactDefinition(day));
    model.addAttribute("closing", protocols.closing(day));
    model.addAttribute("severity", protocols.grades(day));
    model.addAttribute("history", history(protocol));
    model.addAttribute("keeper", actor.is(Role.ADMINISTRATOR));
    return "surveillance/protocol/protocols";
  }

  /** Definitions of cases and contacts, newest first. */
  private static List<Row> history(Protocol protocol) {
    List<Row> rows = new java.util.ArrayList<>();
    for (Dated<CaseDefinition> row : protocol.cases().all()) {
      int ways = row.value().alternatives().size();
      rows.add(
          new Row(
              "Ca bệnh",
              "Case",
              row.value().basis(),
              ways + " cách xác định",
              ways + (ways == 1 ? " way" : " ways")));
    }
    for (Dated<ContactDefinition> row : protocol.contacts().all()) {
      ContactDefinition one = row.value();
      rows.add(
          new Row(
              "Người tiếp xúc",
              "Contact",
              one.basis(),
              "từ %d ngày trước khởi phát, đến F%d".formatted(one.daysBeforeOnset(), one.depth()),
              "from %d days before onset, to F%d".formatted(one.daysBeforeOnset(), one.depth())));
    }
    rows.sort(
        Comparator.comparing(
                (Row row) -> Objects.requireNonNullElse(row.basis().from(), LocalDate.MIN))
            .reversed());
    return rows;
  }
}
