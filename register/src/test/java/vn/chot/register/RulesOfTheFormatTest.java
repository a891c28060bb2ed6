package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chot.rules.Problem;

/**
 * Rules of {@code docs/register-files.md} that the broken files do not state: each breaks the
 * sample at one place and is found there.
 */
class RulesOfTheFormatTest {

  /** Replaced in the sample, what is found begins with the sentence, at the line of the fault. */
  private static void refuses(String says, String... replaced) {
    String text = SampleRegister.with(replaced);
    List<Problem> problems = SampleRegister.problems(text);
    assertThat(problems).as(says).isNotEmpty();
    assertThat(problems.stream().map(Problem::vi).toList())
        .as(says)
        .anyMatch(vi -> vi.contains(says));
  }

  private static void accepts(String... replaced) {
    assertThat(SampleRegister.problems(SampleRegister.with(replaced))).isEmpty();
  }

  @Test
  void aRowOfRightsThatPermitsMoreThanAddingSaysWhere() {
    refuses("thiếu \"where\"", "may: [read], where: agency", "may: [read]");
  }

  @Test
  void aConditionForAMoveSaysWhyNot() {
    refuses(
        "\"when\" cần \"say\"",
        "    say: { vi: Không cách ly thì không phải chuyển., en: Nothing to dispatch. }\n",
        "");
  }

  @Test
  void anApprovalSaysWhereARefusalLeads() {
    refuses("phải có \"refused-to\"", "    refused-to: received\n", "");
  }

  @Test
  void aPersonalFieldNeedsARetention() {
    refuses(
        "phải có \"retention\"",
        "retention: { months: 24, after: final, law: \"Thông báo 1/TB-UBND\" }\n",
        "");
  }

  @Test
  void everyMoveIsTakenByAnExample() {
    refuses(
        "Chưa ví dụ nào đi bước \"dispatch\"",
        "      - { move: dispatch, by: police, with: { verifier: \"Công an xã Mẫu\" } }\n",
        "");
  }

  @Test
  void anExampleThatComesOutOtherwiseIsAProblem() {
    refuses("\"total\" phải là \"1\" nhưng ra \"4500000\"", "total: 4500000", "total: 1");
    refuses("phải bị từ chối ở \"guardian\" nhưng lại đạt", "nữ, 2010", "nữ, 1990");
  }

  @Test
  void aReminderMayComeWhenTheClockRunsOut() {
    accepts("after: 0 hours", "after: 2 days");
    refuses("không phải một khoảng thời gian", "within: 3 working-days", "within: 0 hours");
  }

  @Test
  void aConditionMayNameFieldsTheDayTheMomentAndTheState() {
    accepts(
        "required: \"size(signs) == 0\"",
        "required: \"size(signs) == 0 && today > date('2020-01-01') && state == 'received' && seen_at <= now\"");
    refuses("\"recieved\"", "required: \"size(signs) == 0\"", "required: \"state == 'recieved'\"");
  }

  @Test
  void aDefaultIsOfTheKindOfItsField() {
    refuses("Giá trị mặc định", "default: hotline", "default: phone");
    refuses("Giá trị mặc định", "default: 1 }", "default: 501 }");
    refuses("Công thức phải ra ngày", "default: \"= today\"", "default: \"= persons\"");
  }

  @Test
  void fieldsThatWaitForEachOtherAreRefused() {
    refuses(
        "chờ nhau thành vòng: signs → quarantine → signs",
        "  - name: signs\n    type: many-choice\n",
        "  - name: signs\n    type: many-choice\n    shown: \"quarantine == 'home'\"\n");
  }

  @Test
  void theFileIsCalledAsTheRegister() {
    assertThat(
            ReadRegister.of(
                "dir/sample-report.yaml",
                SampleRegister.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(ReadRegister.Outcome.Sound.class);
    refuses("hãy đổi tên tệp", "register: sample-report", "register: sample-reports");
  }

  @Test
  void aMigrationLeadsToAVersionOfThisFileAndToItsFields() {
    refuses("phiên bản 3", "  - to: 2\n", "  - to: 3\n");
    refuses("\"phonne\"", "phone_number: phone", "phone_number: phonne");
    refuses("\"lettre\"", "post: letter", "post: lettre");
    refuses("\"recieved\"", "waiting: received", "waiting: recieved");
    refuses("vẫn là một trường", "field: colour", "field: channel");
  }
}
