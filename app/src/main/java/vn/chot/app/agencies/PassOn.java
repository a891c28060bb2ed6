package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds who answers on a later day for what a paper named: an order of 2021 to a department that
 * was merged in 2025 is for the department that took its work over.
 */
final class PassOn {
  private final Roll roll;
  private final LocalDate day;

  PassOn(Roll roll, LocalDate day) {
    this.roll = roll;
    this.day = day;
  }

  /** The same name for those who stand on that day; one that nobody took over stays as it was. */
  Naming pass(Naming naming) {
    return switch (naming) {
      case Naming.One one -> one(one);
      case Naming.Group group ->
          new Naming.Group(group.written(), group.label(), standing(group.members()), group.how());
      case Naming.Outside outside -> outside;
      case Naming.Unknown unknown -> unknown;
    };
  }

  private Naming one(Naming.One one) {
    List<Agency> now = standing(List.of(one.agency()));
    Agency first = now.getFirst();
    if (first.id().equals(one.agency().id())) {
      return one;
    }
    Agency named = one.ended() == null ? one.agency() : one.ended();
    return now.size() == 1
        ? new Naming.One(one.written(), first, one.how(), named)
        : new Naming.Group(one.written(), named.name(), now, one.how());
  }

  /** Those who stand for these agencies on that day, each once. */
  List<Agency> standing(List<Agency> agencies) {
    Map<UUID, Agency> now = new LinkedHashMap<>();
    for (Agency agency : agencies) {
      List<Agency> heirs = roll.standingFor(agency.id(), day);
      for (Agency heir : heirs.isEmpty() ? List.of(agency) : heirs) {
        now.putIfAbsent(heir.id(), heir.id().equals(agency.id()) ? agency : heir);
      }
    }
    return List.copyOf(now.values());
  }
}
