package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CaseState;
import vn.chot.app.surveillance.protocol.Protocols;
import vn.chot.app.surveillance.protocol.SeverityGrade;
import vn.chot.app.surveillance.tracing.Tracing;

/** Reads a cluster with its chains, figures and curve for somebody who may see it. */
@Component
class ReadCluster {
  private static final int MOST_SUGGESTED = 20;
  private static final int MOST_SHARED = 2_000;

  private final ClusterRows rows;
  private final CaseFiles caseFiles;
  private final CaseBonds caseBonds;
  private final SharedSites sharedSites;
  private final Tracing tracing;
  private final Protocols protocols;
  private final UnitNames unitNames;
  private final JdbcClient sql;
  private final Clock clock;

  ReadCluster(
      ClusterRows rows,
      CaseFiles caseFiles,
      CaseBonds caseBonds,
      SharedSites sharedSites,
      Tracing tracing,
      Protocols protocols,
      UnitNames unitNames,
      JdbcClient sql,
      Clock clock) {
    this.rows = rows;
    this.caseFiles = caseFiles;
    this.caseBonds = caseBonds;
    this.sharedSites = sharedSites;
    this.tracing = tracing;
    this.protocols = protocols;
    this.unitNames = unitNames;
    this.sql = sql;
    this.clock = clock;
  }

  /** How the curve is asked. */
  record Curve(EpidemicCurve.By by, EpidemicCurve.Stack stack) {}

  ClusterView read(ClusterSight.Sight sight, Cluster cluster, Curve curve) {
    LocalDate today = LocalDate.now(clock);
    NamedUnits units = unitNames.on(today);
    List<ClusterRows.Member> members = rows.members(cluster.id());
    List<CaseFile> files = files(members);
    Chains chains = chains(files);
    Map<String, String[]> series = series(curve.stack(), today);
    List<ClusterRows.Member> gone = sight.cases() ? rows.gone(cluster.id()) : List.of();
    return new ClusterView(
        cluster,
        sight.cases(),
        sight.decides(),
        units.label(cluster.unit()),
        today,
        protocols.closingDays(today),
        chains,
        ClusterFigures.of(chains, tracing.links(ids(files), 5)),
        EpidemicCurve.of(
            files, curve.by(), curve.stack(), List.copyOf(series.keySet()), key(files, curve)),
        series,
        sight.cases() ? lines(sight, members, files, units) : List.of(),
        lines(sight, gone, files(gone), units),
        sight.decides() ? suggested(sight, cluster, members, units, today) : List.of(),
        sight.cases() && files.size() <= MOST_SHARED ? sharedSites.of(files) : List.of(),
        sight.cases() ? changes(cluster.id()) : List.of());
  }

  /** Who infected whom among the cases of a cluster. */
  Chains chains(Cluster cluster) {
    return chains(files(rows.members(cluster.id())));
  }

  private Chains chains(Collection<CaseFile> files) {
    return Chains.of(files, caseFiles.sources(ids(files)));
  }

  private List<CaseFile> files(List<ClusterRows.Member> members) {
    return caseFiles.files(members.stream().map(ClusterRows.Member::caseId).toList());
  }

  private static List<UUID> ids(Collection<CaseFile> files) {
    return files.stream().map(CaseFile::id).toList();
  }

  /** The keys of a curve and what they mean, in the order in which they are stacked. */
  private Map<String, String[]> series(EpidemicCurve.Stack stack, LocalDate today) {
    Map<String, String[]> series = new LinkedHashMap<>();
    if (stack == EpidemicCurve.Stack.SOURCE) {
      series.put("known", new String[] {"Rõ nguồn lây", "Source known"});
      series.put("unknown", new String[] {"Chưa rõ nguồn", "Source not known"});
    } else {
      series.put("", new String[] {"Chưa phân độ", "Not graded"});
      for (SeverityGrade grade : protocols.severity(today)) {
        series.put(grade.id(), new String[] {grade.vietnamese(), grade.english()});
      }
    }
    return series;
  }

  private Function<CaseFile, String> key(Collection<CaseFile> files, Curve curve) {
    if (curve.stack() == EpidemicCurve.Stack.SOURCE) {
      return file -> file.sourceKnown() ? "known" : "unknown";
    }
    Map<UUID, String> severities = caseFiles.severities(ids(files));
    return file -> severities.getOrDefault(file.id(), "");
  }

  private static List<ClusterView.Line> lines(
      ClusterSight.Sight sight,
      List<ClusterRows.Member> members,
      List<CaseFile> files,
      NamedUnits units) {
    Map<UUID, CaseFile> byId = new HashMap<>();
    files.forEach(file -> byId.put(file.id(), file));
    List<ClusterView.Line> lines = new ArrayList<>();
    for (ClusterRows.Member member : members) {
      CaseFile file = byId.get(member.caseId());
      if (file != null) {
        lines.add(
            new ClusterView.Line(
                file.id(),
                file.number(),
                file.onset(),
                CaseDays.found(file),
                units.called(file.unit()),
                member.how(),
                member.removedHow().isEmpty() ? member.why() : member.removedWhy(),
                sight.covers(file.unit())));
      }
    }
    return lines;
  }

  /** Cases that no named cluster holds and that met those of this one or were where they were. */
  private List<ClusterView.Suggested> suggested(
      ClusterSight.Sight sight,
      Cluster cluster,
      List<ClusterRows.Member> members,
      NamedUnits units,
      LocalDate today) {
    if (!cluster.state().named() || members.size() > MOST_SHARED) {
      return List.of();
    }
    Set<UUID> own = members.stream().map(ClusterRows.Member::caseId).collect(Collectors.toSet());
    Map<UUID, CaseBonds.Bond> others = new LinkedHashMap<>();
    for (CaseBonds.Bond bond : caseBonds.meetings(own, today)) {
      UUID other = own.contains(bond.one()) ? bond.other() : bond.one();
      if (!own.contains(other)) {
        others.putIfAbsent(other, bond);
      }
    }
    rows.memberships(others.keySet()).stream()
        .filter(one -> !free(one, cluster))
        .forEach(one -> others.remove(one.caseId()));
    return caseFiles.files(others.keySet()).stream()
        .filter(file -> file.state() == CaseState.CONFIRMED && sight.covers(file.unit()))
        .sorted(Comparator.comparing(CaseFile::number))
        .limit(MOST_SUGGESTED)
        .map(file -> suggested(file, others.get(file.id()), units))
        .toList();
  }

  private static ClusterView.Suggested suggested(
      CaseFile file, CaseBonds.@Nullable Bond bond, NamedUnits units) {
    return new ClusterView.Suggested(
        file.number(),
        CaseDays.found(file),
        units.called(file.unit()),
        bond == null ? FoundBy.PLACE : bond.by(),
        bond == null ? "" : bond.why());
  }

  /** Whether this membership leaves the case free to be added here. */
  private boolean free(ClusterRows.Member one, Cluster cluster) {
    if (!one.removedHow().isEmpty()) {
      return !(one.clusterId().equals(cluster.id()) && one.removedHow().equals("OFFICER"));
    }
    return rows.one(one.clusterId())
        .filter(other -> other.state() == ClusterState.PROPOSED)
        .isPresent();
  }

  private record Row(
      OffsetDateTime at, @Nullable String login, String act, @Nullable UUID caseId, String why) {}

  private static final String CHANGES =
      """
      select h.at, a.login, h.act, h.case_id, h.why
      from surveillance.cluster_change h left join access.published_account a on a.id = h.by_id
      where h.cluster_id = :id order by h.id desc limit 200
      """;

  private List<ClusterView.Change> changes(UUID cluster) {
    List<Row> found = sql.sql(CHANGES).param("id", cluster).query(Row.class).list();
    Map<UUID, String> numbers = new HashMap<>();
    caseFiles
        .files(found.stream().map(Row::caseId).filter(Objects::nonNull).toList())
        .forEach(file -> numbers.put(file.id(), file.number()));
    return found.stream()
        .map(row ->
            new ClusterView.Change(
                row.at().toInstant(),
                row.login(),
                row.act(),
                row.caseId() == null ? "" : numbers.getOrDefault(row.caseId(), ""),
                row.why()))
        .toList();
  }
}
