package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Directory;

/** The names agencies bear today, for lists. */
@Component
class AgencyNames {
  private final Directory directory;

  AgencyNames(Directory directory) {
    this.directory = directory;
  }

  /** The names by id; one that is not known is left out. */
  Map<UUID, String> of(Collection<UUID> ids, LocalDate today) {
    Map<UUID, String> names = new HashMap<>();
    directory.agencies(ids, today).forEach((id, agency) -> names.put(id, agency.name()));
    return names;
  }

  /** The name of one; empty where it is not known. */
  String of(UUID id, LocalDate today) {
    return of(List.of(id), today).getOrDefault(id, "");
  }

  /** The names of those that spoke last on these lines. */
  Map<UUID, String> ofLines(Collection<MeasureProgress> lines, LocalDate today) {
    return of(
        lines.stream()
            .map(MeasureProgress::agency)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()),
        today);
  }

  /** The names as an export meets them: each is asked for once. */
  Known known(LocalDate today) {
    return new Known(this, today, new HashMap<>());
  }

  /** Names met so far. */
  record Known(AgencyNames names, LocalDate today, Map<UUID, String> met) {

    /** The name; empty where it is not known. */
    String name(UUID id) {
      return met.computeIfAbsent(id, agency -> names.of(agency, today));
    }
  }
}
