package vn.chot.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.sheet.SheetFile;

/**
 * What a sheet of agencies, posts and accounts does; each test has agencies of its own. Long
 * because it is the rulebook of one act: every rule of the sheet is one short test.
 */
@ChotTest
class ImportingTheDirectoryTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 27);

  @Autowired ImportDirectory importDirectory;
  @Autowired Directory directory;
  @Autowired JdbcClient sql;

  @Test
  void checkingTellsWhatWouldBeDoneAndChangesNothing() throws IOException {
    SentSheet sheet =
        new SentSheet()
            .agency("T1-A", "Sở Thử nghiệm Một", "email=mot@lachong.example")
            .agency("T1-B", "Chi cục Thử nghiệm Một", "parent=T1-A")
            .account("t1.gd", "Nguyễn Thử Một", "Lãnh đạo cơ quan")
            .post("T1-A", "Giám đốc", "t1.gd");

    ImportReport report = checked(sheet);

    assertThat(report.count(SheetTable.AGENCIES)).isEqualTo(new ImportReport.Count(2, 0, 0, 0));
    assertThat(report.count(SheetTable.POSTS)).isEqualTo(new ImportReport.Count(1, 0, 0, 0));
    assertThat(report.count(SheetTable.ACCOUNTS)).isEqualTo(new ImportReport.Count(1, 0, 0, 0));
    assertThat(named("Sở Thử nghiệm Một")).isEmpty();
    assertThat(count("select count(*) from access.account where login = 't1.gd'")).isZero();
  }

  @Test
  void goodRowsBecomeAgenciesPostsAndAccountsWithALink() throws IOException {
    ImportReport report =
        imported(
            new SentSheet()
                .agency("T2-B", "Chi cục Thử nghiệm Hai", "parent=Sở Thử nghiệm Hai")
                .agency(
                    "T2-A",
                    "Sở Thử nghiệm Hai",
                    "short=STN2; Sở TN2",
                    "alias=Ngành Thử nghiệm Hai",
                    "email=hai@lachong.example",
                    "from=1/3/2016")
                .account("t2.gd", "Nguyễn Thử Hai", "Lãnh đạo cơ quan; Chuyên viên cơ quan")
                .post("T2-A", "Giám đốc", "T2.GD", "from=01/01/2021"));

    Agency department = one("Sở Thử nghiệm Hai");
    assertThat(department.shortNames()).containsExactly("STN2", "Sở TN2");
    assertThat(department.email()).isEqualTo("hai@lachong.example");
    assertThat(department.from()).isEqualTo(LocalDate.of(2016, 3, 1));
    assertThat(one("Chi cục Thử nghiệm Hai").parent()).isEqualTo(department.id());
    assertThat(directory.holders(department.id(), DAY))
        .singleElement()
        .satisfies(holder -> {
          assertThat(holder.name()).isEqualTo("Nguyễn Thử Hai");
          assertThat(holder.post()).isEqualTo("Giám đốc");
          assertThat(holder.head()).isTrue();
        });
    assertThat(report.links())
        .singleElement()
        .satisfies(link -> assertThat(link.path()).startsWith("/welcome/"));
    assertThat(count("select count(*) from agencies.alias where folded = 'nganh thu nghiem hai'"))
        .isEqualTo(1);
  }

  @Test
  void importingAgainChangesOnlyWhatDiffers() throws IOException {
    SentSheet sheet =
        new SentSheet()
            .agency("T3-A", "Sở Thử nghiệm Ba", "alias=Ngành Ba", "from=1/1/2016")
            .agency("T3-B", "Chi cục Thử nghiệm Ba", "parent=T3-A")
            .account("t3.gd", "Nguyễn Thử Ba", "Lãnh đạo cơ quan")
            .post("T3-A", "Giám đốc", "t3.gd", "from=1/1/2021");
    imported(sheet);
    UUID id = one("Sở Thử nghiệm Ba").id();

    ImportReport again = imported(sheet);
    assertThat(again.count(SheetTable.AGENCIES)).isEqualTo(new ImportReport.Count(0, 0, 2, 0));
    assertThat(again.count(SheetTable.POSTS)).isEqualTo(new ImportReport.Count(0, 0, 1, 0));
    assertThat(again.count(SheetTable.ACCOUNTS)).isEqualTo(new ImportReport.Count(0, 0, 1, 0));
    assertThat(again.links()).isEmpty();

    ImportReport changed =
        imported(
            new SentSheet()
                .agency("t3-a", "Sở Thử nghiệm Số Ba", "from=01-01-2016")
                .account("t3.gd", "Nguyễn Thị Thử Ba", "Chuyên viên cơ quan"));
    assertThat(changed.count(SheetTable.AGENCIES)).isEqualTo(new ImportReport.Count(0, 1, 0, 0));
    assertThat(changed.count(SheetTable.ACCOUNTS)).isEqualTo(new ImportReport.Count(0, 1, 0, 0));
    assertThat(one("Sở Thử nghiệm Số Ba").id()).isEqualTo(id);
    assertThat(directory.holders(id, DAY))
        .extracting(Directory.Holder::name)
        .containsExactly("Nguyễn Thị Thử Ba");
  }

  @Test
  void rowsOfOneKeyAreItsStatesOneAfterTheOther() throws IOException {
    imported(
        new SentSheet()
            .agency("T4-A", "Sở Cũ Bốn", "from=1/1/2010")
            .agency("T4-A", "Sở Mới Bốn", "from=1/1/2020", "to=28/02/2025", "successor=T4-B")
            .agency("T4-B", "Sở Kế thừa Bốn", "from=1/1/2015"));

    UUID id = one("Sở Mới Bốn").id();
    assertThat(directory.agency(id, LocalDate.of(2019, 12, 31)).orElseThrow().name())
        .isEqualTo("Sở Cũ Bốn");
    assertThat(directory.agency(id, LocalDate.of(2025, 3, 1))).isEmpty();
    assertThat(
            count(
                "select count(*) from agencies.succession s where s.day = '2025-03-01' and s.from_id = '"
                    + id
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void aLoopInTheTreeIsToldByNameAndNothingIsImported() throws IOException {
    SentSheet sheet =
        new SentSheet()
            .agency("T5-A", "Sở Vòng Năm A", "parent=T5-C")
            .agency("T5-B", "Sở Vòng Năm B", "parent=T5-A")
            .agency("T5-C", "Sở Vòng Năm C", "parent=T5-B")
            .agency("T5-D", "Sở Đứng riêng Năm");

    ImportOutcome outcome = commit(administrator(), sheet.xlsx());

    assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
    assertThat(((ImportOutcome.Refused) outcome).refusals())
        .singleElement()
        .satisfies(refusal -> {
          assertThat(refusal.code()).isEqualTo("import-loop");
          assertThat(refusal.vietnamese())
              .contains("Sở Vòng Năm A", "Sở Vòng Năm B", "Sở Vòng Năm C", "dòng 3, 4, 5");
        });
    assertThat(named("Sở Đứng riêng Năm")).isEmpty();
  }

  @Test
  void aPostForADisabledOrUnknownAccountIsRefusedWithItsRowAndCure() throws IOException {
    imported(
        new SentSheet()
            .agency("T6-A", "Sở Thử nghiệm Sáu")
            .account("t6.khoa", "Người Bị Khoá", "Lãnh đạo cơ quan"));
    sql.sql("update access.account set disabled_at = now() where login = 't6.khoa'").update();

    ImportReport report =
        imported(
            new SentSheet()
                .post("T6-A", "Giám đốc", "t6.khoa")
                .post("T6-A", "Phó Giám đốc", "t6.khong.co")
                .post("T6-X", "Giám đốc", "")
                .post("T6-A", "Chánh Văn phòng", ""));

    assertThat(report.count(SheetTable.POSTS)).isEqualTo(new ImportReport.Count(0, 0, 1, 3));
    assertThat(report.faults(SheetTable.POSTS)).containsOnlyKeys(3, 4, 5);
    assertThat(fault(report, SheetTable.POSTS, 3))
        .contains("t6.khoa", "đang bị khoá", "Hãy mở lại");
    assertThat(fault(report, SheetTable.POSTS, 4)).contains("t6.khong.co", "trang tính Tài khoản");
    assertThat(fault(report, SheetTable.POSTS, 5)).contains("T6-X");
    assertThat(directory.holders(one("Sở Thử nghiệm Sáu").id(), DAY)).isEmpty();
  }

  @Test
  void aPostIsHandedOverFromADayOn() throws IOException {
    imported(
        new SentSheet()
            .agency("T7-A", "Sở Thử nghiệm Bảy")
            .account("t7.cu", "Giám đốc Cũ", "Lãnh đạo cơ quan")
            .account("t7.moi", "Giám đốc Mới", "Lãnh đạo cơ quan")
            .post("T7-A", "Giám đốc", "t7.cu", "from=1/1/2020"));
    imported(new SentSheet().post("T7-A", "giám  đốc", "t7.moi", "from=1/4/2021"));

    UUID id = one("Sở Thử nghiệm Bảy").id();
    assertThat(directory.holders(id, LocalDate.of(2021, 3, 31)))
        .extracting(Directory.Holder::name)
        .containsExactly("Giám đốc Cũ");
    assertThat(directory.holders(id, DAY))
        .extracting(Directory.Holder::name)
        .containsExactly("Giám đốc Mới");
  }

  @Test
  void eachBadRowIsToldAndTakesThoseThatNameItAlong() throws IOException {
    ImportReport report =
        imported(
            new SentSheet()
                .agency("T8 A", "Sở Mã Sai Tám")
                .agency("T8-B", "Chi cục Tám", "parent=T8 A")
                .agency("T8-C", "Phòng Tám", "parent=T8-B")
                .agency("T8-D", "Sở Ngày Sai Tám", "from=31/02/2020")
                .agency("T8-E", "Sở Thư Sai Tám", "email=khong phai thu")
                .agency("T8-F", "Sở Trùng Tám")
                .agency("T8-G", "SỞ TRÙNG TÁM")
                .agency("T8-H", "Sở Đúng Tám", "outside=Có")
                .row(
                    SheetTable.AGENCIES,
                    "key=T8-I",
                    "name=Sở Loại Sai Tám",
                    "kind=Sân vận động",
                    "level=Tỉnh"));

    assertThat(report.faults(SheetTable.AGENCIES)).containsOnlyKeys(3, 4, 5, 6, 7, 9, 11);
    assertThat(fault(report, SheetTable.AGENCIES, 11)).contains("Sân vận động", "Sở / ban / phòng");
    assertThat(report.count(SheetTable.AGENCIES)).isEqualTo(new ImportReport.Count(2, 0, 0, 7));
    assertThat(one("Sở Đúng Tám").outside()).isTrue();
    assertThat(named("Phòng Tám")).isEmpty();
  }

  @Test
  void nobodyTakesTheAdministrationFromThemselves() throws IOException {
    ImportReport report =
        checked(new SentSheet().account("quantri", "Phạm Quản Trị", "Chuyên viên cơ quan"));

    assertThat(fault(report, SheetTable.ACCOUNTS, 3)).contains("Không thể bỏ vai trò quản trị");
  }

  @Test
  void onlyAnAdministratorMayImport() throws IOException {
    Actor clerk = new Actor(UUID.randomUUID(), "vanthu", "Văn thư", Set.of(Role.CLERK));
    byte[] file = new SentSheet().agency("T9-A", "Sở Thử nghiệm Chín").xlsx();

    assertThat(commit(clerk, file))
        .isInstanceOfSatisfying(
            ImportOutcome.Refused.class,
            refused -> assertThat(refused.refusals().getFirst().status()).isEqualTo(403));
  }

  @Test
  void tablesMayComeAsCsvFilesToldByTheirColumns() throws IOException {
    SentSheet sheet =
        new SentSheet()
            .agency("T10-A", "Sở Thử nghiệm Mười", "from=2016")
            .post("T10-A", "Giám đốc", "")
            .account("t10.cv", "=Nguyễn Thử Mười", "Chuyên viên cơ quan");
    try (SheetFile posts = SentSheet.open(sheet.csv(SheetTable.POSTS));
        SheetFile accounts = SentSheet.open(sheet.csv(SheetTable.ACCOUNTS));
        SheetFile agencies = SentSheet.open(sheet.csv(SheetTable.AGENCIES))) {
      ImportOutcome outcome = importDirectory.commit(administrator(), posts, accounts, agencies);

      assertThat(((ImportOutcome.Imported) outcome).report().good()).isEqualTo(3);
    }
    assertThat(one("Sở Thử nghiệm Mười").from()).isEqualTo(LocalDate.of(2016, 1, 1));
  }

  @Test
  void columnsTheSheetLacksStayAsTheyWere() throws IOException {
    imported(
        new SentSheet()
            .agency("T11-A", "Sở Thử nghiệm Mười Một", "email=mm@lachong.example", "short=SMM"));
    String csv = "Mã,Tên chính thức,Loại,Cấp\nT11-A,Sở Thử nghiệm Số Mười Một,Sở,Tỉnh\n";

    commit(administrator(), csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(one("Sở Thử nghiệm Số Mười Một"))
        .satisfies(agency -> {
          assertThat(agency.email()).isEqualTo("mm@lachong.example");
          assertThat(agency.shortNames()).containsExactly("SMM");
        });
  }

  @Test
  void aThousandAgenciesComeInAtOnce() throws IOException {
    SentSheet sheet = new SentSheet().agency("N-0", "Sở Nghìn");
    for (int i = 1; i < 1_000; i++) {
      sheet.agency("N-" + i, "Đơn vị nghìn số " + i, "parent=N-" + i / 40, "alias=Nghìn " + i);
    }
    assertThat(imported(sheet).count(SheetTable.AGENCIES))
        .isEqualTo(new ImportReport.Count(1_000, 0, 0, 0));
    assertThat(imported(sheet).count(SheetTable.AGENCIES))
        .isEqualTo(new ImportReport.Count(0, 0, 1_000, 0));
  }

  @Test
  void whatIsExportedIsImportedWithoutAChange(@Autowired WriteDirectory export) throws IOException {
    imported(
        new SentSheet()
            .agency("T12-A", "Sở Thử nghiệm Mười Hai", "from=1/1/2016", "alias=Ngành Mười Hai")
            .account("t12.gd", "Nguyễn Mười Hai", "Lãnh đạo cơ quan")
            .post("T12-A", "Giám đốc", "t12.gd", "from=1/1/2021"));
    var out = new java.io.ByteArrayOutputStream();
    export.write(out);

    try (SheetFile file = SentSheet.open(out.toByteArray())) {
      ImportReport report =
          ((ImportOutcome.Checked) importDirectory.check(administrator(), file)).report();
      assertThat(report.count(SheetTable.AGENCIES).added()).isZero();
      assertThat(report.count(SheetTable.AGENCIES).changed()).isZero();
      assertThat(report.count(SheetTable.POSTS).added()).isZero();
      assertThat(report.count(SheetTable.ACCOUNTS).changed()).isZero();
    }
  }

  @Test
  void everyChangeStandsInTheLog() throws IOException {
    imported(
        new SentSheet()
            .agency("T13-A", "Sở Thử nghiệm Mười Ba")
            .account("t13.gd", "Nguyễn Mười Ba", "Lãnh đạo cơ quan")
            .post("T13-A", "Giám đốc", "t13.gd"));
    UUID id = one("Sở Thử nghiệm Mười Ba").id();

    assertThat(
            sql.sql("select kind from access.deed where subject = :id or facts->>'agency' = :id")
                .param("id", id.toString())
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder(
            "agencies.AgencyCreated", "agencies.PostMade", "agencies.PostHandedOver");
    assertThat(count("select count(*) from access.deed where kind = 'agencies.DirectoryImported'"))
        .isPositive();
  }

  private Actor administrator() {
    return sql.sql("select id, login, name from access.account where login = 'quantri'")
        .query((row, index) ->
            new Actor(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                Set.of(Role.ADMINISTRATOR)))
        .single();
  }

  private static String fault(ImportReport report, SheetTable table, int row) {
    return report.faults(table).getOrDefault(row, List.of()).getFirst().vietnamese();
  }

  private ImportReport checked(SentSheet sheet) throws IOException {
    try (SheetFile file = SentSheet.open(sheet.xlsx())) {
      return ((ImportOutcome.Checked) importDirectory.check(administrator(), file)).report();
    }
  }

  private ImportReport imported(SentSheet sheet) throws IOException {
    return ((ImportOutcome.Imported) commit(administrator(), sheet.xlsx())).report();
  }

  private ImportOutcome commit(Actor actor, byte[] bytes) throws IOException {
    try (SheetFile file = SentSheet.open(bytes)) {
      return importDirectory.commit(actor, file);
    }
  }

  private List<Agency> named(String name) {
    return directory.search(name, DAY, 50).stream().filter(a -> a.name().equals(name)).toList();
  }

  private Agency one(String name) {
    List<Agency> found = named(name);
    assertThat(found).as(name).hasSize(1);
    return found.getFirst();
  }

  private long count(String question) {
    return sql.sql(question).query(Long.class).single();
  }
}
