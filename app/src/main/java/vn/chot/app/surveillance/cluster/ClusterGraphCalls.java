package vn.chot.app.surveillance.cluster;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;
import vn.chot.app.surveillance.casefile.CaseFile;

/** The tree of who infected whom, laid out, for the script of a cluster's page that draws it. */
@RestController
@Hidden
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ClusterGraphCalls {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final ClusterSight clusterSight;
  private final ReadCluster readCluster;
  private final UnitNames unitNames;
  private final Readings readings;
  private final Clock clock;

  ClusterGraphCalls(
      ClusterSight clusterSight,
      ReadCluster readCluster,
      UnitNames unitNames,
      Readings readings,
      Clock clock) {
    this.clusterSight = clusterSight;
    this.readCluster = readCluster;
    this.unitNames = unitNames;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * The tree.
   *
   * @param generations how many rows its trees have
   */
  record Graph(int generations, List<Spot> nodes, List<Link> links) {}

  /**
   * A case where it stands.
   *
   * @param found the day it was found, as people write it
   * @param source whether it is known where it came from
   * @param open whether its file may be opened
   */
  record Spot(
      UUID id,
      String number,
      double column,
      double row,
      int generation,
      int infected,
      String onset,
      String found,
      String unit,
      boolean source,
      boolean open) {}

  /** A link; {@code main} where the case hangs under that source. */
  record Link(UUID from, UUID to, boolean main) {}

  @GetMapping("/clusters/" + ClusterPages.ID + "/graph")
  Graph graph(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
    ClusterSight.Sight sight = clusterSight.seeingCases(actor);
    Cluster cluster = clusterSight.cluster(sight, id);
    Chains chains = readCluster.chains(cluster);
    readings.shown(
        actor,
        "/clusters/cluster",
        chains.nodes().stream().map(node -> node.id().toString()).toList(),
        ClusterPages.purpose(request).name());
    NamedUnits units = unitNames.on(LocalDate.now(clock));
    Map<UUID, TreeLayout.Spot> spots = TreeLayout.of(chains);
    Map<UUID, UUID> parents = new HashMap<>();
    chains
        .nodes()
        .forEach(node -> {
          UUID parent = node.parent();
          if (parent != null) {
            parents.put(node.id(), parent);
          }
        });
    return new Graph(
        chains.generations(),
        chains.nodes().stream().map(node -> spot(node, spots, units, sight)).toList(),
        chains.links().stream()
            .map(link ->
                new Link(link.from(), link.to(), link.from().equals(parents.get(link.to()))))
            .toList());
  }

  private static Spot spot(
      Chains.Node node,
      Map<UUID, TreeLayout.Spot> spots,
      NamedUnits units,
      ClusterSight.Sight sight) {
    CaseFile file = node.file();
    TreeLayout.Spot spot = spots.getOrDefault(node.id(), new TreeLayout.Spot(0, node.generation()));
    return new Spot(
        node.id(),
        file.number(),
        spot.column(),
        spot.row(),
        node.generation(),
        node.infected(),
        day(file.onset()),
        day(CaseDays.found(file)),
        units.called(file.unit()),
        file.sourceKnown(),
        sight.covers(file.unit()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
