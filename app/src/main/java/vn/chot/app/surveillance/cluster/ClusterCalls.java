package vn.chot.app.surveillance.cluster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Problem;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.Purpose;

/** Clusters for programs: what the pages show and do for the same person. */
@RestController
@Tag(name = "clusters", description = "Ổ dịch / Clusters")
@RequestMapping(value = "/api/v1/clusters", produces = MediaType.APPLICATION_JSON_VALUE)
@MayOnly({
  Role.AGENCY_HEAD,
  Role.AGENCY_STAFF,
  Role.DISTRICT,
  Role.COMMUNE,
  Role.CHAIRMAN,
  Role.CLERK,
  Role.ADMINISTRATOR
})
class ClusterCalls {
  private final ClusterSight clusterSight;
  private final ClusterListPages listPages;
  private final ClusterList list;
  private final ReadCluster readCluster;
  private final ChangeMembers changeMembers;
  private final Readings readings;
  private final Clock clock;

  ClusterCalls(
      ClusterSight clusterSight,
      ClusterListPages listPages,
      ClusterList list,
      ReadCluster readCluster,
      ChangeMembers changeMembers,
      Readings readings,
      Clock clock) {
    this.clusterSight = clusterSight;
    this.listPages = listPages;
    this.list = list;
    this.readCluster = readCluster;
    this.changeMembers = changeMembers;
    this.readings = readings;
    this.clock = clock;
  }

  /** A page of clusters; {@code next} is the address of the following one. */
  record ClusterPage(List<Cluster> clusters, @Nullable String next) {}

  @Operation(
      summary = "Danh sách ổ dịch",
      description =
          "Clusters with the newest case first, 30 a page; state is a state or RIPE, unit a name;"
              + " next leads on.")
  @GetMapping
  ClusterPage clusters(Actor actor, @ModelAttribute ClusterListPages.ClusterTyped typed) {
    ClusterSight.Sight sight = clusterSight.of(actor);
    ClusterList.Page page = list.page(listPages.asked(sight, typed, LocalDate.now(clock)));
    return new ClusterPage(
        page.clusters(),
        page.more() ? "/api/v1/clusters?after=" + page.clusters().getLast().id() : null);
  }

  /**
   * A cluster with its figures.
   *
   * @param quietDays days since the last case; -1 where there is none
   * @param ripe whether it may be closed
   * @param generationMedian days, over {@code generationPairs} pairs; null where there is none
   * @param offspring how many cases infected none, one, two …
   * @param cases empty for those who see figures only
   * @param links who infected whom; empty for those who see figures only
   */
  record OneCluster(
      Cluster cluster,
      long quietDays,
      boolean ripe,
      @Nullable Double generationMedian,
      int generationPairs,
      @Nullable Double serialMedian,
      int serialPairs,
      List<Integer> offspring,
      List<ClusterFigures.Generation> generations,
      List<ClusterMember> cases,
      List<Chains.Link> links) {}

  /** A case of a cluster. */
  record ClusterMember(
      UUID id,
      String number,
      @Nullable LocalDate onset,
      @Nullable LocalDate found,
      String unit,
      String how) {}

  @Operation(
      summary = "Một ổ dịch",
      description = "A cluster with its figures; its cases and chains for those who may see cases.")
  @GetMapping("/" + ClusterPages.ID)
  OneCluster cluster(Actor actor, @PathVariable UUID id) {
    ClusterSight.Sight sight = clusterSight.of(actor);
    ClusterView view =
        readCluster.read(
            sight,
            clusterSight.cluster(sight, id),
            new ReadCluster.Curve(EpidemicCurve.By.SAMPLE, EpidemicCurve.Stack.SOURCE));
    readings.shown(
        actor,
        "/api/v1/clusters",
        view.members().stream().map(line -> line.id().toString()).toList(),
        Purpose.TRACING.name());
    ClusterFigures figures = view.figures();
    return new OneCluster(
        view.cluster(),
        view.quiet(),
        view.ripe(),
        figures.generation().median(),
        figures.generation().pairs(),
        figures.serial().median(),
        figures.serial().pairs(),
        figures.offspring(),
        figures.generations(),
        view.members().stream()
            .map(line ->
                new ClusterMember(
                    line.id(),
                    line.number(),
                    line.onset(),
                    line.found(),
                    line.unit(),
                    line.how().name()))
            .toList(),
        sight.cases() ? view.chains().links() : List.of());
  }

  /** A case to be added by its number, and why. */
  record CaseToAdd(@Nullable String number, @Nullable String why) {}

  @Operation(
      summary = "Thêm ca vào ổ dịch",
      description = "Adds a confirmed case by its number, with a reason; a closed cluster reopens.")
  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT})
  @PostMapping(
      value = "/" + ClusterPages.ID + "/cases",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> add(
      Actor actor, @PathVariable UUID id, @RequestBody CaseToAdd sent, HttpServletRequest request) {
    Optional<Refusal> refusal =
        changeMembers.add(
            actor,
            id,
            sent.number() == null ? "" : sent.number(),
            sent.why() == null ? "" : sent.why());
    return refusal.isPresent()
        ? Problem.of(refusal.get(), request)
        : ResponseEntity.ok(cluster(actor, id));
  }
}
