package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.chot.app.places.Unmarked;

/** All agencies there are and ever were, as of one edition of the directory; never changed. */
final class Roll {
  static final Roll EMPTY = of(List.of(), List.of(), List.of());

  private final Map<UUID, List<Agency>> versions;
  private final Map<UUID, List<AgencyRows.Succession>> successors;
  private final Map<String, AgencyRows.Alias> aliases;
  private final List<Spelt> spelt;
  private final @Nullable LocalDate firstDay;
  private final Map<Speaker.Province, NameIndex> indexes = new ConcurrentHashMap<>();

  private Roll(
      Map<UUID, List<Agency>> versions,
      Map<UUID, List<AgencyRows.Succession>> successors,
      Map<String, AgencyRows.Alias> aliases,
      List<Spelt> spelt,
      @Nullable LocalDate firstDay) {
    this.versions = versions;
    this.successors = successors;
    this.aliases = aliases;
    this.spelt = spelt;
    this.firstDay = firstDay;
  }

  /** A version with its names as they are compared. */
  record Spelt(Agency agency, Spelling official, List<Spelling> shorter) {}

  private static final Comparator<Spelt> IN_ORDER =
      Comparator.comparing((Spelt spelt) -> spelt.agency().level())
          .thenComparing(spelt -> spelt.official().plain())
          .thenComparing(spelt -> spelt.agency().id());

  static Roll of(
      List<Agency> versions,
      List<AgencyRows.Succession> successions,
      List<AgencyRows.Alias> aliases) {
    Map<UUID, List<Agency>> byId = new HashMap<>();
    List<Spelt> spelt = new ArrayList<>(versions.size());
    for (Agency version : versions) {
      byId.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(version);
      spelt.add(
          new Spelt(
              version,
              Spelling.of(version.name()),
              version.shortNames().stream().map(Spelling::of).toList()));
    }
    spelt.sort(IN_ORDER);
    Map<UUID, List<AgencyRows.Succession>> next = new HashMap<>();
    successions.forEach(s -> next.computeIfAbsent(s.from(), id -> new ArrayList<>()).add(s));
    Map<String, AgencyRows.Alias> named = new HashMap<>();
    aliases.forEach(alias -> named.put(alias.scope() + "|" + alias.folded(), alias));
    LocalDate first =
        versions.stream()
            .filter(v -> !v.outside())
            .map(Agency::from)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new Roll(byId, next, named, spelt, first);
  }

  /** The day as the directory knows it: a day before its first one is read as its first one. */
  LocalDate known(LocalDate day) {
    return firstDay != null && day.isBefore(firstDay) ? firstDay : day;
  }

  /** The index for one province's way of naming its bodies, built when first asked for. */
  NameIndex index(Speaker.Province home) {
    return indexes.computeIfAbsent(home, province -> new NameIndex(this, province));
  }

  List<Spelt> spelt() {
    return spelt;
  }

  Optional<Agency> agency(UUID id, LocalDate on) {
    return versions.getOrDefault(id, List.of()).stream().filter(v -> inForce(v, on)).findFirst();
  }

  /** The agency as it was on that day, else as it last was before, else as it first was. */
  Optional<Agency> nearest(UUID id, LocalDate on) {
    List<Agency> all = versions.getOrDefault(id, List.of());
    Agency last = null;
    for (Agency version : all) {
      if (!version.from().isAfter(on)) {
        last = version;
      }
    }
    return last == null ? all.stream().findFirst() : Optional.of(last);
  }

  /** The name somebody taught, for the papers of one province or for everybody's. */
  Optional<AgencyRows.Alias> alias(String scope, String name) {
    return Optional.ofNullable(aliases.get(scope + "|" + Unmarked.of(name)));
  }

  /** The parents, nearest first; a parent that is not in force that day ends the line. */
  List<Agency> above(UUID id, LocalDate on) {
    List<Agency> line = new ArrayList<>();
    Set<UUID> seen = new LinkedHashSet<>(Set.of(id));
    Optional<Agency> at = nearest(id, on);
    while (at.isPresent()) {
      UUID parent = at.get().parent();
      at = parent == null || !seen.add(parent) ? Optional.empty() : agency(parent, on);
      at.ifPresent(line::add);
    }
    return line;
  }

  /** The People's Committee that serves just this unit that day. */
  Optional<Agency> committee(UUID unit, LocalDate on) {
    return spelt.stream()
        .map(Spelt::agency)
        .filter(agency -> agency.kind() == AgencyKind.PEOPLES_COMMITTEE && !agency.outside())
        .filter(agency -> unit.equals(agency.area()) && inForce(agency, on))
        .findFirst();
  }

  /** Who stands for the agency that day: itself, else those who took over from it. */
  List<Agency> standingFor(UUID id, LocalDate on) {
    Set<Agency> found = new LinkedHashSet<>();
    collect(id, on, found, new LinkedHashSet<>());
    return List.copyOf(found);
  }

  private void collect(UUID id, LocalDate on, Set<Agency> found, Set<UUID> seen) {
    if (!seen.add(id)) {
      return;
    }
    Optional<Agency> there = agency(id, on);
    if (there.isPresent()) {
      found.add(there.get());
      return;
    }
    for (AgencyRows.Succession next : successors.getOrDefault(id, List.of())) {
      if (!next.day().isAfter(on)) {
        collect(next.to(), on, found, seen);
      }
    }
  }

  static boolean inForce(Agency version, LocalDate on) {
    return !version.from().isAfter(on) && (version.to() == null || !version.to().isBefore(on));
  }
}
