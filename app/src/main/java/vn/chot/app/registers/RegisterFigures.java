package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.places.MapFigure;
import vn.chot.app.places.SiteKind;
import vn.chot.register.Permission;

/** The map coloured by how many entries of a person's registers wait in each unit. */
@Component
class RegisterFigures implements MapFigure {
  private final Registers registers;
  private final FindStand findStand;
  private final DrawEntries draw;

  RegisterFigures(Registers registers, FindStand findStand, DrawEntries draw) {
    this.registers = registers;
    this.findStand = findStand;
    this.draw = draw;
  }

  @Override
  public String code() {
    return "registers";
  }

  @Override
  public String vietnamese() {
    return "Mục đang xử lý trong các sổ";
  }

  @Override
  public String english() {
    return "Open entries of registers";
  }

  @Override
  public int order() {
    return 400;
  }

  @Override
  public boolean addsUp() {
    return true;
  }

  @Override
  public Map<UUID, Double> values(Actor actor, LocalDate on, @Nullable SiteKind kind) {
    Map<UUID, Double> values = new HashMap<>();
    for (LiveRegister live : registers.all()) {
      Stand stand = findStand.of(actor, live.register());
      if (live.register().map().isPresent() && stand.may(Permission.READ)) {
        draw.openByUnit(live, stand.scope(Permission.READ), live.register().map().get().by())
            .forEach((unit, count) -> values.merge(unit, (double) count, Double::sum));
      }
    }
    return values;
  }
}
