package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.ApiClient;
import vn.chot.app.Browser;
import vn.chot.app.RightsTable;
import vn.chot.app.RightsTable.Cell;
import vn.chot.app.access.Actor;
import vn.chot.app.directive.paper.Conclusions;
import vn.chot.app.registers.FindsPaper;

/** Every cell of docs/rights.md against the running server. */
class RightsTest extends TaskServer {
  private static final Path MATRIX = Path.of("..", "docs", "rights.md");
  private static final Map<String, Browser> BROWSERS = new HashMap<>();
  private static final Map<String, ApiClient> PROGRAMS = new HashMap<>();
  private static final Map<String, UUID> REFUSED = new HashMap<>();
  private static @Nullable Scene scene;

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired DirectPaper directPaper;
  @Autowired Tasks tasks;
  @Autowired Conclusions conclusions;
  @Autowired FindsPaper findsPaper;
  @Autowired Moves moves;
  @Autowired HandTask handTask;
  @Autowired AcknowledgeTask acknowledgeTask;
  @Autowired ReportProgress reportProgress;
  @Autowired RaiseObstacle raiseObstacle;
  @Autowired SubmitTask submitTask;

  private InventedProvince province;

  /** The example of the document: a paper, its three tasks, a file of each. */
  record Scene(UUID paper, List<UUID> tasks, List<UUID> files) {}

  static Stream<Cell> reading() throws IOException {
    return RightsTable.below("## Who reads what", MATRIX);
  }

  static Stream<Cell> doing() throws IOException {
    return RightsTable.below("## Who does what", MATRIX);
  }

  @BeforeEach
  void aProvince() {
    province = InventedProvince.in(server);
  }

  @Test
  void theMatrixNamesEveryRoleAndIsWhole() throws IOException {
    assertThat(reading()).hasSize(15 * 12).allMatch(cell -> known(cell.expected()));
    assertThat(doing()).hasSize(15 * 14).allMatch(cell -> known(cell.expected()));
  }

  private static boolean known(String expected) {
    return List.of("yes", "403", "404").contains(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reading")
  void whoReadsWhat(Cell cell) {
    Scene example = scene();
    Browser browser = browser(cell.login());
    ApiClient program = program(cell.login());
    if (cell.column().equals("paper")) {
      HttpResponse<String> page = browser.open("/tasks/paper/" + example.paper());
      told(cell, page);
      if (page.statusCode() == 200) {
        assertThat(page.body()).contains("bố trí kinh phí").doesNotContain("Lời báo cáo");
      }
      linkedFromEntries(cell, example.paper());
    } else if (cell.column().equals("original")) {
      told(cell, browser.open("/tasks/paper/" + example.paper() + "/original"));
    } else if (cell.column().equals("review")) {
      told(cell, browser.open("/papers/" + example.paper()));
    } else {
      int number = cell.column().charAt(1) - '1';
      UUID task = example.tasks().get(number);
      String file = "/files/" + example.files().get(number);
      switch (cell.column().substring(2).strip()) {
        case "" -> told(cell, browser.open("/tasks/" + task));
        case "reports" -> {
          HttpResponse<String> whole = program.get("/api/v1/tasks/" + task);
          told(cell, whole);
          assertThat(whole.body().contains("Lời báo cáo")).isEqualTo(cell.expected().equals("yes"));
        }
        default -> {
          told(cell, program.get("/api/v1/tasks/" + task + file));
          told(cell, browser.open("/tasks/" + task + file));
        }
      }
    }
  }

  /** The number in an entry of a register leads to the paper exactly where it can be read. */
  private void linkedFromEntries(Cell cell, UUID paper) {
    String number = Objects.requireNonNull(conclusions.paper(paper).orElseThrow().number());
    Optional<String> path =
        findsPaper.path(province.person(cell.login()), number, Optional.empty());
    assertThat(path.isPresent()).as(cell.toString()).isEqualTo(cell.expected().equals("yes"));
    path.ifPresent(
        where -> assertThat(browser(cell.login()).open(where).statusCode()).isEqualTo(200));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("doing")
  void whoDoesWhat(Cell cell) {
    ApiClient program = program(cell.login());
    String[] column = cell.column().split(" ", -1);
    UUID about = about(cell);
    switch (column[0]) {
      case "direct" -> told(cell, program.postJson("/api/v1/papers/" + about + "/direction", ""));
      case "undo" -> {
        String reason = "{\"reason\": \"Giao nhầm\"}";
        told(cell, program.postJson("/api/v1/papers/" + about + "/direction/undo", reason));
      }
      default -> {
        String body = body(column[0], version(about));
        told(cell, program.postJson("/api/v1/tasks/" + about + path(column[0]), body));
      }
    }
  }

  /** The paper or task of the act; what is refused changes nothing, so those share one. */
  private UUID about(Cell cell) {
    return cell.expected().equals("yes")
        ? prepared(cell.column())
        : REFUSED.computeIfAbsent(cell.column(), this::prepared);
  }

  private UUID prepared(String column) {
    UUID paper = paper();
    if (column.equals("direct")) {
      return paper;
    }
    directPaper.direct(province.person("vanthu.lh"), paper);
    if (column.equals("undo")) {
      return paper;
    }
    if (column.equals("report M3")) {
      return tasks.ofPaper(paper).get(2).id();
    }
    UUID task = tasks.ofPaper(paper).getFirst().id();
    prepare(task, column);
    return task;
  }

  private void told(Cell cell, HttpResponse<String> answer) {
    String status = answer.statusCode() < 300 ? "yes" : String.valueOf(answer.statusCode());
    assertThat(status).as("%s %s", cell, answer.uri()).isEqualTo(cell.expected());
  }

  /** Brings M1 into the state the act needs, in the hands of the official it is handed to. */
  private void prepare(UUID task, String act) {
    Actor head = province.person("gd.syt");
    handTask.hand(head, task, version(task), province.person("cv.syt").id());
    switch (act) {
      case "submit" -> acknowledgeTask.acknowledge(head, task, version(task));
      case "answer" ->
          raiseObstacle.raise(
              head,
              task,
              version(task),
              province.agency("Ủy ban nhân dân tỉnh Lạc Hồng"),
              "Thiếu sinh phẩm");
      case "return", "close" -> {
        acknowledgeTask.acknowledge(head, task, version(task));
        submitTask.submit(head, task, version(task), "Xong", List.of());
      }
      default -> {}
    }
  }

  private int version(UUID task) {
    return tasks.byId(task).orElseThrow().version();
  }

  private static String path(String act) {
    return switch (act) {
      case "report" -> "/reports";
      case "obstacle" -> "/obstacles";
      case "answer" -> "/obstacles/answer";
      case "submit" -> "/submission";
      case "withdraw" -> "/withdrawal";
      case "word" -> "/words";
      default -> "/" + act;
    };
  }

  private String body(String act, int version) {
    String more =
        switch (act) {
          case "report" -> ", \"percent\": 10, \"words\": \"Đang làm\"";
          case "obstacle" ->
              ", \"words\": \"Thiếu\", \"to\": \""
                  + province.agency("Ủy ban nhân dân tỉnh Lạc Hồng")
                  + "\"";
          case "hand" -> ", \"person\": \"" + province.person("cv.syt").id() + "\"";
          case "deadline" -> ", \"day\": \"2021-06-15\", \"words\": \"Chờ sinh phẩm\"";
          case "acknowledge" -> "";
          default -> ", \"words\": \"Vì việc này\"";
        };
    return act.equals("word")
        ? "{\"words\": \"Đã cử tổ công tác\"}"
        : "{\"version\": " + version + more + "}";
  }

  private UUID paper() {
    return province.paper(
        "Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết, xong trước ngày 15/5/2021.",
        "Sở Tài chính bố trí kinh phí.",
        "Trung tâm Y tế thị xã Bến Lạc lấy mẫu xét nghiệm.");
  }

  private Scene scene() {
    Scene known = scene;
    if (known == null) {
      UUID paper = paper();
      directPaper.direct(province.person("vanthu.lh"), paper);
      List<UUID> given = tasks.ofPaper(paper).stream().map(TaskView::id).toList();
      assertThat(given).hasSize(3);
      handTask.hand(province.person("gd.syt"), given.get(0), 1, province.person("cv.syt").id());
      List<UUID> files = new ArrayList<>();
      List<String> heads = List.of("gd.syt", "gd.stc", "gd.ttyt");
      for (int i = 0; i < 3; i++) {
        byte[] content = ("chứng cứ " + i).getBytes(StandardCharsets.UTF_8);
        reportProgress.report(
            province.person(heads.get(i)),
            given.get(i),
            version(given.get(i)),
            20,
            "Lời báo cáo " + i,
            List.of(new Evidence.Attachment("bang-chung.txt", content)));
        files.add(moves.ofTask(given.get(i)).getFirst().files().getFirst());
      }
      known = new Scene(paper, given, files);
      scene = known;
    }
    return known;
  }

  private Browser browser(String login) {
    return BROWSERS.computeIfAbsent(login, name -> Browser.signedIn(port, name));
  }

  private ApiClient program(String login) {
    return PROGRAMS.computeIfAbsent(login, name -> ApiClient.of(port, name));
  }
}
