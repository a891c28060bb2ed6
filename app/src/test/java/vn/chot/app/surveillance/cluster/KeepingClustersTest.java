package vn.chot.app.surveillance.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Deeds;
import vn.chot.app.places.SiteDraft;
import vn.chot.app.places.SiteKind;
import vn.chot.app.places.Sites;
import vn.chot.app.surveillance.casefile.CaseDeed;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** Clusters from the first two cases to the last quiet day, and who may see and change them. */
@ChotTest
class KeepingClustersTest {
  private static final Path REAL =
      Path.of("..", "..", "shared", "data", "vncovid19-2020", "patients.json");
  private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired FindClusters findClusters;
  @Autowired NameCluster nameCluster;
  @Autowired DeclineCluster declineCluster;
  @Autowired ChangeMembers changeMembers;
  @Autowired MoveCluster moveCluster;
  @Autowired ReadCluster readCluster;
  @Autowired Clusters clusters;
  @Autowired CaseFiles caseFiles;
  @Autowired Sites sites;
  @Autowired Deeds deeds;
  @Autowired JdbcClient sql;
  @Autowired TransactionTemplate transaction;

  private ClusterScene scene;

  @BeforeEach
  void theScene() {
    scene = new ClusterScene(server);
  }

  /** A chain of cases in a commune, the first found on that day, the others two days apart. */
  private List<UUID> chain(int length, String commune, LocalDate first) {
    List<UUID> cases = new ArrayList<>();
    for (UUID person : scene.people(length, commune)) {
      LocalDate found = first.plusDays(2L * cases.size());
      UUID one = scene.confirmed(person, ClusterScene.next(), commune, found, found.minusDays(1));
      if (!cases.isEmpty()) {
        scene.infected(cases.getLast(), one);
      }
      cases.add(one);
    }
    return cases;
  }

  private Cluster of(UUID caseFile) {
    return clusters.cluster(clusters.ofCase(caseFile).orElseThrow().id()).orElseThrow();
  }

  private String number(UUID caseFile) {
    return caseFiles.file(caseFile).orElseThrow().number();
  }

  private Cluster named(UUID caseFile, String name) {
    Cluster found = of(caseFile);
    assertThat(nameCluster.name(scene.officer, found.id(), draft(name), found.edition())).isEmpty();
    return of(caseFile);
  }

  private static ClusterDraft draft(String name) {
    return new ClusterDraft(
        name, "", "chợ", "xã Bãi Biếc", "Khoanh vùng, xử lý triệt để", "Công điện 601/CĐ-BYT", "");
  }

  @Test
  void aChainIsProposedNamedWatchedClosedAndReopenedWhenACaseJoins() {
    List<UUID> cases = chain(3, "Bãi Biếc", MARCH);
    findClusters.look(cases.subList(0, 1));
    Cluster found = of(cases.getFirst());
    assertThat(found.state()).isEqualTo(ClusterState.PROPOSED);
    assertThat(found.cases()).isEqualTo(3);
    assertThat(found.lastCase()).isEqualTo(MARCH.plusDays(4));
    Cluster named = named(cases.getFirst(), "Ổ dịch chợ Bãi Biếc");
    assertThat(named.state()).isEqualTo(ClusterState.ACTIVE);
    assertThat(nameCluster.name(scene.officer, found.id(), draft("Khác"), found.edition()))
        .contains(ClusterRules.CHANGED);
    assertThat(moveCluster.move(scene.officer, found.id(), ClusterState.WATCHED, "")).isEmpty();
    assertThat(moveCluster.move(scene.officer, found.id(), ClusterState.CLOSED, "")).isEmpty();
    UUID late =
        scene.confirmed(
            scene.people(1, "Bãi Biếc").getFirst(),
            ClusterScene.next(),
            "Bãi Biếc",
            LocalDate.of(2021, 4, 26),
            null);
    scene.infected(cases.getLast(), late);
    findClusters.look(List.of(late));
    assertThat(of(late).id()).isEqualTo(found.id());
    assertThat(of(late).state()).isEqualTo(ClusterState.ACTIVE);
    assertThat(of(late).cases()).isEqualTo(4);
    assertThat(moveCluster.move(scene.officer, found.id(), ClusterState.CLOSED, ""))
        .contains(ClusterRules.TOO_EARLY);
  }

  @Test
  void placeAndTimeMakeAProposalButNeverAMemberOfANamedCluster() {
    UUID market = market();
    List<UUID> cases = new ArrayList<>();
    for (UUID person : scene.people(3, "Bến Biếc")) {
      cases.add(
          scene.confirmed(
              person, ClusterScene.next(), "Bến Biếc", LocalDate.of(2021, 4, 20), null));
    }
    scene.at(cases.get(0), market, "Chợ đêm Bến Biếc", LocalDate.of(2021, 4, 10));
    scene.at(cases.get(1), market, "Chợ đêm Bến Biếc", LocalDate.of(2021, 4, 12));
    findClusters.look(cases.subList(0, 2));
    Cluster proposed = of(cases.getFirst());
    assertThat(proposed.name()).isEqualTo("Chùm ca bệnh Chợ đêm Bến Biếc");
    assertThat(proposed.unit()).isEqualTo(scene.register.unit("Bến Biếc"));
    named(cases.getFirst(), "Ổ dịch chợ đêm");
    scene.at(cases.get(2), market, "Chợ đêm Bến Biếc", LocalDate.of(2021, 4, 13));
    findClusters.look(cases.subList(2, 3));
    assertThat(clusters.ofCase(cases.get(2))).isEmpty();
    ClusterView view =
        readCluster.read(
            new ClusterSight.Sight(new vn.chot.app.people.person.Reach(true, Set.of()), true, true),
            of(cases.getFirst()),
            new ReadCluster.Curve(EpidemicCurve.By.SAMPLE, EpidemicCurve.Stack.SEVERITY));
    assertThat(view.suggested())
        .extracting(ClusterView.Suggested::number)
        .containsExactly(number(cases.get(2)));
  }

  private UUID market() {
    sites.bringIn(
        scene.register.actor("nd.quantri"),
        List.of(
            new SiteDraft(
                SiteKind.MARKET,
                "od-1",
                "Chợ đêm Bến Biếc",
                scene.register.unit("Bến Biếc"),
                "",
                null,
                null,
                null,
                null,
                "",
                List.of())));
    return sites.byCode(SiteKind.MARKET, "od-1").orElseThrow().id();
  }

  @Test
  void whoWasTakenOutOrDeclinedDoesNotComeBackByARule() {
    List<UUID> cases = chain(3, "Bãi Biếc", MARCH);
    findClusters.look(cases);
    Cluster cluster = named(cases.getFirst(), "Ổ dịch thử đưa ra");
    UUID last = cases.getLast();
    assertThat(changeMembers.remove(scene.officer, cluster.id(), last, " "))
        .contains(ClusterRules.REASON_MISSING);
    assertThat(changeMembers.remove(scene.officer, cluster.id(), last, "nguồn khác")).isEmpty();
    findClusters.look(cases);
    assertThat(clusters.ofCase(last)).isEmpty();
    assertThat(of(cases.getFirst()).cases()).isEqualTo(2);
    assertThat(changeMembers.add(scene.officer, cluster.id(), number(last), "đúng là cùng ổ"))
        .isEmpty();
    assertThat(of(last).cases()).isEqualTo(3);
    List<UUID> others = chain(2, "Bãi Biếc", MARCH);
    findClusters.look(others);
    Cluster proposal = of(others.getFirst());
    assertThat(declineCluster.decline(scene.officer, proposal.id(), "hai chuỗi riêng")).isEmpty();
    findClusters.look(others);
    assertThat(clusters.ofCase(others.getFirst())).isEmpty();
  }

  @Test
  void aFallenCaseLeavesAndComesBackWhenItIsReopenedAndAMergedOneGivesWay() {
    List<UUID> cases = chain(3, "Bãi Biếc", MARCH);
    findClusters.look(cases);
    UUID middle = cases.get(1);
    UUID person = caseFiles.file(middle).orElseThrow().person();
    tell(new CaseDeed.CaseFallen(middle, person));
    assertThat(clusters.ofCase(middle)).isEmpty();
    assertThat(of(cases.getFirst()).cases()).isEqualTo(2);
    tell(
        new CaseDeed.CaseReopened(
            middle, person, vn.chot.app.surveillance.casefile.CaseState.CONFIRMED));
    assertThat(of(middle).id()).isEqualTo(of(cases.getFirst()).id());
    UUID survivor = scene.confirmed(person, ClusterScene.next(), "Bãi Biếc", MARCH, null);
    tell(new CaseDeed.CasesMerged(survivor, middle, person));
    assertThat(of(survivor).cases()).isEqualTo(3);
    assertThat(clusters.ofCase(middle)).isEmpty();
  }

  private void tell(CaseDeed deed) {
    transaction.executeWithoutResult(status -> deeds.record(scene.officer, deed));
  }

  /** 288 patients of 2020 with 85 links: five generations, BN243, BN91 and BN34 infected most. */
  @Test
  void theRealChainsOf2020AreFoundWithTheirGenerationsAndSpreaders() throws IOException {
    assumeTrue(Files.exists(REAL), "the real patients of 2020 are not at hand: " + REAL);
    JsonNode patients = JsonMapper.shared().readTree(Files.readAllBytes(REAL)).path("data");
    List<UUID> people = scene.people(patients.size(), "Bến Biếc");
    Map<String, UUID> cases = new HashMap<>();
    for (JsonNode one : patients) {
      LocalDate found = LocalDate.parse(one.path("positiveDate").asString());
      int number = 90_000_000 + Integer.parseInt(one.path("id").asString());
      cases.put(
          one.path("id").asString(),
          scene.confirmed(people.get(cases.size()), number, "Bến Biếc", found, null));
    }
    int links = 0;
    for (JsonNode one : patients) {
      for (JsonNode source : one.path("source")) {
        UUID from = cases.get(source.asString());
        if (from != null) {
          scene.infected(from, Objects.requireNonNull(cases.get(one.path("id").asString())));
          links++;
        }
      }
    }
    assertThat(cases).hasSize(288);
    assertThat(links).isEqualTo(85);
    findClusters.look(cases.values());
    Map<UUID, Cluster> found = new HashMap<>();
    cases.values().forEach(id -> clusters.ofCase(id).ifPresent(one -> found.put(one.id(), one)));
    assertThat(found).hasSize(20);
    Cluster largest = of(Objects.requireNonNull(cases.get("91")));
    Cluster village = of(Objects.requireNonNull(cases.get("243")));
    assertThat(largest.cases()).isEqualTo(17);
    assertThat(village.cases()).isEqualTo(13);
    assertThat(readCluster.chains(village).generations()).isEqualTo(5);
    assertThat(spreader(village)).isEqualTo("BN90000243: 10");
    assertThat(spreader(largest)).isEqualTo("BN90000091: 9");
    assertThat(spreader(of(Objects.requireNonNull(cases.get("34"))))).isEqualTo("BN90000034: 8");
    String page = Browser.signedIn(port, "nd.cdc").open("/clusters/" + village.id()).body();
    assertThat(page).contains("data-generations>5<", "data-infected=\"10\"", "BN90000243");
  }

  private String spreader(Cluster cluster) {
    Chains.Node first =
        ClusterFigures.of(readCluster.chains(cluster), List.of()).spreaders().getFirst();
    return first.file().number() + ": " + first.infected();
  }

  @Test
  void communesSeeTheirOwnOfficesSeeFiguresAndStrangersNothing() {
    List<UUID> cases = chain(2, "Bãi Biếc", MARCH);
    findClusters.look(cases);
    Cluster cluster = named(cases.getFirst(), "Ổ dịch =1+1 Bãi Biếc");
    String path = "/clusters/" + cluster.id();
    String first = number(cases.getFirst());
    Browser commune = Browser.signedIn(port, "nd.bai");
    assertThat(commune.open("/clusters").body()).contains(cluster.id().toString());
    assertThat(commune.open(path).body()).contains(first, "data-act=\"ClusterNamed\"");
    assertThat(graph(commune, path).body()).contains("\"generations\":2", first);
    assertThat(commune.open(path + "/name").statusCode()).isEqualTo(403);
    assertThat(commune.send(path + "/cases", Map.of("number", first, "why", "x")).statusCode())
        .isEqualTo(403);
    assertThat(commune.send(path + "/state", Map.of("to", "CLOSED")).statusCode()).isEqualTo(403);
    for (String login : List.of("nd.ben", "nd.nui")) {
      Browser elsewhere = Browser.signedIn(port, login);
      assertThat(elsewhere.open("/clusters").body()).doesNotContain(cluster.id().toString());
      assertThat(elsewhere.open(path).statusCode()).as(login).isEqualTo(404);
      assertThat(graph(elsewhere, path).statusCode()).as(login).isEqualTo(404);
      assertThat(elsewhere.send(path + "/export", Map.of()).statusCode()).as(login).isEqualTo(404);
    }
    for (String login : List.of("nd.chutich", "nd.vanthu", "nd.quantri")) {
      Browser office = Browser.signedIn(port, login);
      assertThat(office.open(path).body())
          .as(login)
          .contains("data-cases>2<")
          .doesNotContain(first);
      assertThat(graph(office, path).statusCode()).as(login).isEqualTo(403);
      assertThat(office.send("/clusters/export", Map.of()).statusCode()).as(login).isEqualTo(403);
    }
    Browser stranger = Browser.signedIn(port, "nd.dulich");
    assertThat(stranger.open("/clusters").statusCode()).isEqualTo(403);
    assertThat(stranger.open(path).statusCode()).isEqualTo(403);
    assertThat(stranger.send(path + "/state", Map.of("to", "CLOSED")).statusCode()).isEqualTo(403);
    assertThat(new Browser(port).open("/clusters").statusCode()).isEqualTo(302);
    Browser officer = Browser.signedIn(port, "nd.cdc");
    String sheet = officer.send("/clusters/export", Map.of("as", "csv")).body();
    assertThat(sheet).contains("Ổ dịch =1+1 Bãi Biếc");
    assertThat(
            sql.sql("select count(*) from access.deed where kind = 'surveillance.ClustersExported'")
                .query(Integer.class)
                .single())
        .isPositive();
    assertThat(officer.send(path + "/cases", Map.of("number", "BN1", "why", "")).statusCode())
        .isEqualTo(422);
    assertThat(officer.send(path + "/state", Map.of("to", "CLOSED")).statusCode()).isEqualTo(302);
  }

  private static HttpResponse<String> graph(Browser browser, String path) {
    return browser.exchange(
        HttpRequest.newBuilder(browser.uri(path + "/graph"))
            .header("Accept", "application/json")
            .GET()
            .build());
  }

  @Test
  void programsReadAndAddWithTheSameRights() {
    List<UUID> cases = chain(2, "Bãi Biếc", MARCH);
    findClusters.look(cases);
    Cluster cluster = named(cases.getFirst(), "Ổ dịch cho chương trình");
    UUID alone =
        scene.confirmed(
            scene.people(1, "Bãi Biếc").getFirst(), ClusterScene.next(), "Bãi Biếc", MARCH, null);
    String path = "/api/v1/clusters/" + cluster.id();
    ApiClient officer = ApiClient.of(port, "nd.cdc");
    assertThat(officer.get("/api/v1/clusters").body()).contains(cluster.id().toString());
    assertThat(officer.get(path).body()).contains("\"offspring\":[1,1]", number(cases.getFirst()));
    String sent = "{\"number\":\"%s\",\"why\":\"cùng nhà\"}".formatted(number(alone));
    assertThat(ApiClient.of(port, "nd.bai").postJson(path + "/cases", sent).statusCode())
        .isEqualTo(403);
    assertThat(officer.postJson(path + "/cases", sent).body()).contains(number(alone));
    assertThat(officer.postJson(path + "/cases", sent).statusCode()).isEqualTo(409);
    ApiClient office = ApiClient.of(port, "nd.chutich");
    assertThat(office.get(path).body()).doesNotContain(number(cases.getFirst()));
    assertThat(ApiClient.of(port, "nd.nui").get(path).statusCode()).isEqualTo(404);
    assertThat(ApiClient.of(port, "nd.dulich").get(path).statusCode()).isEqualTo(403);
  }
}
