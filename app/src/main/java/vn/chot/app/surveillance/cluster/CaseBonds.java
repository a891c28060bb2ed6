package vn.chot.app.surveillance.cluster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CasePoint;
import vn.chot.app.surveillance.casefile.CaseSource;
import vn.chot.app.surveillance.protocol.Protocols;
import vn.chot.app.surveillance.tracing.CaseLink;
import vn.chot.app.surveillance.tracing.Tracing;

/** What binds cases to each other: who infected whom, who met whom, who was where when. */
@Component
class CaseBonds {
  private final CaseFiles caseFiles;
  private final Tracing tracing;
  private final Protocols protocols;

  CaseBonds(CaseFiles caseFiles, Tracing tracing, Protocols protocols) {
    this.caseFiles = caseFiles;
    this.tracing = tracing;
    this.protocols = protocols;
  }

  /**
   * Two cases have to do with each other.
   *
   * @param why in words, as the history of a cluster shows it
   */
  record Bond(UUID one, UUID other, FoundBy by, String why) {
    UUID from(UUID end) {
      return end.equals(one) ? other : one;
    }
  }

  /** Chains alone: recorded sources of these cases and whom they infected. */
  List<Bond> chains(Collection<UUID> cases) {
    Set<CaseSource> told = new HashSet<>(caseFiles.sources(cases));
    told.addAll(caseFiles.infectedBy(cases));
    List<Bond> bonds = new ArrayList<>();
    for (CaseSource source : told) {
      UUID from = source.sourceCase();
      if (from != null) {
        bonds.add(new Bond(source.caseFile(), from, FoundBy.CHAIN, "Nguồn lây ghi trong hồ sơ"));
      }
    }
    return bonds;
  }

  /** Close contacts, and points at one site not further apart than the days of the protocol. */
  List<Bond> meetings(Collection<UUID> cases, LocalDate today) {
    List<Bond> bonds = new ArrayList<>();
    for (CaseLink link : tracing.links(cases, 1)) {
      bonds.add(new Bond(link.from(), link.to(), FoundBy.CONTACT, "Tiếp xúc gần khi còn lây"));
    }
    List<CasePoint> own =
        caseFiles.pointsOf(cases).stream().filter(point -> point.site() != null).toList();
    if (own.isEmpty()) {
      return bonds;
    }
    Duration apart =
        Duration.ofDays(protocols.contactDefinition(today).daysBeforeSamplingUnknown());
    Instant first = own.stream().map(CasePoint::from).min(Instant::compareTo).orElseThrow();
    Instant last = own.stream().map(CasePoint::to).max(Instant::compareTo).orElseThrow();
    Map<UUID, List<CasePoint>> there = new HashMap<>();
    Set<UUID> sites = new HashSet<>();
    own.forEach(point -> sites.add(Objects.requireNonNull(point.site())));
    for (CasePoint point : caseFiles.pointsAt(sites, first.minus(apart), last.plus(apart))) {
      there
          .computeIfAbsent(Objects.requireNonNull(point.site()), site -> new ArrayList<>())
          .add(point);
    }
    for (CasePoint point : own) {
      for (CasePoint other : there.getOrDefault(point.site(), List.of())) {
        if (!other.caseFile().equals(point.caseFile()) && near(point, other, apart)) {
          bonds.add(
              new Bond(
                  point.caseFile(), other.caseFile(), FoundBy.PLACE, "Cùng nơi: " + point.place()));
        }
      }
    }
    return bonds;
  }

  /** Whether no more than so much lies between the two. */
  private static boolean near(CasePoint one, CasePoint other, Duration apart) {
    return one.from().isBefore(other.to().plus(apart))
        && other.from().isBefore(one.to().plus(apart));
  }
}
