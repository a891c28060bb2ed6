package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** A task between its agency and the office, and what is refused. Long: one rule, one test. */
class MovingATaskTest extends TaskServer {
  @Autowired ApplicationContext server;
  @Autowired JdbcClient sql;
  @Autowired DirectPaper directPaper;
  @Autowired Tasks tasks;
  @Autowired Moves moves;
  @Autowired DirectedMeasures measures;
  @Autowired AcknowledgeTask acknowledgeTask;
  @Autowired ReportProgress reportProgress;
  @Autowired RaiseObstacle raiseObstacle;
  @Autowired AnswerObstacle answerObstacle;
  @Autowired HandTask handTask;
  @Autowired SubmitTask submitTask;
  @Autowired ReturnTask returnTask;
  @Autowired CloseTask closeTask;
  @Autowired WithdrawTask withdrawTask;
  @Autowired MoveDeadline moveDeadline;
  @Autowired AddWord addWord;

  private InventedProvince province;
  private Actor clerk;
  private Actor head;
  private UUID paper;
  private UUID task;

  @BeforeEach
  void aTask() {
    province = InventedProvince.in(server);
    clerk = province.person("vanthu.lh");
    head = province.person("gd.syt");
    paper =
        province.paper(
            "Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết, xong trước ngày 05/5/2021.");
    directPaper.direct(clerk, paper);
    task = tasks.ofPaper(paper).getFirst().id();
  }

  private int version() {
    return tasks.byId(task).orElseThrow().version();
  }

  private static TaskView done(Moved moved) {
    assertThat(moved).isInstanceOf(Moved.Done.class);
    return ((Moved.Done) moved).task();
  }

  private static String code(Moved moved) {
    return switch (moved) {
      case Moved.Done done -> "done";
      case Moved.Overtaken overtaken -> "overtaken";
      case Moved.Declined declined -> declined.why().code();
    };
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("done");
  }

  private static Evidence.Attachment file(String name, int size) {
    return new Evidence.Attachment(name, new byte[size]);
  }

  private long told(String turn) {
    return sql.sql("select count(*) from messages.message where about = :task and key like :turn")
        .param("task", task)
        .param("turn", "%/" + turn + "/%")
        .query(Long.class)
        .single();
  }

  @Test
  void theWholeWayFromAssignedToClosed() {
    done(acknowledgeTask.acknowledge(head, task, version()));
    TaskView reported =
        done(
            reportProgress.report(
                head,
                task,
                version(),
                40,
                "Đã truy vết 12 trường hợp",
                List.of(
                    new Evidence.Attachment(
                        "kết quả.txt", "12 trường hợp".getBytes(StandardCharsets.UTF_8)),
                    new Evidence.Attachment(
                        "danh sách.txt", "một".getBytes(StandardCharsets.UTF_8)))));
    assertThat(reported.percent()).isEqualTo(40);
    assertThat(reported.lastWord()).isEqualTo("Đã truy vết 12 trường hợp");
    done(submitTask.submit(head, task, version(), "Đã xong", List.of()));
    assertThat(told("submitted")).isEqualTo(1);
    done(returnTask.giveBack(clerk, task, version(), "Thiếu danh sách F2"));
    assertThat(told("returned")).isEqualTo(1);
    done(submitTask.submit(head, task, version(), "Đã bổ sung", List.of()));
    TaskView closed = done(closeTask.close(clerk, task, version(), null));

    assertThat(closed.state()).isEqualTo(TaskState.CLOSED);
    assertThat(closed.percent()).isEqualTo(100);
    assertThat(closed.settledAt()).isNotNull();
    List<MoveView> history = moves.ofTask(task);
    assertThat(history)
        .extracting(MoveView::move)
        .containsExactly(
            TaskMove.CLOSE,
            TaskMove.SUBMIT,
            TaskMove.RETURN,
            TaskMove.SUBMIT,
            TaskMove.REPORT,
            TaskMove.ACKNOWLEDGE);
    assertThat(history.get(4).files()).hasSize(2);
    assertThat(history.get(4).byAgency()).isEqualTo(province.agency("Sở Y tế"));
    assertThat(history.getFirst().byAgency()).isNull();
    assertThat(code(reportProgress.report(head, task, version(), 50, "nữa", List.of())))
        .isEqualTo("task-not-from-closed");
  }

  @Test
  void aReportByAnotherAgencyIsRefusedAndNothingIsLost() {
    assertThat(
            code(
                reportProgress.report(
                    province.person("gd.stc"), task, version(), 10, "x", List.of())))
        .isEqualTo("task-not-there");
    assertThat(
            code(
                reportProgress.report(
                    province.person("gd.ca"), task, version(), 10, "x", List.of())))
        .isEqualTo("task-lead-only");
    assertThat(tasks.byId(task).orElseThrow().state()).isEqualTo(TaskState.ASSIGNED);
  }

  @Test
  void nonsenseInAReportIsRefused() {
    assertThat(code(reportProgress.report(head, task, version(), 101, "x", List.of())))
        .isEqualTo("percent-out-of-range");
    assertThat(code(reportProgress.report(head, task, version(), -1, "x", List.of())))
        .isEqualTo("percent-out-of-range");
    assertThat(code(reportProgress.report(head, task, version(), 1, " \n ", List.of())))
        .isEqualTo("words-missing");
    assertThat(code(reportProgress.report(head, task, version(), 1, "x".repeat(4001), List.of())))
        .isEqualTo("words-too-long");
    assertThat(
            code(
                reportProgress.report(
                    head, task, version(), 1, "x", List.of(file("a", 20 * 1024 * 1024 + 1)))))
        .isEqualTo("file-too-large");
    assertThat(code(reportProgress.report(head, task, version(), 1, "x", List.of(file("a", 0)))))
        .isEqualTo("file-empty");
    List<Evidence.Attachment> eleven = java.util.Collections.nCopies(11, file("a", 1));
    assertThat(code(reportProgress.report(head, task, version(), 1, "x", eleven)))
        .isEqualTo("too-many-files");
    assertThat(moves.ofTask(task)).isEmpty();
  }

  @Test
  void aStaleVersionIsAnsweredWithWhoWasFaster() {
    int seen = version();
    done(acknowledgeTask.acknowledge(head, task, seen));

    assertThat(reportProgress.report(head, task, seen, 10, "x", List.of()))
        .isInstanceOfSatisfying(
            Moved.Overtaken.class,
            overtaken -> {
              assertThat(overtaken.who()).isEqualTo(head.name());
              assertThat(overtaken.current().state()).isEqualTo(TaskState.ACKNOWLEDGED);
            });
  }

  @Test
  void anObstacleGoesToALevelAboveWhichAnswersIt() {
    UUID top = province.agency("Ủy ban nhân dân tỉnh Lạc Hồng");
    assertThat(
            code(
                raiseObstacle.raise(
                    head, task, version(), province.agency("Công an tỉnh"), "Thiếu sinh phẩm")))
        .isEqualTo("obstacle-not-above");
    assertThat(code(raiseObstacle.raise(head, task, version(), top, "")))
        .isEqualTo("words-missing");

    TaskView raised = done(raiseObstacle.raise(head, task, version(), top, "Thiếu sinh phẩm"));
    assertThat(raised.obstacleTo()).isEqualTo(top);
    assertThat(told("obstacle")).isEqualTo(1);
    assertThat(code(answerObstacle.answer(province.person("gd.ca"), task, version(), "x")))
        .isEqualTo("obstacle-not-asked");
    assertThat(code(answerObstacle.answer(clerk, task, version(), " "))).isEqualTo("words-missing");

    TaskView answered = done(answerObstacle.answer(clerk, task, version(), "Sẽ cấp ngày mai"));
    assertThat(answered.obstructed()).isFalse();
    assertThat(told("answered")).isEqualTo(1);
    assertThat(code(answerObstacle.answer(clerk, task, version(), "x")))
        .isEqualTo("no-open-obstacle");
  }

  @Test
  void anObstacleToTheOfficeIsOpenToo() {
    TaskView raised = done(raiseObstacle.raise(head, task, version(), null, "Thiếu kinh phí"));

    assertThat(raised.obstructed()).isTrue();
    assertThat(raised.obstacleTo()).isNull();
    assertThat(told("obstacle")).isEqualTo(1);
    assertThat(done(answerObstacle.answer(clerk, task, version(), "Đã ghi nhận")).obstructed())
        .isFalse();
  }

  @Test
  void thePersonItIsHandedToReportsAndOthersInsideDoNot() {
    Actor staff = province.person("cv.syt");
    assertThat(code(reportProgress.report(staff, task, version(), 10, "x", List.of())))
        .isEqualTo("task-not-handed");
    assertThat(code(handTask.hand(staff, task, version(), staff.id()))).isEqualTo("task-head-only");
    assertThat(code(handTask.hand(head, task, version(), province.person("gd.ca").id())))
        .isEqualTo("hand-not-inside");

    TaskView handed = done(handTask.hand(head, task, version(), staff.id()));
    assertThat(handed.handedToName()).isEqualTo(staff.name());
    assertThat(told("handed")).isEqualTo(1);
    done(acknowledgeTask.acknowledge(staff, task, version()));
    done(reportProgress.report(staff, task, version(), 30, "Đang làm", List.of()));
    assertThat(
            code(
                reportProgress.report(
                    province.person("cv2.syt"), task, version(), 10, "x", List.of())))
        .isEqualTo("task-not-handed");
    assertThat(code(submitTask.submit(staff, task, version(), "xong", List.of())))
        .isEqualTo("task-head-only");
  }

  @Test
  void theOfficeReturnsClosesWithdrawsAndNobodyElseDoes() {
    done(acknowledgeTask.acknowledge(head, task, version()));
    assertThat(code(closeTask.close(clerk, task, version(), null)))
        .isEqualTo("task-not-from-acknowledged");
    done(submitTask.submit(head, task, version(), "xong", List.of()));
    for (String login : List.of("gd.syt", "chutich.lh", "gd.ca")) {
      Actor other = province.person(login);
      assertThat(code(closeTask.close(other, task, version(), null))).isEqualTo("task-office-only");
      assertThat(code(returnTask.giveBack(other, task, version(), "x")))
          .isEqualTo("task-office-only");
      assertThat(code(withdrawTask.withdraw(other, task, version(), "x")))
          .isEqualTo("task-office-only");
    }
    assertThat(code(returnTask.giveBack(clerk, task, version(), ""))).isEqualTo("words-missing");
    assertThat(code(withdrawTask.withdraw(clerk, task, version(), null)))
        .isEqualTo("words-missing");
    TaskView withdrawn = done(withdrawTask.withdraw(clerk, task, version(), "Không còn cần"));
    assertThat(withdrawn.state()).isEqualTo(TaskState.WITHDRAWN);
    assertThat(told("withdrawn")).isEqualTo(1);
  }

  @Test
  void aDeadlineMovesForwardWithAReasonForOneTaskOrTheWholeMeasure() {
    LocalDate day = LocalDate.of(2021, 5, 20);
    assertThat(code(moveDeadline.ofTask(clerk, task, version(), LocalDate.of(2021, 4, 19), "x")))
        .isEqualTo("deadline-before-paper");
    assertThat(code(moveDeadline.ofTask(clerk, task, version(), LocalDate.of(2021, 4, 26), "x")))
        .isEqualTo("deadline-past");
    assertThat(code(moveDeadline.ofTask(clerk, task, version(), LocalDate.of(2021, 5, 5), "x")))
        .isEqualTo("deadline-same");
    assertThat(code(moveDeadline.ofTask(clerk, task, version(), LocalDate.of(2999, 5, 5), "x")))
        .isEqualTo("deadline-too-far");
    assertThat(code(moveDeadline.ofTask(clerk, task, version(), day, "")))
        .isEqualTo("words-missing");
    assertThat(code(moveDeadline.ofTask(head, task, version(), day, "x")))
        .isEqualTo("task-office-only");

    TaskView moved = done(moveDeadline.ofTask(clerk, task, version(), day, "Chờ sinh phẩm"));
    assertThat(moved.deadline()).isEqualTo(day);
    assertThat(moved.measure().deadline()).isEqualTo(LocalDate.of(2021, 5, 5));
    assertThat(told("deadline")).isEqualTo(1);

    UUID measure = moved.measure().id();
    LocalDate later = LocalDate.of(2021, 6, 1);
    assertThat(code(moveDeadline.ofMeasure(clerk, measure, day, later, "x")))
        .isEqualTo("deadline-overtaken");
    assertThat(
            code(
                moveDeadline.ofMeasure(
                    clerk, measure, LocalDate.of(2021, 5, 5), later, "Chờ sinh phẩm")))
        .isEqualTo("done");
    assertThat(tasks.byId(task).orElseThrow().deadline()).isEqualTo(later);
    assertThat(measures.byId(measure).orElseThrow().deadline()).isEqualTo(later);
  }

  @Test
  void overdueMeansOnlyThatANamedDayPassed() {
    TaskView given = tasks.byId(task).orElseThrow();
    assertThat(given.overdue(LocalDate.of(2021, 5, 5))).isFalse();
    assertThat(given.overdue(LocalDate.of(2021, 5, 6))).isTrue();
    withdrawTask.withdraw(clerk, task, version(), "Không còn cần");
    assertThat(tasks.byId(task).orElseThrow().overdue(LocalDate.of(2021, 5, 6))).isFalse();
  }

  @Test
  void aCooperatorAddsAWordAndNobodyElse() {
    UUID measure = tasks.byId(task).orElseThrow().measure().id();
    Actor police = province.person("gd.ca");
    assertThat(code(addWord.add(police, measure, " "))).isEqualTo("words-missing");
    assertThat(code(addWord.add(police, measure, "Đã cử 2 tổ công tác"))).isEqualTo("done");
    assertThat(code(addWord.add(head, measure, "x"))).isEqualTo("word-cooperators-only");
    assertThat(code(addWord.add(clerk, measure, "x"))).isEqualTo("word-cooperators-only");
    assertThat(code(addWord.add(province.person("gd.stc"), measure, "x")))
        .isEqualTo("directed-measure-not-there");
    assertThat(measures.words(measure))
        .singleElement()
        .satisfies(word -> assertThat(word.words()).isEqualTo("Đã cử 2 tổ công tác"));
  }

  @Test
  void anAdministratorKnowsOfNoTask() {
    assertThat(code(acknowledgeTask.acknowledge(province.person("quantri.lh"), task, version())))
        .isEqualTo("task-not-there");
  }
}
