package vn.chot.app.surveillance.cluster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CaseState;

/**
 * Finds clusters among cases that belong to none. Cases of one chain join the cluster the chain
 * touches; what is bound by contact or place alone joins a proposal, never a cluster that a person
 * named. Two or more that join nothing are proposed together.
 */
@Component
class FindClusters {
  private static final int MOST_ROUNDS = 500;

  private final CaseFiles caseFiles;
  private final CaseBonds caseBonds;
  private final ClusterRows rows;
  private final ClusterMembers members;
  private final ProposeCluster proposeCluster;
  private final ReopenCluster reopenCluster;
  private final JdbcClient sql;
  private final Clock clock;

  FindClusters(
      CaseFiles caseFiles,
      CaseBonds caseBonds,
      ClusterRows rows,
      ClusterMembers members,
      ProposeCluster proposeCluster,
      ReopenCluster reopenCluster,
      JdbcClient sql,
      Clock clock) {
    this.caseFiles = caseFiles;
    this.caseBonds = caseBonds;
    this.rows = rows;
    this.members = members;
    this.proposeCluster = proposeCluster;
    this.reopenCluster = reopenCluster;
    this.sql = sql;
    this.clock = clock;
  }

  /** Looks at these cases and what is bound to them; one look at a time. */
  @Transactional(propagation = Propagation.REQUIRED)
  public void look(Collection<UUID> cases) {
    if (cases.isEmpty()) {
      return;
    }
    sql.sql("select pg_advisory_xact_lock(hashtextextended('surveillance.cluster', 0))")
        .query(row -> {});
    new Round(cases).run();
  }

  /** One look: the free cases, what binds them, and what they touch. */
  private final class Round {
    private final OffsetDateTime at = OffsetDateTime.now(clock);
    private final LocalDate today = LocalDate.now(clock);
    private final Map<UUID, CaseFile> free = new HashMap<>();
    private final Map<UUID, UUID> clusterOf = new HashMap<>();
    private final Map<UUID, Set<UUID>> refused = new HashMap<>();
    private final Map<UUID, Set<UUID>> declined = new HashMap<>();
    private final Map<UUID, List<CaseBonds.Bond>> bonds = new HashMap<>();

    Round(Collection<UUID> cases) {
      Collection<UUID> next = new LinkedHashSet<>(cases);
      for (int round = 0; round < MOST_ROUNDS && !next.isEmpty(); round++) {
        next = widen(next);
      }
    }

    /** Reads these cases and what binds the free ones among them; answers cases not yet read. */
    private Collection<UUID> widen(Collection<UUID> cases) {
      List<UUID> fresh = new ArrayList<>();
      Map<UUID, List<ClusterRows.Member>> memberships =
          rows.memberships(cases).stream()
              .collect(Collectors.groupingBy(ClusterRows.Member::caseId));
      for (CaseFile file : caseFiles.files(cases)) {
        if (file.state() != CaseState.CONFIRMED || free.containsKey(file.id())) {
          continue;
        }
        Optional<UUID> now = Optional.empty();
        for (ClusterRows.Member one : memberships.getOrDefault(file.id(), List.of())) {
          switch (one.removedHow()) {
            case "" -> now = Optional.of(one.clusterId());
            case "OFFICER", "MOVED" ->
                refused.computeIfAbsent(file.id(), id -> new HashSet<>()).add(one.clusterId());
            case "DECLINED" ->
                declined.computeIfAbsent(file.id(), id -> new HashSet<>()).add(one.clusterId());
            default -> {
              // fell or was merged: that binds nobody
            }
          }
        }
        if (now.isPresent()) {
          clusterOf.put(file.id(), now.get());
        } else {
          free.put(file.id(), file);
          fresh.add(file.id());
        }
      }
      if (fresh.isEmpty()) {
        return List.of();
      }
      Set<UUID> further = new LinkedHashSet<>();
      List<CaseBonds.Bond> found = new ArrayList<>(caseBonds.chains(fresh));
      found.addAll(caseBonds.meetings(fresh, today));
      for (CaseBonds.Bond bond : found) {
        for (UUID end : List.of(bond.one(), bond.other())) {
          bonds.computeIfAbsent(end, id -> new ArrayList<>()).add(bond);
          if (!free.containsKey(end) && !clusterOf.containsKey(end)) {
            further.add(end);
          }
        }
      }
      return further;
    }

    void run() {
      List<Set<UUID>> left = new ArrayList<>();
      for (Set<UUID> chain : parts(free.keySet(), Set.of(FoundBy.CHAIN))) {
        if (!joins(chain, Set.of(FoundBy.CHAIN), false)) {
          left.add(chain);
        }
      }
      Set<UUID> alone = left.stream().flatMap(Set::stream).collect(Collectors.toSet());
      for (Set<UUID> part : parts(alone, Set.of(FoundBy.values()))) {
        if (!joins(part, Set.of(FoundBy.values()), true)
            && part.size() > 1
            && !declinedWhole(part)) {
          proposeCluster.propose(files(part), by(part), today, at);
        }
      }
    }

    /** Parts of these cases that bonds of these kinds hold together. */
    private List<Set<UUID>> parts(Set<UUID> cases, Set<FoundBy> kinds) {
      List<Set<UUID>> parts = new ArrayList<>();
      Set<UUID> seen = new HashSet<>();
      for (UUID start : cases.stream().sorted().toList()) {
        if (!seen.add(start)) {
          continue;
        }
        Set<UUID> part = new LinkedHashSet<>(List.of(start));
        Deque<UUID> open = new ArrayDeque<>(part);
        while (!open.isEmpty()) {
          UUID at = open.removeFirst();
          for (CaseBonds.Bond bond : bonds.getOrDefault(at, List.of())) {
            UUID other = bond.from(at);
            if (kinds.contains(bond.by()) && cases.contains(other) && seen.add(other)) {
              part.add(other);
              open.add(other);
            }
          }
        }
        parts.add(part);
      }
      return parts;
    }

    /** Joins the part to a cluster that it touches by such a bond; answers whether it did. */
    private boolean joins(Set<UUID> part, Set<FoundBy> kinds, boolean proposalsOnly) {
      for (UUID one : part) {
        for (CaseBonds.Bond bond : bonds.getOrDefault(one, List.of())) {
          UUID cluster = clusterOf.get(bond.from(one));
          if (cluster != null
              && kinds.contains(bond.by())
              && !anyRefused(part, cluster)
              && (!proposalsOnly || proposed(cluster))) {
            members.add(null, cluster, files(part), bond.by(), bond.why(), at);
            reopenCluster.joined(null, cluster);
            part.forEach(id -> clusterOf.put(id, cluster));
            return true;
          }
        }
      }
      return false;
    }

    private boolean anyRefused(Set<UUID> part, UUID cluster) {
      return part.stream().anyMatch(id -> refused.getOrDefault(id, Set.of()).contains(cluster));
    }

    private boolean proposed(UUID cluster) {
      return rows.one(cluster).filter(one -> one.state() == ClusterState.PROPOSED).isPresent();
    }

    /** Whether somebody looked at all of them together and said that they are no cluster. */
    private boolean declinedWhole(Set<UUID> part) {
      Set<UUID> all = new HashSet<>(declined.getOrDefault(part.iterator().next(), Set.of()));
      part.forEach(id -> all.retainAll(declined.getOrDefault(id, Set.of())));
      return !all.isEmpty();
    }

    private List<CaseFile> files(Set<UUID> part) {
      return part.stream().map(free::get).filter(Objects::nonNull).toList();
    }

    /** The strongest bond within the part. */
    private FoundBy by(Set<UUID> part) {
      return part.stream()
          .flatMap(id -> bonds.getOrDefault(id, List.of()).stream())
          .filter(bond -> part.contains(bond.one()) && part.contains(bond.other()))
          .map(CaseBonds.Bond::by)
          .min(Enum::compareTo)
          .orElse(FoundBy.PLACE);
    }
  }
}
