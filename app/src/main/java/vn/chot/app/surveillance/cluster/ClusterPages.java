package vn.chot.app.surveillance.cluster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.Purpose;

/** A cluster's page and what can be done on it. */
@Controller
@MayOnly({
  Role.AGENCY_HEAD,
  Role.AGENCY_STAFF,
  Role.DISTRICT,
  Role.COMMUNE,
  Role.CHAIRMAN,
  Role.CLERK,
  Role.ADMINISTRATOR
})
class ClusterPages {
  static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

  private final ClusterSight clusterSight;
  private final ReadCluster readCluster;
  private final DeclineCluster declineCluster;
  private final MoveCluster moveCluster;
  private final ChangeMembers changeMembers;
  private final Readings readings;

  ClusterPages(
      ClusterSight clusterSight,
      ReadCluster readCluster,
      DeclineCluster declineCluster,
      MoveCluster moveCluster,
      ChangeMembers changeMembers,
      Readings readings) {
    this.clusterSight = clusterSight;
    this.readCluster = readCluster;
    this.declineCluster = declineCluster;
    this.moveCluster = moveCluster;
    this.changeMembers = changeMembers;
    this.readings = readings;
  }

  @GetMapping("/clusters/" + ID)
  String page(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String by,
      @RequestParam(defaultValue = "") String stack,
      HttpServletRequest request,
      Model model) {
    return shown(actor, id, by, stack, null, request, model);
  }

  private String shown(
      Actor actor,
      UUID id,
      String by,
      String stack,
      @Nullable Refusal refusal,
      HttpServletRequest request,
      Model model) {
    ClusterSight.Sight sight = clusterSight.of(actor);
    Cluster cluster = clusterSight.cluster(sight, id);
    ClusterView view =
        readCluster.read(
            sight,
            cluster,
            new ReadCluster.Curve(EpidemicCurve.By.of(by), EpidemicCurve.Stack.of(stack)));
    if (sight.cases()) {
      readings.shown(
          actor,
          "/clusters/cluster",
          view.members().stream().map(line -> line.id().toString()).toList(),
          purpose(request).name());
    }
    model.addAttribute("view", view);
    model.addAttribute("refusal", refusal);
    return "surveillance/cluster/cluster";
  }

  /** What for: tracing, until something else was chosen. */
  static Purpose purpose(HttpServletRequest request) {
    return ChosenPurpose.of(request).orElse(Purpose.TRACING);
  }

  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT})
  @PostMapping("/clusters/" + ID + "/decline")
  String decline(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Refusal> refusal = declineCluster.decline(actor, id, why);
    return refusal.isEmpty()
        ? "redirect:/clusters"
        : refused(actor, id, refusal.get(), request, response, model);
  }

  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT})
  @PostMapping("/clusters/" + ID + "/state")
  String move(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam ClusterState to,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return answer(actor, id, moveCluster.move(actor, id, to, why), request, response, model);
  }

  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT})
  @PostMapping("/clusters/" + ID + "/cases")
  String add(
      Actor actor,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return answer(actor, id, changeMembers.add(actor, id, number, why), request, response, model);
  }

  @MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT})
  @PostMapping("/clusters/" + ID + "/cases/{caseFile:[0-9a-f]{8}-[0-9a-f-]{27}}/remove")
  String remove(
      Actor actor,
      @PathVariable UUID id,
      @PathVariable UUID caseFile,
      @RequestParam(defaultValue = "") String why,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return answer(
        actor, id, changeMembers.remove(actor, id, caseFile, why), request, response, model);
  }

  private String answer(
      Actor actor,
      UUID id,
      Optional<Refusal> refusal,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return refusal.isEmpty()
        ? "redirect:/clusters/" + id
        : refused(actor, id, refusal.get(), request, response, model);
  }

  private String refused(
      Actor actor,
      UUID id,
      Refusal refusal,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    response.setStatus(refusal.status());
    return shown(actor, id, "", "", refusal, request, model);
  }
}
