package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.places.MapFigure;
import vn.chot.app.places.SiteKind;
import vn.chot.register.Permission;
import vn.chot.register.UnitMap;

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
    for (LiveRegister live : mapped(actor)) {
      open(actor, live).forEach((unit, count) -> values.merge(unit, count, Double::sum));
    }
    return values;
  }

  /** All registers together, then each that this person reads and whose file has a map. */
  @Override
  public List<MapFigure> parts(Actor actor) {
    List<MapFigure> parts = new ArrayList<>(List.of(this));
    mapped(actor).forEach(live -> parts.add(new OfOne(this, live)));
    return parts;
  }

  private List<LiveRegister> mapped(Actor actor) {
    List<LiveRegister> all =
        registers.all().stream().filter(live -> live.register().map().isPresent()).toList();
    List<Stand> stands = findStand.of(actor, all.stream().map(LiveRegister::register).toList());
    List<LiveRegister> read = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (stands.get(i).may(Permission.READ)) {
        read.add(all.get(i));
      }
    }
    return read;
  }

  private Map<UUID, Double> open(Actor actor, LiveRegister live) {
    Map<UUID, Double> values = new HashMap<>();
    Scope scope = findStand.of(actor, live.register()).scope(Permission.READ);
    String by = live.register().map().map(UnitMap::by).orElse("");
    if (!scope.nothing() && !by.isEmpty()) {
      draw.openByUnit(live, scope, by).forEach((unit, count) -> values.put(unit, (double) count));
    }
    return values;
  }

  /** The open entries of one register. */
  private record OfOne(RegisterFigures all, LiveRegister live) implements MapFigure {
    @Override
    public String code() {
      return all.code() + "." + live.name();
    }

    @Override
    public String vietnamese() {
      return live.register().title().vi() + ": mục đang xử lý";
    }

    @Override
    public String english() {
      return live.register().title().en() + ": open entries";
    }

    @Override
    public int order() {
      return all.order() + 1;
    }

    @Override
    public boolean addsUp() {
      return true;
    }

    @Override
    public Map<UUID, Double> values(Actor actor, LocalDate on, @Nullable SiteKind kind) {
      return all.open(actor, live);
    }
  }
}
