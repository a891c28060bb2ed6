package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.access.Actor;
import vn.chot.app.directive.paper.ReceivedTexts;
import vn.chot.app.pages.Refusal;

/** A clerk gives what a paper orders to the agencies. Long: the rulebook of one act. */
class DirectingAPaperTest extends TaskServer {
  @Autowired ApplicationContext server;
  @Autowired JdbcClient sql;
  @Autowired DirectPaper directPaper;
  @Autowired UndoDirection undoDirection;
  @Autowired ChooseLead chooseLead;
  @Autowired ReadAsOurs readAsOurs;
  @Autowired ReportProgress reportProgress;
  @Autowired AcknowledgeTask acknowledgeTask;
  @Autowired ConfirmSheets sheets;
  @Autowired Tasks tasks;
  @Autowired DirectedMeasures measures;

  private InventedProvince province;
  private Actor clerk;

  @BeforeEach
  void aProvince() {
    province = InventedProvince.in(server);
    clerk = province.person("vanthu.lh");
  }

  private Directed.Stands directed(UUID paper) {
    Directed directed = directPaper.direct(clerk, paper);
    assertThat(directed).isInstanceOf(Directed.Stands.class);
    return (Directed.Stands) directed;
  }

  private static String code(Directed directed) {
    return directed instanceof Directed.Declined declined ? declined.why().code() : "done";
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(Refusal::code).orElse("done");
  }

  private Understood only(UUID paper) {
    List<Understood> all = sheets.of(paper).orElseThrow().measures();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private List<UUID> led(UUID paper) {
    return tasks.ofPaper(paper).stream().map(TaskView::agencyId).toList();
  }

  @Test
  void eachMeasureBecomesOneTaskOfItsLeadWithThoseWhoCooperate() {
    UUID paper =
        province.paper(
            "Sở Y tế chủ trì, phối hợp với Công an tỉnh truy vết các trường hợp, xong trước ngày 05/5/2021.",
            "Công an tỉnh tiếp tục quản lý cư trú.");

    Directed.Stands stands = directed(paper);

    assertThat(stands.now()).isEqualTo(2);
    assertThat(stands.tasks()).isEqualTo(2);
    List<TaskView> given = tasks.ofPaper(paper);
    assertThat(led(paper))
        .containsExactly(province.agency("Sở Y tế"), province.agency("Công an tỉnh"));
    assertThat(given.getFirst().cooperators()).containsExactly(province.agency("Công an tỉnh"));
    assertThat(given.getFirst().deadline()).isEqualTo(LocalDate.of(2021, 5, 5));
    assertThat(given.getFirst().state()).isEqualTo(TaskState.ASSIGNED);
    assertThat(given.getFirst().measure().leadLabel()).isEqualTo("Sở Y tế");
  }

  @Test
  void aGroupIsOneLineAndOneTaskAMember() {
    UUID paper = province.paper("UBND các huyện, thị xã, thành phố rà soát người về từ vùng dịch.");

    directed(paper);

    assertThat(measures.ofPaper(paper)).hasSize(1);
    assertThat(measures.ofPaper(paper).getFirst().grouped()).isTrue();
    assertThat(led(paper))
        .containsExactlyInAnyOrder(
            province.agency("UBND thị xã Bến Lạc"),
            province.agency("UBND huyện Hải Lạc"),
            province.agency("UBND huyện Sơn Hồng"));
  }

  @Test
  void anAgencyNamedTwiceOrByGroupAndNameGetsOneTask() {
    UUID paper =
        province.paper(
            "Sở Y tế, Sở Y tế, UBND các huyện, thị xã, thành phố, UBND huyện Hải Lạc chủ động phối hợp"
                + " với Sở Y tế rà soát vật tư.");

    directed(paper);

    assertThat(led(paper)).doesNotHaveDuplicates().contains(province.agency("Sở Y tế"));
    TaskView first = tasks.ofPaper(paper).getFirst();
    assertThat(first.cooperators()).doesNotContain(province.agency("Sở Y tế"));
  }

  @Test
  void pressedTwiceItGivesOnceAndAnswersWhatStands() {
    UUID paper = province.paper("Sở Y tế rà soát vật tư.");
    directed(paper);

    Directed.Stands again = directed(paper);

    assertThat(again.now()).isZero();
    assertThat(again.measures()).allMatch(measure -> measure.directed() != null);
    assertThat(tasks.ofPaper(paper)).hasSize(1);
  }

  @Test
  void twoClerksWhoPressAtOnceGiveOnce() throws Exception {
    UUID paper = province.paper("Sở Y tế rà soát vật tư.", "Công an tỉnh quản lý cư trú.");
    Callable<Directed> one = () -> directPaper.direct(clerk, paper);
    Callable<Directed> other = () -> directPaper.direct(province.person("vanthu2.lh"), paper);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      int now = 0;
      for (Future<Directed> press : threads.invokeAll(List.of(one, other, one, other))) {
        now += ((Directed.Stands) press.get()).now();
      }
      assertThat(now).isEqualTo(2);
    }
    assertThat(tasks.ofPaper(paper)).hasSize(2);
    assertThat(news(paper)).isEqualTo(2);
  }

  private long news(UUID paper) {
    return sql.sql(
            """
            select count(*) from messages.message
            where about in (select id from directive.direction where paper_id = :paper)
            """)
        .param("paper", paper)
        .query(Long.class)
        .single();
  }

  @Test
  void anAgencyIsToldOnceForAllMeasuresOfAPress() {
    UUID paper =
        province.paper(
            "Sở Y tế rà soát vật tư.", "Sở Y tế tổ chức lấy mẫu.", "Sở Y tế tập huấn cán bộ.");

    directed(paper);

    assertThat(tasks.ofPaper(paper)).hasSize(3);
    assertThat(news(paper)).isEqualTo(1);
  }

  @Test
  void aNameNobodyKnowsBlocksOnlyItsOwnMeasureAndIsGivenByPressingAgain() {
    UUID paper =
        province.paper(
            "Sở Y tế rà soát vật tư.", "Sở Thủy Tinh chủ trì rà soát kho bãi trên địa bàn.");
    Directed.Stands first = directed(paper);
    assertThat(first.now()).isEqualTo(1);
    Understood waits = first.measures().get(1);
    assertThat(waits.lead()).isInstanceOf(Lead.Open.class);

    String written = waits.measure().lead().getFirst();
    assertThat(
            code(
                chooseLead.give(
                    clerk,
                    paper,
                    waits.measure().id(),
                    written,
                    List.of(province.agency("Sở Tài chính")))))
        .isEqualTo("done");
    Directed.Stands second = directed(paper);

    assertThat(second.now()).isEqualTo(1);
    assertThat(led(paper)).contains(province.agency("Sở Tài chính"));

    UUID later = province.paper("Sở Thủy Tinh chủ trì thống kê kho bãi.");
    assertThat(only(later).lead()).isInstanceOf(Lead.Known.class);
  }

  @Test
  void aChoiceForOneMeasureAloneIsNotRemembered() {
    UUID paper = province.paper("Sở Pha Lê chủ trì rà soát kho bãi trên địa bàn.");
    chooseLead.give(
        clerk, paper, only(paper).measure().id(), null, List.of(province.agency("Sở Y tế")));

    assertThat(only(paper).ready()).isTrue();
    assertThat(only(province.paper("Sở Pha Lê chủ trì thống kê kho bãi.")).lead())
        .isInstanceOf(Lead.Open.class);

    chooseLead.forget(clerk, paper, only(paper).measure().id());
    assertThat(only(paper).lead()).isInstanceOf(Lead.Open.class);
  }

  @Test
  void aBodyOutsideTheProvinceIsFiledAndNotTasked() {
    UUID paper = province.paper("Đề nghị Bộ Y tế hỗ trợ sinh phẩm xét nghiệm.");
    Understood measure = only(paper);
    if (measure.lead() instanceof Lead.Open open) {
      assertThat(open.unknown()).isNotEmpty();
      chooseLead.outside(clerk, paper, measure.measure().id(), open.unknown().getFirst().written());
    }

    Directed.Stands stands = directed(paper);

    assertThat(stands.tasks()).isZero();
    assertThat(measures.ofPaper(paper).getFirst().filed()).isNotBlank();
  }

  @Test
  void aMeasureNobodyShallBeGivenNeedsAReasonAndIsFiled() {
    UUID paper = province.paper("Sở Y tế rà soát vật tư.");
    UUID measure = only(paper).measure().id();

    assertThat(code(chooseLead.file(clerk, paper, measure, "  "))).isEqualTo("words-missing");
    assertThat(code(chooseLead.file(clerk, paper, measure, "Đã làm xong từ tuần trước")))
        .isEqualTo("done");
    directed(paper);

    assertThat(tasks.ofPaper(paper)).isEmpty();
    assertThat(measures.ofPaper(paper).getFirst().filed()).isEqualTo("Đã làm xong từ tuần trước");
  }

  @Test
  void theChainOfAPartyBodyIsKeptAndOnlyItsFirstIsTasked() {
    UUID paper =
        province.paper(
            "Ban Cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh chỉ đạo Sở Y tế tăng"
                + " cường xét nghiệm.");

    directed(paper);

    assertThat(led(paper)).containsExactly(province.agency("Ban Cán sự đảng Ủy ban nhân dân tỉnh"));
    assertThat(measures.ofPaper(paper).getFirst().chain()).hasSize(3);
  }

  @Test
  void aDeadlineBeforeThePapersOwnDayIsRefusedForThatMeasureUntilSetRight() {
    UUID paper =
        province.paper(
            "Sở Y tế báo cáo kết quả trước ngày 05/3/2021.", "Công an tỉnh quản lý cư trú.");
    Directed.Stands first = directed(paper);
    assertThat(first.now()).isEqualTo(1);
    Understood refused = first.measures().getFirst();
    assertThat(java.util.Objects.requireNonNull(refused.clock()).code())
        .isEqualTo("deadline-before-paper");
    UUID measure = refused.measure().id();

    assertThat(code(chooseLead.day(clerk, paper, measure, LocalDate.of(2021, 4, 19))))
        .isEqualTo("deadline-before-paper");
    assertThat(code(chooseLead.day(clerk, paper, measure, LocalDate.of(2021, 5, 5))))
        .isEqualTo("done");
    directed(paper);

    assertThat(tasks.ofPaper(paper).getFirst().deadline()).isEqualTo(LocalDate.of(2021, 5, 5));
  }

  @Test
  void aPaperOfAnotherProvinceIsReadAsOursWhenAClerkSaysSo() {
    UUID paper =
        province.paperOf(
            "ỦY BAN NHÂN DÂN\nTỈNH BẮC HẢI", "Bắc Hải", "Sở Y tế rà soát vật tư trên địa bàn.");
    assertThat(sheets.of(paper).orElseThrow().province()).isEqualTo("Bắc Hải");
    assertThat(only(paper).lead()).isNotInstanceOf(Lead.Known.class);

    assertThat(code(readAsOurs.choose(clerk, paper, true))).isEqualTo("done");
    directed(paper);

    assertThat(led(paper)).containsExactly(province.agency("Sở Y tế"));
    assertThat(code(readAsOurs.choose(clerk, paper, false))).isEqualTo("given-already");
  }

  @Test
  void agenciesWithoutAnAddressAreShownBeforeTheyAreTold() {
    UUID paper = province.paper("Sở Tài chính bố trí kinh phí.", "Sở Y tế rà soát vật tư.");

    assertThat(sheets.of(paper).orElseThrow().unreachable())
        .extracting(agency -> agency.name())
        .containsExactly("Sở Tài chính");
  }

  @Test
  void aDirectedPaperIsNotReopenedUntilItIsTakenBack() {
    UUID paper = province.paper("Sở Y tế rà soát vật tư.");
    ReceivedTexts texts = new ReceivedTexts(server);
    directed(paper);
    assertThat(texts.reopen(clerk, paper)).containsExactly("paper-directed");

    assertThat(code(undoDirection.undo(clerk, paper, " "))).isEqualTo("words-missing");
    Directed undone = undoDirection.undo(clerk, paper, "Giao nhầm cơ quan");

    assertThat(undone).isEqualTo(new Directed.Undone(paper, 1));
    assertThat(texts.reopen(clerk, paper)).isEmpty();
    assertThat(code(undoDirection.undo(clerk, paper, "lần nữa"))).isEqualTo("not-directed");
    assertThat(directed(paper).now()).isEqualTo(1);
  }

  @Test
  void acknowledgedTasksAreWithdrawnToldAndKeepTheirHistory() {
    UUID paper = province.paper("Sở Y tế rà soát vật tư.");
    directed(paper);
    TaskView task = tasks.ofPaper(paper).getFirst();
    acknowledgeTask.acknowledge(province.person("gd.syt"), task.id(), task.version());
    long before = news(paper);

    undoDirection.undo(clerk, paper, "Giao nhầm cơ quan");

    TaskView now = tasks.byId(task.id()).orElseThrow();
    assertThat(now.state()).isEqualTo(TaskState.WITHDRAWN);
    assertThat(now.measure().undone()).isTrue();
    assertThat(news(paper)).isEqualTo(before + 1);
  }

  @Test
  void onceSomebodyReportedThePaperIsNotTakenBackWhole() {
    UUID paper = province.paper("Sở Y tế rà soát vật tư.", "Công an tỉnh quản lý cư trú.");
    directed(paper);
    TaskView task = tasks.ofPaper(paper).getFirst();
    reportProgress.report(
        province.person("gd.syt"), task.id(), task.version(), 10, "Đang làm", List.of());

    assertThat(code(undoDirection.undo(clerk, paper, "Nhầm"))).isEqualTo("reported-already");
    assertThat(tasks.ofPaper(paper)).hasSize(2);
  }

  @Test
  void onlyClerksGiveTakeBackOrChoose() {
    UUID paper = province.paper("Sở Y tế rà soát vật tư.");
    UUID measure = only(paper).measure().id();
    for (String login : List.of("chutich.lh", "quantri.lh", "gd.syt", "ct.benlac")) {
      Actor other = province.person(login);
      assertThat(code(directPaper.direct(other, paper))).as(login).isEqualTo("task-office-only");
      assertThat(code(undoDirection.undo(other, paper, "x"))).isEqualTo("task-office-only");
      assertThat(code(chooseLead.file(other, paper, measure, "x"))).isEqualTo("task-office-only");
      assertThat(code(readAsOurs.choose(other, paper, true))).isEqualTo("task-office-only");
    }
    assertThat(tasks.ofPaper(paper)).isEmpty();
  }

  @Test
  void aPaperWithoutMeasuresOrWithoutIdentityGivesNothing() {
    assertThat(code(directPaper.direct(clerk, UUID.randomUUID()))).isEqualTo("paper-not-there");
    UUID paper = province.paper("Sở Y tế rà soát vật tư.");
    assertThat(
            code(
                chooseLead.give(clerk, paper, UUID.randomUUID(), null, List.of(UUID.randomUUID()))))
        .isEqualTo("directed-measure-not-there");
    UUID measure = only(paper).measure().id();
    assertThat(code(chooseLead.give(clerk, paper, measure, null, List.of())))
        .isEqualTo("nobody-chosen");
    assertThat(code(chooseLead.give(clerk, paper, measure, null, List.of(UUID.randomUUID()))))
        .isEqualTo("agency-not-there");
  }
}
