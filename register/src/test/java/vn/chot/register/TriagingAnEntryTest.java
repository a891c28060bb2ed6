package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.register.SampleRegister.NOW;
import static vn.chot.register.SampleRegister.check;
import static vn.chot.register.SampleRegister.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rule decides on which day, and what a person may make of it. */
class TriagingAnEntryTest {
  private static final Map<String, String> FEVER =
      Map.of("unit", "xã Mẫu", "signs", "Sốt", "vaccinated", "không");

  @Test
  void theFirstRuleThatHoldsOnTheDayDecidesAndIsExplained() {
    CheckEntry.Checked checked = check().check(FEVER, NOW);
    assertThat(checked.values()).containsEntry("quarantine", new Value.Word("site"));
    Triaged triaged = checked.triaged().orElseThrow();
    assertThat(triaged.rule()).isEqualTo(1);
    assertThat(triaged.paper()).isEqualTo("CV 1");
    assertThat(triaged.because().vi()).isEqualTo("Sốt và chưa tiêm.");
  }

  @Test
  void aRuleThatIsOverDecidesNoMore() {
    CheckEntry.Checked checked = check().check(FEVER, NOW.plusDays(10));
    assertThat(checked.values()).containsEntry("quarantine", new Value.Word("home"));
  }

  @Test
  void aRuleThatAsksAnEmptyFieldDoesNotDecide() {
    CheckEntry.Checked checked = check().check(Map.of("unit", "xã Mẫu", "signs", "Sốt"), NOW);
    assertThat(checked.values()).containsEntry("quarantine", new Value.Word("home"));
  }

  @Test
  void aPersonWhoChoosesOtherwiseIsAskedToConfirm() {
    Map<String, String> otherwise =
        Map.of("unit", "xã Mẫu", "signs", "Sốt", "vaccinated", "không", "quarantine", "Tại nhà");
    CheckEntry.Checked checked = check().check(otherwise, NOW);
    assertThat(checked.refused()).isFalse();
    assertThat(checked.values()).containsEntry("quarantine", new Value.Word("home"));
    assertThat(checked.findings().getFirst().say().vi())
        .isEqualTo(
            "Theo CV 1 thì là \"Tập trung\": Sốt và chưa tiêm. Nếu chọn khác, hãy ghi rõ lý do.");
  }

  @Test
  void whatTriageChoseFollowsAChangeAndWhatAPersonChoseStays() {
    Entry automatic = entry(FEVER);
    assertThat(check().check(Map.of("signs", "Ho"), automatic, NOW).values())
        .containsEntry("quarantine", new Value.Word("home"));
    assertThat(check().check(Map.of("signs", "Ho", "quarantine", "site"), automatic, NOW).values())
        .as("the form sent the old choice again")
        .containsEntry("quarantine", new Value.Word("home"));
    Entry chosen =
        entry(
            Map.of("unit", "xã Mẫu", "signs", "Sốt", "vaccinated", "không", "quarantine", "none"));
    assertThat(check().check(Map.of("signs", "Ho"), chosen, NOW).values())
        .containsEntry("quarantine", new Value.Word("none"));
  }
}
