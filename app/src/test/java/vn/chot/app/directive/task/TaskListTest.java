package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;

@ChotTest
class TaskListTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired TaskList list;
  @Autowired TaskCounts counts;
  @Autowired AcknowledgeTask acknowledge;
  @Autowired ReportProgress report;
  @Autowired SubmitTask submit;
  @Autowired CloseTask close;
  @Autowired HandTask hand;
  @Autowired RaiseObstacle raise;

  private SampleTasks sample;

  @BeforeEach
  void province() {
    sample = new SampleTasks(server);
  }

  private List<UUID> ids(TaskScope scope, TaskFilter filter) {
    List<UUID> seen = new ArrayList<>();
    TaskKey key = null;
    do {
      TaskList.Page page = list.page(scope, filter, sample.today(), key);
      page.rows().forEach(row -> seen.add(row.id()));
      key = page.next() == null ? null : TaskKey.of(page.next().word()).orElseThrow();
    } while (key != null);
    return seen;
  }

  private TaskScope scope(Actor actor, UUID... agencies) {
    return new TaskScope(Set.of(agencies), Set.of(agencies), actor.id());
  }

  private List<UUID> ofHealth(TaskFilter filter) {
    return ids(scope(sample.head(), sample.health), filter);
  }

  private static TaskFilter words(String words) {
    return new TaskFilter(TaskTab.OPEN, false, words, null, null, "", null, null);
  }

  private static TaskFilter due(@Nullable DueIn due) {
    return new TaskFilter(TaskTab.OPEN, false, "", null, null, "", null, due);
  }

  @Test
  void pagesByKeyShowEveryTaskOnceInTheOrderOfDaysEvenWhereManyShareOne() {
    LocalDate day = sample.today().plusDays(3);
    UUID paper = sample.paper(sample.mark + "/TB-TRANG", "Nhiều việc một ngày.");
    UUID direction = sample.direction(paper);
    List<UUID> given = new ArrayList<>();
    for (int i = 0; i < TaskList.SIZE * 2 + 5; i++) {
      LocalDate due = i % 10 == 0 ? day.minusDays(1) : i % 7 == 0 ? null : day;
      UUID measure =
          sample.directed(direction, paper, "" + i, "Việc " + i, due, "Sở", null, List.of());
      given.add(sample.task(measure, i % 3 == 0 ? sample.police : sample.health));
    }

    List<UUID> both = ids(scope(sample.head(), sample.health, sample.police), TaskFilter.open());
    List<UUID> all = ids(new TaskScope(null, Set.of(), sample.clerk().id()), ofPaper(paper));

    assertThat(both).hasSameElementsAs(given).doesNotHaveDuplicates();
    assertThat(all).as("the office reads them in the same order").isEqualTo(both);
    List<TaskView> inOrder = both.stream().map(sample::now).toList();
    assertThat(inOrder)
        .isSortedAccordingTo(
            java.util.Comparator.comparing(
                    (TaskView task) -> task.deadline() == null ? LocalDate.MAX : task.deadline())
                .thenComparing(TaskView::number, java.util.Comparator.reverseOrder()));
  }

  private static TaskFilter ofPaper(UUID paper) {
    return new TaskFilter(TaskTab.OPEN, false, "", paper, null, "", null, null);
  }

  @Test
  void aTaskStandsOnTheTabsOfItsStateAndIsCountedThere() {
    UUID late = sample.oneTask(sample.health, "Báo cáo đã trễ.", sample.today().minusDays(2));
    UUID fresh = sample.oneTask(sample.health, "Truy vết ngay.", null);
    UUID held = sample.oneTask(sample.health, "Lập danh sách.", null);
    UUID stuck = sample.oneTask(sample.health, "Mua sinh phẩm.", null);
    UUID sent = sample.oneTask(sample.health, "Lập chốt.", sample.today());
    UUID done = sample.oneTask(sample.health, "Khử khuẩn.", sample.today().minusDays(9));
    Actor head = sample.head();
    acknowledge.acknowledge(head, late, 1);
    hand.hand(head, held, 1, sample.staff().id());
    raise.raise(head, stuck, 1, null, "Thiếu kinh phí.");
    acknowledge.acknowledge(head, sent, 1);
    submit.submit(head, sent, 2, "Đã lập.", List.of());
    acknowledge.acknowledge(head, done, 1);
    submit.submit(head, done, 2, "Đã xong.", List.of());
    close.close(sample.clerk(), done, 3, null);

    assertThat(on(TaskTab.OPEN)).containsExactlyInAnyOrder(late, fresh, held, stuck, sent);
    assertThat(on(TaskTab.NEW)).containsExactlyInAnyOrder(fresh, held);
    assertThat(on(TaskTab.DOING)).containsExactlyInAnyOrder(late, stuck);
    assertThat(on(TaskTab.OVERDUE)).as("a closed one is never overdue").containsExactly(late);
    assertThat(on(TaskTab.SUBMITTED)).containsExactly(sent);
    assertThat(on(TaskTab.OBSTACLES)).containsExactly(stuck);
    assertThat(on(TaskTab.SETTLED)).containsExactly(done);
    TaskScope staff = scope(sample.staff(), sample.health);
    assertThat(ids(staff, TaskFilter.open().on(TaskTab.MINE))).containsExactly(held);
    assertThat(counts.of(staff, sample.today()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                TaskTab.OPEN, 5L,
                TaskTab.NEW, 2L,
                TaskTab.DOING, 2L,
                TaskTab.OVERDUE, 1L,
                TaskTab.SUBMITTED, 1L,
                TaskTab.OBSTACLES, 1L,
                TaskTab.MINE, 1L,
                TaskTab.COOPERATING, 0L));
  }

  private List<UUID> on(TaskTab tab) {
    return ofHealth(TaskFilter.open().on(tab));
  }

  @Test
  void onlyANamedDayThatPassedIsOverdue() {
    UUID today = sample.oneTask(sample.health, "Hạn hôm nay.", sample.today());
    UUID tomorrow = sample.oneTask(sample.health, "Hạn mai.", sample.today().plusDays(1));
    UUID atOnce = sample.oneTask(sample.health, "Làm ngay.", null);
    TaskScope scope = scope(sample.head(), sample.health);
    TaskFilter overdue = TaskFilter.open().on(TaskTab.OVERDUE);
    LocalDate day = sample.today();

    assertThat(list.page(scope, overdue, day, null).rows()).isEmpty();
    assertThat(list.page(scope, overdue, day.plusDays(1), null).rows())
        .extracting(TaskRow::id)
        .containsExactly(today);
    assertThat(list.page(scope, overdue, day.plusDays(400), null).rows())
        .as("“ngay” grows old, not overdue")
        .extracting(TaskRow::id)
        .containsExactlyInAnyOrder(today, tomorrow)
        .doesNotContain(atOnce);
  }

  @Test
  void wordsWithoutMarksNumbersAndDaysNarrowTheList() {
    UUID tracing =
        sample.oneTask(sample.health, "Khẩn trương truy vết người về từ Đồng Mây.", null);
    UUID other = sample.oneTask(sample.health, "Tuyên truyền.", sample.today().plusDays(3));
    String number = String.valueOf(numberOf(tracing));

    assertThat(ofHealth(words("truy vet dong may"))).containsExactly(tracing);
    assertThat(ofHealth(words("TRUY VẾT"))).containsExactly(tracing);
    assertThat(ofHealth(words(number))).as("a paper's number").containsExactly(tracing);
    assertThat(ofHealth(words("khongco"))).isEmpty();
    assertThat(ofHealth(words("' or 1=1 --"))).isEmpty();
    assertThat(ofHealth(due(DueIn.WEEK))).containsExactly(other);
    assertThat(ofHealth(due(DueIn.UNNAMED))).containsExactly(tracing);
  }

  private Object numberOf(UUID task) {
    return sample
        .sql
        .sql("select number from directive.paper where id = :id")
        .param("id", sample.now(task).paperId())
        .query(String.class)
        .single();
  }

  @Test
  void whereAgenciesCoOperateAMeasureIsOneLineHoweverManyLeadIt() {
    UUID paper = sample.paper(sample.mark + "1/TB-PHOIHOP", "Các huyện làm.");
    UUID measure =
        sample.directed(
            sample.direction(paper),
            paper,
            "1",
            "Các huyện rà soát.",
            null,
            "UBND các huyện",
            null,
            List.of(sample.health));
    sample.task(measure, sample.district);
    sample.task(measure, sample.otherDistrict);

    TaskScope cooperating = new TaskScope(null, Set.of(sample.health), sample.head().id());
    assertThat(ids(cooperating, TaskFilter.open().on(TaskTab.COOPERATING))).hasSize(1);
    assertThat(counts.of(scope(sample.head(), sample.health), sample.today()))
        .containsEntry(TaskTab.COOPERATING, 1L)
        .containsEntry(TaskTab.OPEN, 0L);
  }

  @Test
  void thePageShowsAnAgencyItsOwnTasksAndTellsWhatToDoWhereThereAreNone() {
    sample.oneTask(sample.health, "Chỉ Sở Y tế thấy việc này.", sample.today().minusDays(3));
    Browser health = Browser.signedIn(port, sample.login("yte"));
    Browser police = Browser.signedIn(port, sample.login("congan"));

    assertThat(health.open("/tasks").body())
        .contains("Chỉ Sở Y tế thấy việc này.", "quá hạn", "3", sample.name("Sở Y tế"));
    assertThat(police.open("/tasks").body())
        .doesNotContain("Chỉ Sở Y tế thấy việc này.")
        .contains("Không có việc nào đang chờ");
    assertThat(police.open("/tasks?q=khongcochunay").body()).contains("Không có việc nào khớp");
    assertThat(police.open("/tasks?agency=" + sample.health).body())
        .as("a filter opens nothing")
        .doesNotContain("Chỉ Sở Y tế thấy việc này.");
  }

  @Test
  void aDistrictSwitchesToItsAreaAndSeesNoOther() {
    sample.oneTask(sample.district, "Việc của huyện.", null);
    sample.oneTask(sample.commune, "Việc của xã.", null);
    sample.oneTask(sample.otherDistrict, "Việc của huyện khác.", null);
    Browser district = Browser.signedIn(port, sample.login("nam"));

    assertThat(district.open("/tasks").body())
        .contains("Việc của huyện.")
        .doesNotContain("Việc của xã.");
    assertThat(district.open("/tasks?area=true").body())
        .contains("Việc của huyện.", "Việc của xã.")
        .doesNotContain("Việc của huyện khác.");
    assertThat(Browser.signedIn(port, sample.login("namha")).open("/tasks?area=true").body())
        .contains("Việc của xã.")
        .doesNotContain("Việc của huyện.");
  }

  @Test
  void theOfficeSeesAllAnAdministratorNothingAndOddAddressesBreakNothing() {
    UUID task = sample.oneTask(sample.health, "Văn phòng thấy.", null);
    Browser clerk = Browser.signedIn(port, "vanthu");

    assertThat(clerk.open("/tasks?agency=" + sample.health).body()).contains("Văn phòng thấy.");
    assertThat(clerk.open("/tasks?name=so+y+te+mau+" + sample.mark).body())
        .contains("Văn phòng thấy.");
    assertThat(Browser.signedIn(port, "chutich").open("/tasks").statusCode()).isEqualTo(200);
    assertThat(Browser.signedIn(port, "quantri").open("/tasks").statusCode()).isEqualTo(403);
    assertThat(new Browser(port).open("/tasks").statusCode()).isEqualTo(302);
    for (String odd :
        List.of("tab=x", "after=1.x", "after=0.9999999.1", "paper=zz", "state=NO", "due=-1")) {
      assertThat(clerk.open("/tasks?" + odd).statusCode()).as(odd).isEqualTo(200);
    }
    assertThat(sample.now(task).state()).isEqualTo(TaskState.ASSIGNED);
  }
}
