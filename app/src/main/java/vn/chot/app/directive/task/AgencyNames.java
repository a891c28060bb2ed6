package vn.chot.app.directive.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Directory;

/** The names agencies bear today, for lists. */
@Component
class AgencyNames {
  private final JdbcClient sql;
  private final Directory directory;

  AgencyNames(JdbcClient sql, Directory directory) {
    this.sql = sql;
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

  private static final String LEADING = "select distinct agency_id from directive.task";

  /** The names of all agencies that lead tasks, for exports: asked for once, not row by row. */
  Map<UUID, String> ofAllThatLead(LocalDate today) {
    return of(sql.sql(LEADING).query(UUID.class).list(), today);
  }
}
