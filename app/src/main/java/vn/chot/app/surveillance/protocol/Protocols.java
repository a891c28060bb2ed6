package vn.chot.app.surveillance.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.rules.DatedRows;

/** What the papers in force on a day say, here; asked by date, never kept as a constant. */
@Component
public class Protocols {
  private final ProtocolInForce inForce;
  private final Places places;

  Protocols(ProtocolInForce inForce, Places places) {
    this.inForce = inForce;
    this.places = places;
  }

  /** What confirms a case that day. */
  public CaseDefinition caseDefinition(LocalDate on) {
    return asked(inForce.protocol().cases(), on, here(on));
  }

  /** Who is a contact that day, in our province. */
  public ContactDefinition contactDefinition(LocalDate on) {
    return asked(inForce.protocol().contacts(), on, here(on));
  }

  /** Who is a contact that day in a unit, which may have a rule of its own. */
  public ContactDefinition contactDefinition(LocalDate on, UUID unit) {
    return asked(inForce.protocol().contacts(), on, here(on, unit));
  }

  /** How many days after its last case a cluster is closed. */
  public int closingDays(LocalDate on) {
    return asked(inForce.protocol().closing(), on, here(on)).days();
  }

  /** The grades of a patient's condition, lightest first. */
  public List<SeverityGrade> severity(LocalDate on) {
    return asked(inForce.protocol().severity(), on, here(on)).grades();
  }

  /** The grades with their paper, for the page. */
  Protocol.Severity grades(LocalDate on) {
    return asked(inForce.protocol().severity(), on, here(on));
  }

  /** The closing of clusters with its paper, for the page. */
  Protocol.Closing closing(LocalDate on) {
    return asked(inForce.protocol().closing(), on, here(on));
  }

  private static <V> V asked(Protocol.Rows<V> rows, LocalDate on, DatedRows.Here here) {
    return rows.dated()
        .on(on, here)
        .orElseThrow(() -> new IllegalStateException("no row of the protocol holds on " + on))
        .value();
  }

  private DatedRows.Here here(LocalDate on) {
    return new DatedRows.Here(List.of(), places.home(on).map(Unit::code).orElse(""));
  }

  private DatedRows.Here here(LocalDate on, UUID unit) {
    List<String> units = new ArrayList<>();
    String province = here(on).province();
    Optional<Unit> at = places.unit(unit, on);
    while (at.isPresent()) {
      UUID parent = at.get().parent();
      if (parent == null) {
        province = at.get().code();
        break;
      }
      units.add(at.get().code());
      at = places.unit(parent, on);
    }
    return new DatedRows.Here(units, province);
  }
}
