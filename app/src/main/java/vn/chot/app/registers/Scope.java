package vn.chot.app.registers;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a register somebody reaches with one permission.
 *
 * @param all every entry
 * @param units those of these units
 * @param agencies those of these agencies, and those written for them
 * @param self those this account wrote; null where that alone gives nothing
 */
record Scope(boolean all, Set<UUID> units, Set<UUID> agencies, @Nullable UUID self) {
  static final Scope NOTHING = new Scope(false, Set.of(), Set.of(), null);
  static final Scope ALL = new Scope(true, Set.of(), Set.of(), null);

  Scope {
    units = Set.copyOf(units);
    agencies = Set.copyOf(agencies);
  }

  boolean nothing() {
    return !all && units.isEmpty() && agencies.isEmpty() && self == null;
  }

  /** Whether units alone decide, so that an entry is found by its unit. */
  boolean onlyUnits() {
    return !all && !units.isEmpty() && agencies.isEmpty() && self == null;
  }

  /** What either of two reaches. */
  Scope or(Scope other) {
    Set<UUID> bothUnits = new HashSet<>(units);
    bothUnits.addAll(other.units);
    Set<UUID> bothAgencies = new HashSet<>(agencies);
    bothAgencies.addAll(other.agencies);
    return new Scope(all || other.all, bothUnits, bothAgencies, self == null ? other.self : self);
  }

  /** Whether it reaches an entry of this unit and agency, written by and for these. */
  boolean covers(
      @Nullable UUID unit, @Nullable UUID agency, @Nullable UUID writer, @Nullable UUID wroteFor) {
    return all
        || (unit != null && units.contains(unit))
        || (agency != null && agencies.contains(agency))
        || (wroteFor != null && agencies.contains(wroteFor))
        || (self != null && self.equals(writer));
  }

  boolean covers(StoredEntry entry) {
    return covers(entry.unit(), entry.agency(), entry.writtenBy(), entry.writtenFor());
  }

  /** The same as a condition; its parameters are added. */
  String sql(Map<String, Object> parameters) {
    if (all) {
      return "true";
    }
    StringJoiner any = new StringJoiner(" or ", "(", ")");
    any.setEmptyValue("false");
    if (!units.isEmpty()) {
      parameters.put("scopeUnits", units);
      any.add("unit_id in (:scopeUnits)");
    }
    if (!agencies.isEmpty()) {
      parameters.put("scopeAgencies", agencies);
      any.add("agency_id in (:scopeAgencies) or written_for in (:scopeAgencies)");
    }
    if (self != null) {
      parameters.put("scopeSelf", self);
      any.add("written_by = :scopeSelf");
    }
    return any.toString();
  }
}
