package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.protocol.Protocols;
import vn.chot.app.surveillance.tracing.SharedPlace;
import vn.chot.app.surveillance.tracing.Tracing;

/** Where several cases of a cluster were while they may have caught it: what may explain them. */
@Component
class SharedSites {
  private static final int MOST = 8;

  private final Tracing tracing;
  private final Protocols protocols;
  private final CaseFiles caseFiles;
  private final JdbcClient sql;
  private final Clock clock;

  SharedSites(
      Tracing tracing, Protocols protocols, CaseFiles caseFiles, JdbcClient sql, Clock clock) {
    this.tracing = tracing;
    this.protocols = protocols;
    this.caseFiles = caseFiles;
    this.sql = sql;
    this.clock = clock;
  }

  /** A place and how many of the cases were there. */
  record Shared(String place, int cases, Instant from, Instant to) {}

  /** Those of most cases first, two at least; homes of one household among them. */
  List<Shared> of(Collection<CaseFile> files) {
    int days = protocols.contactDefinition(LocalDate.now(clock)).daysBeforeSamplingUnknown();
    List<SharedPlace.Window> windows =
        files.stream()
            .filter(file -> CaseDays.counted(file) != null)
            .map(file -> window(file, Objects.requireNonNull(CaseDays.counted(file)), days))
            .toList();
    if (windows.size() < 2) {
      return List.of();
    }
    List<SharedPlace> shared = tracing.shared(windows, 2, MOST);
    Map<UUID, String> names = names(files, shared.stream().map(SharedPlace::place).toList());
    return shared.stream()
        .filter(one -> names.containsKey(one.place()))
        .map(one ->
            new Shared(
                Objects.requireNonNull(names.get(one.place())),
                one.people().size(),
                one.from(),
                one.to()))
        .toList();
  }

  /** From the days before the first sign until it was found. */
  private static SharedPlace.Window window(CaseFile file, LocalDate counted, int days) {
    LocalDate onset = file.onset();
    LocalDate first = onset != null && onset.isBefore(counted) ? onset : counted;
    Instant from = first.minusDays(days).atStartOfDay(CaseDays.HERE).toInstant();
    Instant to = counted.atStartOfDay(CaseDays.HERE).toInstant().plus(Duration.ofDays(1));
    return new SharedPlace.Window(file.person(), from, to);
  }

  private record Named(UUID id, String name) {}

  private static final String NAMES =
      """
      select p.id, s.name || ' · ' || p.name as name
      from places.published_space p join places.published_site s on s.id = p.site_id
      where p.id = any (:ids)
      union all
      select s.id, s.name from places.published_site s where s.id = any (:ids)
      """;

  private Map<UUID, String> names(Collection<CaseFile> files, Collection<UUID> places) {
    Map<UUID, String> names = new HashMap<>();
    sql.sql(NAMES)
        .param("ids", places.toArray(UUID[]::new))
        .query(Named.class)
        .list()
        .forEach(one -> names.put(one.id(), one.name()));
    if (!names.keySet().containsAll(places)) {
      names.putAll(
          caseFiles.pointsOf(files.stream().map(CaseFile::id).toList()).stream()
              .filter(point -> places.contains(point.id()))
              .collect(Collectors.toMap(point -> point.id(), point -> point.place())));
    }
    return names;
  }
}
