package vn.chot.app.surveillance.cluster;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CasePoint;

/** Proposes some cases as a cluster, with a name made of the place most of them share. */
@Component
class ProposeCluster {
  private final CaseFiles caseFiles;
  private final ClusterRows rows;
  private final ClusterMembers members;
  private final UnitNames unitNames;

  ProposeCluster(
      CaseFiles caseFiles, ClusterRows rows, ClusterMembers members, UnitNames unitNames) {
    this.caseFiles = caseFiles;
    this.rows = rows;
    this.members = members;
    this.unitNames = unitNames;
  }

  void propose(List<CaseFile> files, FoundBy by, LocalDate today, OffsetDateTime at) {
    UUID unit = most(files.stream().map(CaseFile::unit).filter(Objects::nonNull)).orElse(null);
    Optional<String> place = shared(files);
    CaseFile first =
        files.stream()
            .min(
                Comparator.comparing((CaseFile file) ->
                        Objects.requireNonNullElse(CaseDays.counted(file), LocalDate.MAX))
                    .thenComparing(CaseFile::number))
            .orElseThrow();
    String name = name(place.orElse(null), unit, first, today);
    ClusterDraft draft = new ClusterDraft(name, "", place.orElse(""), "", "", "", "");
    UUID id = UUID.randomUUID();
    Cluster made =
        ClusterEdits.made(id, rows.number(at.getYear()), ClusterState.PROPOSED, draft, unit);
    rows.insert(made, by, null, at);
    members.add(null, id, files, by, by.vietnamese(), at);
    members.tell(null, new ClusterDeed.ClusterFound(id, files.size()), by.vietnamese(), at);
  }

  private String name(
      @Nullable String place, @Nullable UUID unit, CaseFile first, LocalDate today) {
    if (place != null) {
      return "Chùm ca bệnh " + place;
    }
    String commune = unitNames.on(today).called(unit);
    return commune.isEmpty()
        ? "Chùm ca bệnh từ " + first.number()
        : "Chùm ca bệnh %s (từ %s)".formatted(commune, first.number());
  }

  /** The place where most of them were, two at least. */
  private Optional<String> shared(List<CaseFile> files) {
    Map<String, Long> cases =
        caseFiles.pointsOf(files.stream().map(CaseFile::id).toList()).stream()
            .filter(point -> point.site() != null)
            .collect(
                Collectors.groupingBy(
                    CasePoint::place,
                    Collectors.mapping(
                        CasePoint::caseFile,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), set -> (long) set.size()))));
    return cases.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static <T extends Comparable<T>> Optional<T> most(Stream<T> values) {
    return values
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
