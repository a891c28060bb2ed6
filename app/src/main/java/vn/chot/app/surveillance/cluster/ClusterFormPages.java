package vn.chot.app.surveillance.cluster;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;

/** The form in which a person names a proposal, corrects a cluster or opens one. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT})
class ClusterFormPages {
  private final ClusterSight clusterSight;
  private final NameCluster nameCluster;
  private final UnitNames unitNames;
  private final Clock clock;

  ClusterFormPages(
      ClusterSight clusterSight, NameCluster nameCluster, UnitNames unitNames, Clock clock) {
    this.clusterSight = clusterSight;
    this.nameCluster = nameCluster;
    this.unitNames = unitNames;
    this.clock = clock;
  }

  @GetMapping("/clusters/new")
  String blank(Actor actor, Model model) {
    return form(clusterSight.deciding(actor), null, ClusterDraft.EMPTY, null, model);
  }

  @PostMapping("/clusters")
  String open(
      Actor actor, @ModelAttribute ClusterDraft draft, HttpServletResponse response, Model model) {
    return switch (nameCluster.open(actor, draft)) {
      case ClusterOutcome.Done(UUID id) -> "redirect:/clusters/" + id;
      case ClusterOutcome.Declined(Refusal why) -> {
        response.setStatus(why.status());
        yield form(clusterSight.deciding(actor), null, draft, why, model);
      }
    };
  }

  @GetMapping("/clusters/" + ClusterPages.ID + "/name")
  String filled(Actor actor, @PathVariable UUID id, Model model) {
    ClusterSight.Sight sight = clusterSight.deciding(actor);
    Cluster cluster = clusterSight.cluster(sight, id);
    NamedUnits named = unitNames.on(LocalDate.now(clock));
    return form(sight, cluster, ClusterDraft.of(cluster, named.label(cluster.unit())), null, model);
  }

  @PostMapping("/clusters/" + ClusterPages.ID + "/name")
  String name(
      Actor actor,
      @PathVariable UUID id,
      @ModelAttribute ClusterDraft draft,
      @RequestParam(defaultValue = "-1") int edition,
      HttpServletResponse response,
      Model model) {
    Optional<Refusal> refusal = nameCluster.name(actor, id, draft, edition);
    if (refusal.isEmpty()) {
      return "redirect:/clusters/" + id;
    }
    response.setStatus(refusal.get().status());
    ClusterSight.Sight sight = clusterSight.deciding(actor);
    return form(sight, clusterSight.cluster(sight, id), draft, refusal.get(), model);
  }

  private String form(
      ClusterSight.Sight sight,
      @Nullable Cluster cluster,
      ClusterDraft draft,
      @Nullable Refusal refusal,
      Model model) {
    NamedUnits named = unitNames.on(LocalDate.now(clock));
    model.addAttribute("cluster", cluster);
    model.addAttribute("draft", draft);
    model.addAttribute("units", named.labels().only(sight::covers).texts());
    model.addAttribute("refusal", refusal);
    return "surveillance/cluster/form";
  }
}
