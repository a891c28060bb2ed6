package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Tongue;

@ChotTest
class ProgressTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired PaperProgress progress;
  @Autowired ProgressPapers papers;
  @Autowired ProgressAgencies agencies;
  @Autowired ProgressMeasures measures;
  @Autowired ReportProgress report;
  @Autowired RaiseObstacle raise;
  @Autowired SubmitTask submit;
  @Autowired CloseTask close;
  @Autowired ExportTasks exportTasks;
  @TempDir Path folder;

  private SampleTasks sample;
  private UUID paper;
  private UUID group;
  private UUID done;

  /** Five measures: done, a group of three, police's own, filed, not directed. */
  @BeforeEach
  void board() {
    sample = new SampleTasks(server);
    paper = sample.paper(sample.mark + "3/TB-TIENDO", "Kết luận.");
    UUID direction = sample.direction(paper);
    done =
        sample.task(
            sample.directed(
                direction,
                paper,
                "1",
                "Đã xong rồi.",
                sample.today().minusDays(1),
                "Sở Y tế",
                null,
                List.of()),
            sample.health);
    report.report(sample.head(), done, 1, 100, "=HYPERLINK(\"x\")", List.of());
    submit.submit(sample.head(), done, 2, "=HYPERLINK(\"x\")", List.of());
    close.close(sample.clerk(), done, 3, null);
    group =
        sample.directed(
            direction,
            paper,
            "2",
            "Các huyện, xã rà soát.",
            sample.today().minusDays(2),
            "UBND các huyện, xã",
            null,
            List.of());
    UUID ofDistrict = sample.task(group, sample.district);
    sample.task(group, sample.otherDistrict);
    sample.task(group, sample.commune);
    report.report(
        sample.actor(sample.login("nam"), Role.DISTRICT), ofDistrict, 1, 50, "Nửa.", List.of());
    UUID ofPolice =
        sample.task(
            sample.directed(
                direction, paper, "3", "Quản lý cư trú.", null, "Công an", null, List.of()),
            sample.police);
    raise.raise(
        sample.actor(sample.login("congan"), Role.AGENCY_HEAD), ofPolice, 1, null, "Thiếu người.");
    sample.directed(
        direction, paper, "4", "Bộ Y tế hướng dẫn.", null, "Bộ Y tế", "ngoài tỉnh", List.of());
    sample.measure(paper, "5", "Chưa rõ ai làm.");
  }

  @Test
  void countsCountMeasuresNotTheCopiesThatAgenciesHold() {
    PaperProgress.Board board = progress.board(paper, new ProgressScope(null), sample.today());

    assertThat(board.counts()).isEqualTo(new ProgressCounts(4, 1, 1, 1, 1, 1));
    assertThat(board.undirected()).isEqualTo(1);
    MeasureProgress one =
        board.lines().stream()
            .map(PaperProgress.Line::progress)
            .filter(line -> line != null && line.measure().id().equals(group))
            .findFirst()
            .orElseThrow();
    assertThat(one.tasks()).isEqualTo(3);
    assertThat(one.reported()).isEqualTo(1);
    assertThat(one.overdue()).isEqualTo(3);
    assertThat(one.lastWord()).isEqualTo("Nửa.");
    assertThat(papers.page(everything(), new ProgressScope(null), null).lines())
        .filteredOn(line -> line.id().equals(paper))
        .extracting(ProgressPapers.Line::counts)
        .as("the list of papers says the same")
        .containsExactly(board.counts());
  }

  private ProgressWhere everything() {
    return where(asked("", null));
  }

  private ProgressWhere where(ProgressFilter filter) {
    return ProgressWhere.of(filter, new ProgressScope(null), null, sample.today());
  }

  private static ProgressFilter asked(String words, @Nullable TaskState state) {
    return new ProgressAsked(
            null,
            words,
            null,
            null,
            null,
            null,
            null,
            state == null ? null : state.name(),
            null,
            null,
            null)
        .filter();
  }

  @Test
  void aDistrictsBoardHoldsItsAreasLinesAndCountsOnly() {
    ProgressScope area = new ProgressScope(Set.of(sample.district, sample.commune));

    PaperProgress.Board board = progress.board(paper, area, sample.today());

    assertThat(board.lines()).hasSize(1);
    assertThat(java.util.Objects.requireNonNull(board.lines().getFirst().progress()).tasks())
        .isEqualTo(2);
    assertThat(board.counts()).isEqualTo(new ProgressCounts(1, 0, 1, 1, 0, 0));
    ProgressWhere where = ProgressWhere.of(asked("", null), area, null, sample.today());
    assertThat(papers.page(where, area, null).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.counts()).isEqualTo(board.counts()));
    Browser district = Browser.signedIn(port, sample.login("nam"));
    assertThat(district.open("/progress/" + paper).body())
        .contains("Các huyện, xã rà soát.", "1/2")
        .doesNotContain("Quản lý cư trú.", "Bộ Y tế hướng dẫn.", "Chưa rõ ai làm.");
    UUID foreign = sample.now(sample.oneTask(sample.health, "Của Sở.", null)).paperId();
    assertThat(district.open("/progress/" + foreign).statusCode()).isEqualTo(404);
    assertThat(district.open("/progress/" + foreign + ".xlsx").statusCode()).isEqualTo(404);
    assertThat(district.open("/progress/" + foreign + "/print").statusCode()).isEqualTo(404);
  }

  @Test
  void agenciesAreCountedAndSorted() {
    ProgressWhere where =
        ProgressWhere.of(
            asked("", null),
            new ProgressScope(null),
            Set.of(sample.health, sample.police, sample.district),
            sample.today());

    List<ProgressAgencies.Line> lines =
        agencies.page(where, ProgressFilter.Sort.OVERDUE, null, sample.today()).lines();

    assertThat(lines.getFirst())
        .isEqualTo(
            new ProgressAgencies.Line(
                sample.district, sample.name("UBND huyện Nam"), 1, 0, 1, 0, 0));
    assertThat(lines)
        .extracting(ProgressAgencies.Line::id)
        .containsExactlyInAnyOrder(sample.health, sample.police, sample.district);
    assertThat(
            agencies
                .page(where, ProgressFilter.Sort.OVERDUE, sample.district, sample.today())
                .lines())
        .as("the page after the first line")
        .hasSize(2);
  }

  @Test
  void measuresArePagedByKeyAndFiltered() {
    UUID another = sample.paper(sample.mark + "8/TB-NHIEU", "Nhiều nội dung.");
    UUID direction = sample.direction(another);
    List<UUID> given = new ArrayList<>();
    for (int i = 0; i < ProgressMeasures.SIZE + 7; i++) {
      UUID measure =
          sample.directed(
              direction, another, "" + i, "Nội dung nhiều " + i, null, "Sở", null, List.of());
      sample.task(measure, sample.health);
      given.add(measure);
    }
    ProgressFilter filter =
        new ProgressAsked(
                "MEASURES",
                "noi dung nhieu",
                null,
                null,
                another.toString(),
                null,
                null,
                null,
                null,
                "TRACING",
                null)
            .filter();

    List<UUID> seen = new ArrayList<>();
    String key = null;
    do {
      ProgressMeasures.Page page =
          measures.page(where(filter), new ProgressScope(null), key, sample.today());
      page.lines().forEach(line -> seen.add(line.measure().id()));
      key = page.next();
    } while (key != null);

    assertThat(seen).isEqualTo(given.reversed());
    assertThat(
            measures
                .page(
                    where(asked("", TaskState.CLOSED)),
                    new ProgressScope(null),
                    null,
                    sample.today())
                .lines())
        .allSatisfy(line -> assertThat(line.closed()).isPositive());
  }

  @Test
  void theBoardShowsGroupsAsOneLineAndOpensThem() {
    Browser clerk = Browser.signedIn(port, "vanthu");

    String board = clerk.open("/progress/" + paper).body();
    assertThat(board)
        .contains("1/3", "Đã xong rồi.", "Lưu, không giao", "ngoài tỉnh", "Chưa giao", "Nửa.")
        .doesNotContain("data-copy");
    assertThat(clerk.open("/progress/" + paper + "/measures/" + group).body())
        .contains(sample.name("UBND xã Nam Hạ"), "data-copy");
    assertThat(clerk.open("/progress/" + paper + "?open=" + group).body()).contains("data-copy");
    assertThat(clerk.open("/progress/" + paper + "?only=done").body())
        .contains("Đã xong rồi.")
        .doesNotContain("Quản lý cư trú.");
    assertThat(clerk.open("/progress/" + paper + "/print").body())
        .contains("TIẾN ĐỘ THỰC HIỆN KẾT LUẬN", "1/3 đã báo cáo", "Chưa báo cáo")
        .doesNotContain("navbar");
    for (String view : List.of("PAPERS", "AGENCIES", "MEASURES")) {
      assertThat(clerk.open("/progress?view=" + view + "&year=x&after=zz").statusCode())
          .as(view)
          .isEqualTo(200);
    }
  }

  @Test
  void onlyTheOfficeTheChairmanAndAnAreasHeadsSeeProgress() {
    for (String path :
        List.of(
            "/progress", "/progress/" + paper, "/progress.xlsx", "/progress/" + paper + ".xlsx")) {
      for (String who : List.of("quantri", sample.login("yte"), sample.login("cvyte"))) {
        assertThat(Browser.signedIn(port, who).open(path).statusCode())
            .as(who + " " + path)
            .isEqualTo(403);
      }
      assertThat(Browser.signedIn(port, "chutich").open(path).statusCode()).as(path).isEqualTo(200);
      assertThat(new Browser(port).open(path).statusCode()).as(path).isEqualTo(302);
    }
    assertThat(Browser.signedIn(port, "vanthu").open("/progress/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void theWorkbookHoldsOneRowATaskNothingInItIsEvaluatedAndTheLogKnows() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TaskScope scope = new TaskScope(Set.of(sample.health), Set.of(), sample.clerk().id());

    exportTasks.write(
        sample.clerk(),
        scope,
        TaskFilter.open().on(TaskTab.SETTLED),
        sample.today(),
        Tongue.VI,
        out);

    Path file = folder.resolve("tasks.xlsx");
    Files.write(file, out.toByteArray());
    String sheet = part(file, "xl/worksheets/sheet1.xml");
    assertThat(sheet).contains("Đã xong rồi.", "Đã hoàn thành").doesNotContain("<f>");
    assertThat(part(file, "xl/styles.xml")).contains("quotePrefix");
    assertThat(
            sample
                .sql
                .sql(
                    """
                    select facts->>'rows' from access.deed
                    where kind = 'directive.ListExported' and actor_id = :clerk
                    order by id desc limit 1
                    """)
                .param("clerk", sample.clerk().id())
                .query(String.class)
                .single())
        .isEqualTo("1");
  }

  private static String part(Path file, String name) throws IOException {
    try (java.nio.file.FileSystem zip = java.nio.file.FileSystems.newFileSystem(file)) {
      return Files.readString(zip.getPath(name));
    }
  }

  @Test
  void workbooksComeWithTheFiltersOfTheirPages() {
    Browser head = Browser.signedIn(port, sample.login("yte"));
    assertThat(head.open("/tasks.xlsx?tab=SETTLED").headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(
            name -> assertThat(name).contains("viec-duoc-giao-" + sample.today() + ".xlsx"));
    assertThat(Browser.signedIn(port, "vanthu").open("/progress/" + paper + ".xlsx").statusCode())
        .isEqualTo(200);
    assertThat(Browser.signedIn(port, "quantri").open("/tasks.xlsx").statusCode()).isEqualTo(403);
  }
}
