package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;
import vn.chot.sheet.RowReport;

/**
 * Works out what the directory becomes when the good lines of a sheet are taken in. A line that
 * falls may take others with it (those that name it), so lines are tried until none falls.
 */
final class PlanAgencies {
  /** Since when an agency is known whose sheet names no day. */
  static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

  private final Map<UUID, AgencyDraft> stored;
  private final Map<String, UUID> keys;
  private final Areas areas;
  private final RowReport report;

  /** The identity of each new key, the same in every try. */
  private final Map<String, UUID> fresh = new HashMap<>();

  PlanAgencies(
      Map<UUID, AgencyDraft> stored, Map<String, UUID> keys, Areas areas, RowReport report) {
    this.stored = stored;
    this.keys = keys;
    this.areas = areas;
    this.report = report;
  }

  /** What is to be written, and who is who afterwards. */
  record Plan(
      Map<UUID, AgencyDraft> agencies,
      Map<AgencyLine, UUID> lines,
      Map<AgencyLine, List<UUID>> successors,
      SheetRoll roll) {}

  Plan plan(List<AgencyLine> lines) {
    List<AgencyLine> standing = new ArrayList<>(onePerDay(lines));
    standing.removeIf(line -> report.has(line.row()));
    while (true) {
      Plan plan = attempt(standing);
      int before = standing.size();
      standing.removeIf(line -> report.has(line.row()));
      if (standing.size() == before) {
        return plan;
      }
    }
  }

  private List<AgencyLine> onePerDay(List<AgencyLine> lines) {
    Set<String> seen = new HashSet<>();
    for (AgencyLine line : lines) {
      if (!seen.add(line.folded() + "|" + line.from())) {
        report.add(line.row(), RowFaults.TWO_STATES_ONE_DAY);
      }
    }
    return lines.stream()
        .sorted(
            Comparator.comparing(
                AgencyLine::from, Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  private Plan attempt(List<AgencyLine> lines) {
    Map<UUID, AgencyDraft> drafts = new LinkedHashMap<>();
    stored.forEach((id, draft) -> drafts.put(id, draft.copy()));
    SheetRoll roll = new SheetRoll(keys, drafts.values());
    Map<AgencyLine, UUID> ids = new LinkedHashMap<>();
    for (AgencyLine line : lines) {
      UUID keyed = roll.ofKey(line.key());
      UUID known = keyed != null ? keyed : withoutKey(line.name());
      UUID id =
          known != null ? known : fresh.computeIfAbsent(line.folded(), k -> UUID.randomUUID());
      roll.add(line.folded(), id);
      roll.name(line.name(), id);
      drafts.computeIfAbsent(id, k -> new AgencyDraft(k, true));
      ids.put(line, id);
    }
    Map<AgencyLine, List<UUID>> successors = new HashMap<>();
    ids.forEach((line, id) -> {
      AgencyDraft draft = drafts.get(id);
      if (draft != null) {
        take(line, draft, roll);
        successors.put(line, successors(line, roll));
      }
    });
    checkNames(drafts);
    checkParents(drafts);
    return new Plan(drafts, ids, successors, roll);
  }

  /** The one agency of this name that no sheet has given a key: entered on the pages. */
  private @Nullable UUID withoutKey(String name) {
    String folded = Unmarked.of(name);
    List<UUID> alike =
        stored.values().stream()
            .filter(draft -> !keys.containsValue(draft.id))
            .filter(draft ->
                draft.states.stream().anyMatch(s -> Unmarked.of(s.agency().name()).equals(folded)))
            .map(draft -> draft.id)
            .toList();
    return alike.size() == 1 ? alike.getFirst() : null;
  }

  private List<UUID> successors(AgencyLine line, SheetRoll roll) {
    List<UUID> found = new ArrayList<>();
    for (String name : line.successors()) {
      UUID id = roll.find("Cơ quan kế thừa", name, line.row(), report);
      if (id != null) {
        found.add(id);
      }
    }
    return found;
  }

  /** Puts the line's state among those the agency has. */
  private void take(AgencyLine line, AgencyDraft draft, SheetRoll roll) {
    UUID parent =
        line.parent().isEmpty()
            ? null
            : roll.find("Cơ quan cấp trên", line.parent(), line.row(), report);
    UUID area = areas.find(line, report);
    if (draft.id.equals(parent)) {
      report.add(line.row(), RowFaults.OWN_PARENT);
    }
    LocalDate from = from(line, draft);
    AgencyDraft.State same =
        draft.states.stream().filter(s -> s.agency().from().equals(from)).findFirst().orElse(null);
    AgencyDraft.State before = same != null || draft.states.isEmpty() ? same : draft.latest();
    Agency wanted =
        wanted(line, draft.id, before == null ? null : before.agency(), parent, area, from);
    if (same != null) {
      LocalDate next = nextFrom(draft, from);
      Agency fitted =
          wanted.to() == null && next != null
              ? AgencyDraft.until(wanted, next.minusDays(1))
              : wanted;
      draft.states.remove(same);
      draft.states.add(
          new AgencyDraft.State(
              same.stored(), fitted, line.row(), same.changed() || !fitted.equals(same.agency())));
    } else {
      closeBefore(draft, from);
      draft.states.add(new AgencyDraft.State(null, wanted, line.row(), true));
    }
    draft.states.stream()
        .filter(s -> s.row() != line.row() && AgencyDraft.meet(s.agency(), stateOf(draft, line)))
        .findFirst()
        .ifPresent(s -> report.add(line.row(), RowFaults.overlaps(s.agency().from())));
  }

  private static Agency stateOf(AgencyDraft draft, AgencyLine line) {
    return draft.states.stream()
        .filter(s -> s.row() == line.row())
        .findFirst()
        .orElseThrow()
        .agency();
  }

  /** Without a day, a new agency is known since always; of a known one its last state is meant. */
  private static LocalDate from(AgencyLine line, AgencyDraft draft) {
    if (line.from() != null) {
      return line.from();
    }
    return draft.states.isEmpty() ? ALWAYS : draft.latest().agency().from();
  }

  private static @Nullable LocalDate nextFrom(AgencyDraft draft, LocalDate from) {
    return draft.states.stream()
        .map(s -> s.agency().from())
        .filter(day -> day.isAfter(from))
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The last state ends the day before a later one begins. */
  private static void closeBefore(AgencyDraft draft, LocalDate from) {
    if (draft.states.isEmpty()) {
      return;
    }
    AgencyDraft.State last = draft.latest();
    LocalDate to = last.agency().to();
    if (last.agency().from().isBefore(from) && (to == null || !to.isBefore(from))) {
      draft.states.remove(last);
      draft.states.add(
          new AgencyDraft.State(
              last.stored(),
              AgencyDraft.until(last.agency(), from.minusDays(1)),
              last.row(),
              true));
    }
  }

  /** The state as the line has it; columns that the sheet lacks stay as they were. */
  private static Agency wanted(
      AgencyLine line,
      UUID id,
      @Nullable Agency before,
      @Nullable UUID parent,
      @Nullable UUID area,
      LocalDate from) {
    if (before == null) {
      return new Agency(
          id,
          line.name(),
          line.shortNames(),
          line.kind(),
          line.level(),
          parent,
          area,
          line.email(),
          line.outside(),
          from,
          line.to());
    }
    Set<String> given = line.given();
    return new Agency(
        id,
        line.name(),
        given.contains("short") ? line.shortNames() : before.shortNames(),
        line.kind(),
        line.level(),
        given.contains("parent") ? parent : before.parent(),
        given.contains("area") ? area : before.area(),
        given.contains("email") ? line.email() : before.email(),
        given.contains("outside") ? line.outside() : before.outside(),
        from,
        given.contains("to") ? line.to() : before.to());
  }

  /** One name once below one parent at one time (constraint agency_name_once). */
  private void checkNames(Map<UUID, AgencyDraft> drafts) {
    Map<String, List<AgencyDraft.State>> named = new HashMap<>();
    for (AgencyDraft draft : drafts.values()) {
      for (AgencyDraft.State state : draft.states) {
        Agency agency = state.agency();
        named
            .computeIfAbsent(
                Unmarked.of(agency.name()) + "|" + agency.parent() + "|" + agency.outside(),
                k -> new ArrayList<>())
            .add(state);
      }
    }
    for (List<AgencyDraft.State> alike : named.values()) {
      for (AgencyDraft.State state : alike) {
        boolean taken =
            state.row() > 0
                && alike.stream()
                    .anyMatch(other ->
                        !other.agency().id().equals(state.agency().id())
                            && other.row() < state.row()
                            && !report.has(other.row())
                            && AgencyDraft.meet(other.agency(), state.agency()));
        if (taken && !report.has(state.row())) {
          report.add(state.row(), RowFaults.NAME_TAKEN);
        }
      }
    }
  }

  private void checkParents(Map<UUID, AgencyDraft> drafts) {
    for (AgencyDraft draft : drafts.values()) {
      for (AgencyDraft.State state : draft.states) {
        AgencyDraft parent =
            state.agency().parent() == null ? null : drafts.get(state.agency().parent());
        if (state.row() > 0
            && parent != null
            && !report.has(state.row())
            && parent.states.stream()
                .noneMatch(p -> AgencyDraft.meet(p.agency(), state.agency()))) {
          report.add(state.row(), RowFaults.PARENT_PERIOD);
        }
      }
    }
  }
}
