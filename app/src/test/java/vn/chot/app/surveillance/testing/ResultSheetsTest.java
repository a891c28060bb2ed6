package vn.chot.app.surveillance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.sheet.Cell;
import vn.chot.sheet.Mapping;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetHead;
import vn.chot.sheet.SheetLimits;
import vn.chot.sheet.SheetWriter;

/** Results by the sheet: ten thousand at once, and what becomes of the broken rows. */
@ChotTest
class ResultSheetsTest {
  @Autowired ApplicationContext server;
  @Autowired ResultSheet resultSheet;
  @Autowired ScreeningSheet screeningSheet;
  @Autowired PlanScreening planScreening;
  @Autowired Screenings screenings;
  @Autowired RegisterMany registerMany;
  @Autowired ScreeningFigures screeningFigures;
  @Autowired RegisterSample registerSample;
  @Autowired RecordResult recordResult;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;

  private TestScene scene;
  private Actor tester;

  @BeforeEach
  void theScene() {
    scene = TestScene.in(server);
    tester = scene.actor("nd.dulich");
  }

  private Screenings.Screening campaign(String name, int planned) {
    PlanScreening.Planned how =
        planScreening.plan(
            scene.actor("nd.bai"),
            new PlanScreening.Draft(
                name,
                scene.register.unit("Bãi Biếc"),
                "",
                TestMethod.PCR,
                planned,
                java.time.LocalDate.of(2021, 4, 27),
                java.time.LocalDate.of(2021, 4, 29),
                4,
                scene.outside));
    assertThat(how).isInstanceOf(PlanScreening.Planned.Done.class);
    return screenings.screening(((PlanScreening.Planned.Done) how).id()).orElseThrow();
  }

  @Test
  void tenThousandResultsGoInAndThirtySevenBrokenRowsComeBack() throws IOException {
    Screenings.Screening campaign = campaign("Sàng lọc mười nghìn", 10_000);
    List<UUID> persons = new ArrayList<>();
    for (int i = 0; i < 9_964; i++) {
      persons.add(UUID.randomUUID());
    }
    transaction.executeWithoutResult(
        status -> registerMany.register(scene.actor("nd.bai"), campaign, persons));
    List<String> codes =
        sql.sql("select code from surveillance.test where screening_id = :id order by code")
            .param("id", campaign.id())
            .query(String.class)
            .list();
    String first = codes.getFirst();
    recordResult.record(tester, new SaidResult(first, TestOutcome.POSITIVE, null, null, "API"));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    int rows = 0;
    try (SheetWriter writer = SheetWriter.xlsx(file)) {
      writer.sheet(
          new SheetHead(
              "Kết quả",
              List.of("TRUNG TÂM XÉT NGHIỆM", "Ngày 27/4/2021"),
              List.of("STT", "Mã bệnh phẩm", "KQ", "CT value")));
      for (String code : codes.subList(1, codes.size())) {
        rows++;
        boolean positive = rows % 500 == 0;
        writer.row(
            Cell.of(rows),
            Cell.of(SpecimenCode.shown(code)),
            Cell.of(positive ? "Dương tính" : "Âm tính"),
            positive ? Cell.of(new java.math.BigDecimal("24.5")) : Cell.blank());
      }
      for (int i = 0; i < 37; i++) {
        rows++;
        List<Cell> broken =
            switch (i % 5) {
              case 0 ->
                  List.of(
                      Cell.of(rows),
                      Cell.of(SpecimenCode.of(false, 2021, 8_000_000 + i).text()),
                      Cell.of("Âm tính"));
              case 1 -> List.of(Cell.of(rows), Cell.of("M2100000000"), Cell.of("Âm tính"));
              case 2 -> List.of(Cell.of(rows), Cell.of(""), Cell.of("Âm tính"));
              case 3 -> List.of(Cell.of(rows), Cell.of(first), Cell.of("Âm tính"));
              default -> List.of(Cell.of(rows), Cell.of(codes.get(2)), Cell.of("chắc âm"));
            };
        writer.row(broken);
      }
      writer.finish();
    }
    assertThat(rows).isEqualTo(10_000);
    SheetIn.Came.Read dry =
        (SheetIn.Came.Read) resultSheet.bringIn(tester, file.toByteArray(), null, false, true);
    assertThat(dry.good()).isEqualTo(9_963);
    assertThat(dry.bad()).hasSize(37);
    assertThat(screenings.progress(campaign.id()).resulted()).isEqualTo(1);
    SheetIn.Came.Read done =
        (SheetIn.Came.Read) resultSheet.bringIn(tester, file.toByteArray(), null, true, true);
    assertThat(done.good()).isEqualTo(9_963);
    assertThat(done.bad()).hasSize(37);
    Screenings.Progress progress = screenings.progress(campaign.id());
    assertThat(progress.resulted()).isEqualTo(9_964);
    assertThat(progress.positive()).isEqualTo(1 + 9_963 / 500);
    SheetFile.Opening.Opened back =
        (SheetFile.Opening.Opened)
            SheetFile.open(new ByteArrayInputStream(done.badRows()), SheetLimits.usual());
    List<String> why = new ArrayList<>();
    try (SheetFile sheet = back.file()) {
      sheet.read(
          sheet.sheets().getFirst(),
          ResultSheet.COLUMNS,
          row -> why.add(row.cells().getFirst().shown()));
    }
    assertThat(why)
        .hasSize(37)
        .anyMatch(text -> text.contains("Chưa có mẫu nào mang mã này"))
        .anyMatch(text -> text.contains("số kiểm tra không khớp"))
        .anyMatch(text -> text.contains("Chưa có mã mẫu"))
        .anyMatch(text -> text.contains("đã có kết quả dương tính"))
        .anyMatch(text -> text.contains("P, N hoặc ?"));
    SheetIn.Came.Read again =
        (SheetIn.Came.Read) resultSheet.bringIn(tester, file.toByteArray(), null, true, true);
    assertThat(again.same()).isEqualTo(9_963);
  }

  @Test
  void aSheetOfOtherTitlesIsMappedByAPersonAndRemembered() throws IOException {
    UUID person = scene.person("Cù Văn Cột", "Bãi Biếc");
    Registered.Done sample =
        (Registered.Done)
            registerSample.register(
                scene.actor("nd.bai"),
                SampleDraft.taken(person, TestMethod.PCR, clock.instant().minusSeconds(60)));
    byte[] odd = ("Ống;Xem\n" + sample.code() + ";-\n").getBytes(StandardCharsets.UTF_8);
    Actor centre = scene.actor("nd.cdc");
    SheetIn.Came.Refused refused =
        (SheetIn.Came.Refused) resultSheet.bringIn(centre, odd, null, false, true);
    assertThat(refused.titles()).containsExactly("Ống", "Xem");
    Mapping chosen = new Mapping(java.util.Map.of("code", "Ống", "outcome", "Xem"));
    assertThat(resultSheet.bringIn(centre, odd, chosen, true, true))
        .isInstanceOfSatisfying(
            SheetIn.Came.Read.class, read -> assertThat(read.good()).isEqualTo(1));
    assertThat(resultSheet.bringIn(centre, odd, null, false, true))
        .isInstanceOfSatisfying(
            SheetIn.Came.Read.class, read -> assertThat(read.same()).isEqualTo(1));
  }

  @Test
  void theSheetOfACampaignFindsPeopleEntersTheOthersAndGivesCodes() throws IOException {
    Screenings.Screening campaign = campaign("Sàng lọc khu chợ", 4);
    UUID known = scene.person("Cù Thị Quen", "Bãi Biếc");
    String number =
        sql.sql("select number from people.identity_paper where person_id = :id")
            .param("id", known)
            .query(String.class)
            .single();
    byte[] people =
        """
        Họ và tên;Năm sinh;CCCD;Điện thoại
        Cù Thị Quen;1980;%s;
        Cù Văn Mới Toanh;1991;;0912345671
        Cù Thị Không Năm;;;
        Cù Văn Mới Toanh;1991;;0912345671
        Cù Văn Sai;1991;12345;
        """
            .formatted(number)
            .getBytes(StandardCharsets.UTF_8);
    Actor officer = scene.actor("nd.bai");
    SheetIn.Came.Read dry =
        (SheetIn.Came.Read) screeningSheet.bringIn(officer, campaign, people, null, false, true);
    assertThat(dry.bad().keySet()).containsExactly(4, 5, 6);
    assertThat(screenings.progress(campaign.id()).registered()).isZero();
    screeningSheet.bringIn(officer, campaign, people, null, true, true);
    screeningSheet.bringIn(officer, campaign, people, null, true, true);
    assertThat(screenings.progress(campaign.id()).registered()).isEqualTo(2);
    assertThat(
            sql.sql("select person_id from surveillance.test where screening_id = :id")
                .param("id", campaign.id())
                .query(UUID.class)
                .list())
        .contains(known);
  }

  @Test
  void samplesAndPersonTimesAreCountedApart() {
    // one pool of three is one sample and three person-times; its positive result brings three
    // retests
    Screenings.Screening campaign = campaign("Sàng lọc đếm", 3);
    List<UUID> persons = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    transaction.executeWithoutResult(
        status -> registerMany.register(scene.actor("nd.bai"), campaign, persons));
    List<String> codes =
        sql.sql("select code from surveillance.test where screening_id = :id order by code")
            .param("id", campaign.id())
            .query(String.class)
            .list();
    TestFigures figures = server.getBean(TestFigures.class);
    List<UUID> area = List.of(scene.register.unit("Bãi Biếc"));
    java.time.LocalDate today = java.time.LocalDate.now(clock);
    long[] before = counted(figures.days(area, today, today));
    Registered.Done pool =
        (Registered.Done)
            server
                .getBean(MakePool.class)
                .make(scene.actor("nd.bai"), new MakePool.Draft(codes, false, null));
    recordResult.record(
        tester, new SaidResult(pool.code(), TestOutcome.POSITIVE, null, null, "API"));
    long[] pooled = counted(figures.days(area, today, today));
    assertThat(pooled[0] - before[0]).isEqualTo(1);
    assertThat(pooled[1] - before[1]).isEqualTo(3);
    for (String code : codes) {
      recordResult.record(tester, new SaidResult(code, TestOutcome.NEGATIVE, null, null, "API"));
    }
    long[] retested = counted(figures.days(area, today, today));
    assertThat(retested[0] - before[0]).isEqualTo(4);
    assertThat(retested[1] - before[1]).isEqualTo(6);
    assertThat(screenings.progress(campaign.id()).samples()).isEqualTo(4);
  }

  @Test
  void teamsAndDaysOfACampaignHaveTheirFigures() throws IOException {
    Screenings.Screening campaign = campaign("Sàng lọc theo đội", 12);
    byte[] people =
        """
        Họ tên,Năm sinh,Điện thoại,Đội
        Vàng Thị Đội Một,1980,0912000781,1
        Vàng Thị Đội Hai,1981,0912000782,Đội 2
        Vàng Thị Chưa Phân,1982,0912000783,
        Vàng Thị Đội Chín,1983,0912000784,9
        """
            .getBytes(StandardCharsets.UTF_8);
    Actor officer = scene.actor("nd.bai");
    SheetIn.Came.Read came =
        (SheetIn.Came.Read) screeningSheet.bringIn(officer, campaign, people, null, true, true);
    assertThat(came.bad().keySet()).containsExactly(5);
    String code =
        sql.sql("select code from surveillance.test where screening_id = :id and team = 2")
            .param("id", campaign.id())
            .query(String.class)
            .single();
    recordResult.record(tester, new SaidResult(code, TestOutcome.POSITIVE, null, null, "API"));

    java.time.LocalDate today = java.time.LocalDate.of(2021, 4, 28);
    ScreeningFigures.Figures figures = screeningFigures.of(campaign, today);
    assertThat(figures.teams())
        .containsExactly(
            new ScreeningFigures.Team(1, 1, 0, 0, 0),
            new ScreeningFigures.Team(2, 1, 1, 1, 1),
            new ScreeningFigures.Team(3, 0, 0, 0, 0),
            new ScreeningFigures.Team(4, 0, 0, 0, 0),
            new ScreeningFigures.Team(0, 1, 0, 0, 0));
    assertThat(figures.days())
        .containsExactly(
            new ScreeningFigures.Day(java.time.LocalDate.of(2021, 4, 27), 1, 1, 1),
            new ScreeningFigures.Day(today, 0, 0, 0));
    assertThat(figures.teamShare()).isEqualTo(3);
    assertThat(figures.dayShare()).isEqualTo(4);
  }

  private static long[] counted(List<TestFigures.Day> days) {
    return new long[] {
      days.stream().mapToLong(TestFigures.Day::samples).sum(),
      days.stream().mapToLong(TestFigures.Day::personTimes).sum()
    };
  }
}
