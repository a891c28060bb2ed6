package vn.chot.app.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;

/**
 * Tables of patients as ministries publish them: a number where a name should be, an age, a
 * province. A number alone makes a person; what is not known stays blank; the next table fills it.
 */
@ChotTest
class ListsOfPatientsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 10, 9);
  private static final Path REAL =
      Path.of("../../shared/data/moh-case-table-sample-2020-10-09.csv");

  @Autowired ApplicationContext context;
  @Autowired JdbcClient sql;

  @Test
  void aPatientsNumberMakesAPersonWhomTheNextTableFills() throws IOException {
    ListServer lists = new ListServer(context);
    Actor officer = lists.everywhere("bang.benhnhan");
    String first =
        """
        patient,age,info,place,status,nationality
        BN 9000901,29,Thông tin dịch tễ,Mường Sương,Đang điều trị,Pháp
        "BN9000902,",0,Thông tin dịch tễ,,Khỏi,Việt Nam
        ,40,Thông tin dịch tễ,Mường Sương,Khỏi,Việt Nam
        BN9000904,200,Thông tin dịch tễ,Mường Sương,Khỏi,Việt Nam
        """;
    Intake done =
        lists.broughtIn(lists.checked(lists.sent(officer, "bảng 1.csv", first, DAY)), false);

    assertThat(done.layout().fields()).containsExactly("CODE", "AGE", "", "NOW", "", "NATIONALITY");
    assertThat(done.counts().entered()).isEqualTo(2);
    assertThat(lists.faults(done)).extracting(RowVerdicts.Verdict::row).containsExactly(4, 5);
    assertThat(lists.faults(done).getFirst().told(true)).contains("họ tên");
    assertThat(
            lists.count(
                "p.name = :value and p.birth_year = 1991 and p.nationality = 'FR'", "BN9000901"))
        .isEqualTo(1);
    assertThat(lists.count("p.name = :value and p.birth_year is null", "BN9000902")).isEqualTo(1);

    String second =
        """
        patient,age,info,place,status,nationality
        BN9000902,1,Thông tin dịch tễ,Mường Sương,Khỏi,Việt Nam
        BN9000901,29,Thông tin dịch tễ,Mường Sương,Khỏi,Pháp
        """;
    Intake again =
        lists.broughtIn(lists.checked(lists.sent(officer, "bảng 2.csv", second, DAY)), false);
    assertThat(again.counts().entered()).isZero();
    assertThat(again.counts().filled()).isEqualTo(2);
    assertThat(lists.count("p.name = :value and p.birth_year = 2019", "BN9000902")).isEqualTo(1);
  }

  @Test
  void theMinistrysTableGoesInWholeAndOnce() throws IOException {
    Assumptions.assumeTrue(Files.isReadable(REAL), "the Ministry's table is not at hand");
    ListServer lists = new ListServer(context);
    Actor officer = lists.everywhere("bang.boyte");
    byte[] table = Files.readAllBytes(REAL);
    Intake done =
        lists.broughtIn(lists.checked(lists.sent(officer, "boyte.csv", table, DAY)), false);

    assertThat(done.counts().rows()).isEqualTo(35);
    assertThat(lists.faults(done)).isEmpty();
    assertThat(done.counts().entered() + done.counts().filled()).isEqualTo(35);
    assertThat(lists.notes(done))
        .containsKeys(Note.CODE_AS_NAME, Note.CODE_TIDIED, Note.AGE_TOLD, Note.AGE_ZERO);
    for (String tidied : new String[] {"BN1044", "BN894", "BN954"}) {
      assertThat(lists.count("p.name = :value", tidied)).as(tidied).isEqualTo(1);
    }
    assertThat(lists.count("p.name = :value and p.birth_year is null", "BN954")).isEqualTo(1);

    Intake again =
        lists.broughtIn(lists.checked(lists.sent(officer, "lại.csv", table, DAY)), false);
    assertThat(again.counts().entered()).as("nobody twice").isZero();
  }
}
