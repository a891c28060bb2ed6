package vn.chot.app.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chot.app.people.person.Candidate.Reason;

/** Which two records are one person's. */
class ComparingFactsTest {
  private static final UUID HERE = new UUID(1, 1);
  private static final String PHONE = "+84501234567";
  private static final LocalDate DAY = LocalDate.of(1985, 3, 7);

  private static Facts facts(
      String name, @Nullable LocalDate born, int year, String citizen, String phone) {
    Residence home = new Residence(HERE, "");
    return new Facts(
        name,
        Sex.MALE,
        born,
        year,
        "VN",
        citizen.isEmpty() ? List.of() : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, citizen)),
        phone.isEmpty() ? List.of() : List.of(phone),
        "",
        "",
        home,
        Residence.UNKNOWN,
        Residence.UNKNOWN,
        null,
        "");
  }

  private static final Facts AN = facts("Nguyễn Văn Thắng", DAY, 1985, "099085123456", PHONE);

  private static Likeness likeness(
      String name, @Nullable LocalDate born, int year, String citizen, String phone) {
    return CompareFacts.compare(AN, facts(name, born, year, citizen, phone));
  }

  @Test
  void lostMarksASwappedDayAndALostTelephoneAreStillOnePerson() {
    Likeness swapped = likeness("NGUYEN VAN THANG", LocalDate.of(1985, 7, 3), 1985, "", PHONE);
    assertThat(swapped.likely()).isTrue();
    assertThat(swapped.reasons())
        .contains(Reason.BORN_SWAPPED, Reason.NAME_WITHOUT_MARKS, Reason.TELEPHONE);
    assertThat(likeness("Thắng Nguyễn Văn", DAY, 1985, "", "").likely()).isTrue();
    assertThat(likeness("Nguyễn Thắng", DAY, 1985, "", "").likely()).isTrue();
    assertThat(likeness("Nguyễn Văn Thắng", null, 1985, "", PHONE).likely()).isTrue();
    assertThat(likeness("Nguyễn Văn Thăng", DAY, 1985, "099085123465", "").likely()).isTrue();
  }

  @Test
  void twinsNamesakesFatherAndSonAreTwo() {
    assertThat(likeness("Nguyễn Văn Thành", DAY, 1985, "", PHONE).likely()).isFalse();
    assertThat(likeness("Nguyễn Văn Tháng", DAY, 1985, "099085999999", PHONE).likely()).isFalse();
    assertThat(likeness("Nguyễn Văn Thắng", LocalDate.of(1985, 11, 20), 1985, "", "").likely())
        .isFalse();
    assertThat(likeness("Nguyễn Văn Thắng", LocalDate.of(1958, 11, 20), 1958, "", PHONE).likely())
        .isFalse();
  }

  @Test
  void aParentsNumberInAChildsRowDoesNotMakeThemOne() {
    Facts child = facts("Nguyễn Bảo Châu", LocalDate.of(2015, 5, 1), 2015, "099085123456", PHONE);

    assertThat(CompareFacts.compare(AN, child).likely()).isFalse();
  }

  @Test
  void itDoesNotMatterWhichRecordComesFirst() {
    for (String name : List.of("Thắng Văn", "Nguyen Thang", "Trần Văn Thắng", "Văn Nguyễn Thăng")) {
      Facts other = facts(name, DAY, 1985, "", "");
      assertThat(CompareFacts.compare(AN, other).score())
          .isEqualTo(CompareFacts.compare(other, AN).score());
    }
  }

  @Test
  void aSlipIsALetterLeftOutPutInChangedOrTwoSwapped() {
    assertThat(Slips.one("hung", "hun")).isTrue();
    assertThat(Slips.one("hung", "hungg")).isTrue();
    assertThat(Slips.one("hung", "hang")).isTrue();
    assertThat(Slips.one("hung", "hugn")).isTrue();
    assertThat(Slips.one("hung", "hung")).isFalse();
    assertThat(Slips.one("hung", "nhug")).isFalse();
  }

  @Test
  void theMarkMayStandOnEitherVowel() {
    assertThat(NameWord.of("Hòa")).isEqualTo(NameWord.of("Hoà"));
    assertThat(NameWord.of("Hoa")).isNotEqualTo(NameWord.of("Hòa"));
  }
}
