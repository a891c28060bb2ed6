package vn.chot.app.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.Purpose;

/** Lists as offices send them, from the file to the register. */
@ChotTest
class BringingInPeopleTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 20);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired ApplicationContext context;
  @Autowired JdbcClient sql;
  @Autowired BringIn bringIn;
  @Autowired EndIntake endIntake;
  @Autowired GiveBackRows giveBack;
  @Autowired TakeList takeList;
  @Autowired ChooseColumns chooseColumns;

  private ListServer lists;
  private Actor officer;

  @BeforeEach
  void somebodyOfTheProvince() {
    lists = new ListServer(context);
    officer = lists.somebody("nhap" + NUMBER.incrementAndGet(), Role.AGENCY_STAFF, "M7", true);
  }

  @Test
  void aListWithTitlesAboveTwoHeaderRowsAndEveryFaultGoesInWholeButForItsBadRows()
      throws IOException {
    String list =
        """
        \uFEFFUBND HUYỆN SUỐI MÂY;;;;;;;
        DANH SÁCH NGƯỜI VỀ TỪ VÙNG DỊCH;;;;;;;
        ;;;;;;;
        STT;Họ và tên;Năm sinh;;Số CCCD;Điện thoại;Nơi thường trú;
        ;;Nam;Nữ;;;Thôn;Xã
        (1);(2);(3);(4);(5);(6);(7);(8)
        1;NGUYỄN VĂN SƯƠNG MỘT;12/3/1985;;099085000101;0512 345 001;Bản Mới;xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương
        2;Lò Thị\u200B Sương\u00A0Hai;;1990;099190000102;+84512345002;;Bản Trăng, Suối Mây, Mường Sương
        ;;;;;;;
        3;Vàng A Sương Ba;12/1970;;99070000103;;;X. Nà Sao, H. Đá Xám, T. Mường Sương
        4;Sùng Thị Sương Bốn;;31/02/1990;099190000104;;;xã Bản Trăng, huyện Suối Mây
        5;Nguyễn Văn Sương Một;12/03/1985;;099085000101;0512345009;;xã Bản Trăng, huyện Suối Mây
        6;Giàng Sương Sáu;1960;;099099000106;;;Nà Sao, Mường Sương
        Tổng cộng: 6 người;;;;;;;
        """;
    Intake checked = lists.checked(lists.sent(officer, "về quê.csv", list, DAY));

    assertThat(checked.state()).isEqualTo(State.CHECKED);
    assertThat(checked.layout().headerFrom()).isEqualTo(4);
    assertThat(checked.layout().headerTo()).isEqualTo(5);
    assertThat(checked.layout().fields())
        .startsWith("", "NAME", "BORN_MAN", "BORN_WOMAN", "CITIZEN_ID", "TELEPHONE");
    assertThat(checked.counts().rows()).isEqualTo(6);
    assertThat(lists.faults(checked))
        .extracting(RowVerdicts.Verdict::row)
        .containsExactly(10, 11, 13);
    assertThat(told(lists.faults(checked).getFirst()))
        .contains("99070000103", "099070000103", "Thêm số 0");
    assertThat(told(lists.faults(checked).get(1))).contains("31/02/1990", "ngày/tháng/năm");
    assertThat(lists.faults(checked).get(2).odd()).isTrue();
    assertThat(checked.counts().zeros()).isEqualTo(1);
    assertThat(lists.notes(checked)).containsKeys(Note.CAPITALS, Note.IN_FILE, Note.UNIT_UNCLEAR);

    assertThat(chooseColumns.addZeros(officer, checked.id())).isEmpty();
    context.getBean(CheckList.class).run(lists.intake(checked.id()), () -> true);
    Intake done = lists.broughtIn(lists.intake(checked.id()), false);

    assertThat(done.state()).isEqualTo(State.DONE);
    assertThat(done.counts().entered()).isEqualTo(3);
    assertThat(done.counts().filled()).isEqualTo(1);
    assertThat(
            lists.count(
                "p.name = :value and p.sex = 'M' and p.born = date '1985-03-12'",
                "Nguyễn Văn Sương Một"))
        .isEqualTo(1);
    assertThat(
            lists.count(
                "p.name = 'Lò Thị Sương Hai' and p.birth_year = 1990 and p.permanent_unit = :value",
                lists.id("M711")))
        .isEqualTo(1);
    assertThat(
            lists.count(
                "p.name = 'Vàng A Sương Ba' and p.permanent_unit = :value", lists.id("M721")))
        .isEqualTo(1);
    assertThat(
            lists.count(
                "exists (select from people.telephone t where t.person_id = p.id and t.number = :value) and p.name = 'Nguyễn Văn Sương Một'",
                "+84512345009"))
        .isEqualTo(1);
  }

  @Test
  void badRowsComeBackAsASheetWhichIsRecognisedWhenItIsSentAgain() throws IOException {
    String list =
        """
        Họ tên,Ngày sinh,Giới tính,Quốc tịch,Nơi ở
        Trần Trăng Một,1/2/1980,Nam,Pháp,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
        Trần Trăng Hai,5/2/2030,Nữ,Việt Nam,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
        Trần Trăng Ba,35/2/1980,Nam,Xứ Lạ,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
        """;
    Intake done = lists.broughtIn(lists.checked(lists.sent(officer, "ds.csv", list, DAY)), false);
    assertThat(done.counts().entered()).isEqualTo(1);
    assertThat(lists.count("p.name = :value and p.nationality = 'FR'", "Trần Trăng Một"))
        .isEqualTo(1);
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    assertThat(giveBack.write(done, sheet, true)).isTrue();

    Intake again = lists.sent(officer, "dong-can-sua.xlsx", sheet.toByteArray(), DAY);
    assertThat(again.asked().returned()).isTrue();
    assertThat(again.asked().remembered()).isTrue();
    assertThat(again.layout().fields())
        .containsExactly("", "NAME", "BORN", "SEX", "NATIONALITY", "PERMANENT");
    Intake checked = lists.checked(again);
    assertThat(checked.counts().rows()).isEqualTo(2);
    assertThat(told(lists.faults(checked).get(1))).contains("35/2/1980", "Xứ Lạ");
    endIntake.cancel(officer, again.id());
  }

  @Test
  void anInterruptedEntryGoesOnWhereItStoppedAndNothingComesInTwice() throws IOException {
    StringBuilder list = new StringBuilder("Họ tên,Năm sinh,Nơi ở,SĐT\n");
    for (int i = 0; i < 3_500; i++) {
      list.append("Người Dừng ")
          .append((char) ('A' + i % 26))
          .append((char) ('a' + i / 26 % 26))
          .append((char) ('a' + i / 676))
          .append(",1970,\"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương\",051")
          .append(String.format("%07d", 5_000_000 + i))
          .append('\n');
    }
    Intake sent = lists.sent(officer, "dừng.csv", list.toString(), DAY);
    assertThat(chooseColumns.columns(officer, sent.id(), sent.layout().fields())).isEmpty();
    AtomicInteger batches = new AtomicInteger();
    context
        .getBean(CheckList.class)
        .run(lists.intake(sent.id()), () -> batches.incrementAndGet() < 3);
    assertThat(lists.intake(sent.id()).counts().rows()).isEqualTo(2_000);
    context.getBean(CheckList.class).run(lists.intake(sent.id()), () -> true);
    assertThat(lists.intake(sent.id()).counts().rows()).isEqualTo(3_500);
    assertThat(endIntake.bringIn(officer, sent.id(), false)).isEmpty();

    sql.sql(
            "alter table people.intake add constraint broken_disk check (file_name <> 'dừng.csv' or entered <= 2000)")
        .update();
    try {
      bringIn.run(lists.intake(sent.id()), () -> true);
    } catch (org.springframework.dao.DataIntegrityViolationException interrupted) {
      assertThat(lists.intake(sent.id()).counts().enteredTo()).isEqualTo(2_001);
    } finally {
      sql.sql("alter table people.intake drop constraint broken_disk").update();
    }
    assertThat(lists.count("p.source = :value", "dừng.csv")).isEqualTo(2_000);

    bringIn.run(lists.intake(sent.id()), () -> true);
    assertThat(lists.intake(sent.id()).state()).isEqualTo(State.DONE);
    assertThat(lists.count("p.source = :value", "dừng.csv")).isEqualTo(3_500);
  }

  @Test
  void aFaultOfTheFileBringsNothingIn() throws IOException {
    String list =
        "Họ tên,Năm sinh,Nơi ở\n"
            + "Người Hỏng,1980,xã Bản Trăng\n".repeat(40)
            + "\"Chưa đóng,1980,x\n";
    Intake checked = lists.checked(lists.sent(officer, "hỏng.csv", list, DAY));

    assertThat(checked.state()).isEqualTo(State.REFUSED);
    assertThat(java.util.Objects.requireNonNull(checked.fault()).vietnamese()).contains("42");
    assertThat(lists.count("p.name = :value", "Người Hỏng")).isZero();
    assertThat(
            takeList.take(
                officer, "x.csv", new ByteArrayInputStream(new byte[0]), Purpose.CARE, DAY))
        .isInstanceOf(TakeList.Taken.Refused.class);
  }

  @Test
  void aCommuneBringsInItsOwnPeopleOnly() throws IOException {
    Actor commune = lists.somebody("xa" + NUMBER.incrementAndGet(), Role.COMMUNE, "M711", false);
    String list =
        """
        Họ tên,Năm sinh,Nơi ở
        Hoàng Của Xã,1980,"Bản Trăng, Suối Mây, Mường Sương"
        Hoàng Xã Khác,1981,"Nà Sao, Đá Xám, Mường Sương"
        Hoàng Không Đâu,1982,
        """;
    Intake checked = lists.checked(lists.sent(commune, "xã.csv", list, DAY));

    assertThat(checked.counts().fresh()).isEqualTo(1);
    assertThat(lists.faults(checked)).extracting(RowVerdicts.Verdict::row).containsExactly(3, 4);
    assertThat(told(lists.faults(checked).getFirst())).contains("địa bàn được giao");
    assertThat(
            takeList.take(
                commune,
                "b.csv",
                new ByteArrayInputStream("a,b\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Purpose.CARE,
                DAY))
        .isEqualTo(new TakeList.Taken.Refused(IntakeRules.ONE_AT_A_TIME));
    endIntake.cancel(commune, checked.id());
  }

  @Test
  void twinsWhoseCardsDifferByOneDigitStayTwo() throws IOException {
    String list =
        """
        Họ tên,Ngày sinh,Giới tính,Số CCCD,Nơi ở
        Phùng Sinh Ân,05/06/2001,Nam,099201000711,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
        """;
    lists.broughtIn(lists.checked(lists.sent(officer, "anh.csv", list, DAY)), false);
    String brother = list.replace("Ân", "Ấn").replace("711", "712");
    Intake done =
        lists.broughtIn(lists.checked(lists.sent(officer, "em.csv", brother, DAY)), false);

    assertThat(done.counts().known()).isZero();
    assertThat(done.counts().entered()).isEqualTo(1);
    assertThat(lists.count("p.name like :value", "Phùng Sinh %")).isEqualTo(2);
  }

  private static String told(RowVerdicts.Verdict verdict) {
    return java.util.Objects.requireNonNull(verdict.fault()).vietnamese();
  }
}
