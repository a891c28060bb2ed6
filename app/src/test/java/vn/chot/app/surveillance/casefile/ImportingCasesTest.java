package vn.chot.app.surveillance.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ApiClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.people.person.RegisterScene;
import vn.chot.sheet.Mapping;

/** Lists of cases from sheets and JSON, and cases from programs. */
@ChotTest
class ImportingCasesTest {
  private static final Path REAL = Path.of("..", "..", "shared", "data");

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired ImportCases importCases;
  @Autowired CaseFiles cases;
  @Autowired CaseRows rows;
  @Autowired JdbcClient sql;
  @TempDir Path folder;

  private RegisterScene scene;
  private Actor cdc;

  @BeforeEach
  void theScene() {
    scene = RegisterScene.in(server);
    cdc = scene.actor("nd.cdc");
  }

  private ImportCases.Imported.Read read(Path file, LocalDate day, boolean store)
      throws IOException {
    ImportCases.Imported outcome =
        importCases.bringIn(
            cdc,
            new ImportCases.Sent(file, file.getFileName().toString(), day, Mapping.none()),
            store,
            true);
    assertThat(outcome).isInstanceOf(ImportCases.Imported.Read.class);
    return (ImportCases.Imported.Read) outcome;
  }

  /** 288 patients of 2020, 85 of whom caught it from another of them, in five generations. */
  @Test
  void theRealPatientsOf2020ComeInWholeWithTheirChains() throws IOException {
    Path file = REAL.resolve("vncovid19-2020").resolve("patients.json");
    assumeTrue(Files.exists(file), "the real patients of 2020 are not at hand: " + file);
    ImportCases.Imported.Read tried = read(file, LocalDate.of(2020, 5, 8), false);
    assertThat(tried.faults()).isEmpty();
    assertThat(tried.good()).isEqualTo(288);
    ImportCases.Imported.Read brought = read(file, LocalDate.of(2020, 5, 8), true);
    assertThat(brought.good()).isEqualTo(288);
    Map<UUID, List<CaseSource>> links = new HashMap<>();
    List<UUID> all =
        sql.sql("select id from surveillance.case_file where imported_from = 'tệp patients.json'")
            .query(UUID.class)
            .list();
    assertThat(all).hasSize(288);
    List<CaseSource> sources = cases.sources(all);
    sources.stream()
        .filter(one -> one.sourceCase() != null)
        .forEach(one ->
            links.computeIfAbsent(one.sourceCase(), id -> new java.util.ArrayList<>()).add(one));
    assertThat(links.values().stream().mapToInt(List::size).sum()).isEqualTo(85);
    assertThat(infected("BN243", links)).isEqualTo(10);
    assertThat(infected("BN91", links)).isEqualTo(9);
    assertThat(infected("BN34", links)).isEqualTo(8);
    assertThat(generations(all, links)).isEqualTo(5);
    CaseFile first = cases.file(rows.byNumber("BN1").orElseThrow()).orElseThrow();
    assertThat(first.state()).isEqualTo(CaseState.CONFIRMED);
    assertThat(rows.one(first.id()).orElseThrow().outcomeOn()).isEqualTo("2020-02-12");
    ImportCases.Imported.Read again = read(file, LocalDate.of(2020, 5, 8), true);
    assertThat(again.good()).isZero();
    assertThat(again.faults()).hasSize(288);
  }

  private int infected(String number, Map<UUID, List<CaseSource>> links) {
    return links.getOrDefault(rows.byNumber(number).orElseThrow(), List.of()).size();
  }

  /** The cases on the longest chain. */
  private static int generations(List<UUID> all, Map<UUID, List<CaseSource>> links) {
    record Step(UUID id, int depth) {}
    int deepest = 0;
    Deque<Step> next = new ArrayDeque<>();
    all.forEach(id -> next.push(new Step(id, 1)));
    while (!next.isEmpty()) {
      Step step = next.pop();
      deepest = Math.max(deepest, step.depth());
      links
          .getOrDefault(step.id(), List.of())
          .forEach(one -> next.push(new Step(one.caseFile(), step.depth() + 1)));
    }
    return deepest;
  }

  @Test
  void theMinistrysTableComesInWithItsFaults() throws IOException {
    Path file = REAL.resolve("moh-case-table-sample-2020-10-09.csv");
    assumeTrue(Files.exists(file), "the ministry's table of 2020 is not at hand: " + file);
    ImportCases.Imported.Read brought = read(file, LocalDate.of(2020, 10, 9), true);
    assertThat(brought.good() + brought.faults().size()).isEqualTo(35);
    assertThat(brought.good()).isGreaterThanOrEqualTo(33);
    assertThat(rows.byNumber("BN1044")).isPresent();
    assertThat(rows.byNumber("BN894")).isPresent();
  }

  @Test
  void aSheetOfAnyLayoutIsTriedOutAndItsBadRowsComeBack() throws IOException {
    Path file = folder.resolve("ca-benh-huyen.csv");
    Files.writeString(
        file,
        """
        DANH SÁCH CA BỆNH HUYỆN SÔNG BIẾC;;;;;;
        Họ tên bệnh nhân;Tuổi;Giới tính;Địa chỉ;Ngày dương tính;Lây từ;Trạng thái
        Thạch Nhập Một;34;Nam;thôn Hai, xã Bãi Biếc;25/4/2021;Ấn Độ;Đang điều trị
        Thạch Nhập Hai;1x;Nữ;xã Bãi Biếc;26/4/2021;;Đang điều trị
        Thạch Nhập Ba;41;Nữ;xã Bến Biếc;31/4/2021;;Đang điều trị
        ;50;Nữ;xã Bến Biếc;20/4/2021;;Đang điều trị
        Thạch Nhập Bốn;41;Nữ;xã Bến Biếc;20/5/2021;;Đang điều trị
        =HYPERLINK(1);29;Nữ;xã Bến Biếc;20/4/2021;;Đang điều trị
        """);
    ImportCases.Imported.Read tried = read(file, LocalDate.of(2021, 4, 27), false);
    assertThat(tried.faults().keySet()).containsExactly(4, 5, 6, 7, 8);
    assertThat(tried.badRows()).isNotEmpty();
    assertThat(tried.mapping())
        .containsEntry("name", "Họ tên bệnh nhân")
        .containsEntry("source", "Lây từ");
    ImportCases.Imported.Read brought = read(file, LocalDate.of(2021, 4, 27), true);
    assertThat(brought.good()).isEqualTo(1);
    UUID id =
        sql.sql("select id from surveillance.case_file where folded = 'thach nhap mot'")
            .query(UUID.class)
            .single();
    CaseFile one = cases.file(id).orElseThrow();
    assertThat(one.unit()).isEqualTo(scene.unit("Bãi Biếc"));
    assertThat(one.state()).isEqualTo(CaseState.CONFIRMED);
    assertThat(cases.sources(List.of(id)).getFirst().sourceText()).isEqualTo("Ấn Độ");
  }

  @Test
  void programsStoreCasesSinglyAndInBatchesAndReadThem() {
    ApiClient program = ApiClient.of(port, "nd.cdc");
    HttpResponse<String> one =
        program.postJson(
            "/api/v1/cases",
            """
            {"person": {"name": "Kim Máy Gửi", "birthYear": 1975, "sex": "F", "citizenId": "970075000777",
                        "unit": "97001", "address": "thôn Ba"},
             "onset": "2021-04-24", "sampledAt": "2021-04-25T01:00:00Z", "symptoms": ["FEVER"],
             "confirmed": {"at": "2021-04-26T01:00:00Z", "pcr": ["2021-04-25T01:00:00Z"]}}
            """);
    assertThat(one.statusCode()).as(one.body()).isEqualTo(201);
    HttpResponse<String> again =
        program.postJson(
            "/api/v1/cases",
            """
            {"person": {"name": "Kim Máy Gửi", "citizenId": "970075000777", "unit": "97001"}}
            """);
    assertThat(again.statusCode()).as(again.body()).isEqualTo(422);
    assertThat(again.body()).contains("case-has-file");
    HttpResponse<String> many =
        program.postJson(
            "/api/v1/cases/batch",
            """
            {"cases": [
              {"person": {"name": "Kim Máy Hai", "birthYear": 1975, "unit": "97002"}},
              {"person": {"name": "", "unit": "97002"}},
              {"person": {"name": "Kim Máy Ba", "unit": "99999"}},
              {"person": {"name": "Kim Máy Bốn", "birthYear": 1990, "unit": "97003"},
               "confirmed": {"rapid": ["2021-04-26T01:00:00Z"], "link": true}}]}
            """);
    assertThat(many.statusCode()).isEqualTo(200);
    assertThat(many.body())
        .contains("\"stored\":1")
        .contains("case-unit-unknown")
        .contains("case-definition-not-met");
    HttpResponse<String> list =
        program.get("/api/v1/cases?sort=name&month=2021-04&sex=F&state=CONFIRMED");
    assertThat(list.body()).contains("Kim Máy Gửi").doesNotContain("Kim Máy Hai");
    String id = one.body().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    assertThat(program.get("/api/v1/cases/" + id).body()).contains("\"confirmedWay\":\"pcr\"");
    ApiClient elsewhere = ApiClient.of(port, "nd.nui");
    assertThat(elsewhere.get("/api/v1/cases/" + id).statusCode()).isEqualTo(404);
    assertThat(elsewhere.get("/api/v1/cases").body()).doesNotContain(id);
    for (String nobody : List.of("nd.vanthu", "nd.dulich")) {
      ApiClient none = ApiClient.of(port, nobody);
      assertThat(none.get("/api/v1/cases").statusCode()).isEqualTo(403);
      assertThat(none.postJson("/api/v1/cases", "{\"person\":{\"name\":\"x\"}}").statusCode())
          .isEqualTo(403);
    }
    assertThat(
            ApiClient.of(port, "nd.bai")
                .postJson("/api/v1/cases", "{\"person\":{\"name\":\"Kim\",\"unit\":\"97001\"}}")
                .statusCode())
        .isEqualTo(403);
  }
}
