package vn.chot.app.surveillance.cluster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Tongue;

/** Clusters, or the cases of one, as a workbook or a CSV. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
class ClusterExportPages {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ClusterSight clusterSight;
  private final ClusterListPages listPages;
  private final ReadCluster readCluster;
  private final ExportClusters exportClusters;
  private final Clock clock;

  ClusterExportPages(
      ClusterSight clusterSight,
      ClusterListPages listPages,
      ReadCluster readCluster,
      ExportClusters exportClusters,
      Clock clock) {
    this.clusterSight = clusterSight;
    this.listPages = listPages;
    this.readCluster = readCluster;
    this.exportClusters = exportClusters;
    this.clock = clock;
  }

  @PostMapping("/clusters/export")
  void list(
      Actor actor,
      @ModelAttribute ClusterListPages.ClusterTyped typed,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    ClusterSight.Sight sight = clusterSight.seeingCases(actor);
    ClusterList.Asked asked = listPages.asked(sight, typed, today);
    ExportClusters.Wanted wanted = wanted(request);
    begin(response, "o-dich-" + today, wanted.csv());
    exportClusters.list(actor, asked, wanted, response.getOutputStream());
  }

  @PostMapping("/clusters/" + ClusterPages.ID + "/export")
  void cases(
      Actor actor, @PathVariable UUID id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ClusterSight.Sight sight = clusterSight.seeingCases(actor);
    Cluster cluster = clusterSight.cluster(sight, id);
    ClusterView view =
        readCluster.read(
            sight,
            cluster,
            new ReadCluster.Curve(EpidemicCurve.By.SAMPLE, EpidemicCurve.Stack.SOURCE));
    ExportClusters.Wanted wanted = wanted(request);
    begin(response, "o-dich-" + cluster.localNumber(), wanted.csv());
    exportClusters.cases(actor, view, wanted, response.getOutputStream());
  }

  private static ExportClusters.Wanted wanted(HttpServletRequest request) {
    return new ExportClusters.Wanted(
        ClusterPages.purpose(request),
        "csv".equals(request.getParameter("as")),
        Tongue.of(request));
  }

  private static void begin(HttpServletResponse response, String name, boolean csv) {
    response.setContentType(csv ? "text/csv;charset=UTF-8" : XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name + (csv ? ".csv" : ".xlsx"), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
