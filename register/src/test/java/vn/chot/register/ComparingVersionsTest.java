package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chot.rules.Text;

/** What a new version may do to the entries there are. */
class ComparingVersionsTest {
  private static final String MIGRATIONS =
      SampleRegister.text().substring(SampleRegister.text().indexOf("migrations:"));

  private final Register old = SampleRegister.register();

  private static CompareVersions.InUse everything() {
    return new CompareVersions.InUse() {
      @Override
      public boolean field(String field) {
        return true;
      }

      @Override
      public Set<String> choices(String field) {
        return Set.of(
            "hotline", "letter", "telegram", "cough", "fever", "rash", "none", "home", "site");
      }

      @Override
      public Set<String> states() {
        return Set.of("received", "dispatched", "answered");
      }
    };
  }

  private static CompareVersions.InUse nothing() {
    return new CompareVersions.InUse() {
      @Override
      public boolean field(String field) {
        return false;
      }

      @Override
      public Set<String> choices(String field) {
        return Set.of();
      }

      @Override
      public Set<String> states() {
        return Set.of();
      }
    };
  }

  private static Register next(String migrations, String... replaced) {
    String text = SampleRegister.with(replaced);
    return SampleRegister.register(
        text.replace("version: 2\n", "version: 3\n").replace(MIGRATIONS, migrations));
  }

  private List<String> losses(Register next) {
    return CompareVersions.of(old, next, everything()).losses().stream().map(Text::vi).toList();
  }

  private List<String> free(Register next) {
    return CompareVersions.of(old, next, everything()).free().stream().map(Text::vi).toList();
  }

  private static final String PLATE =
      "  - { name: plate, type: plate, label: { vi: Biển số, en: Plate } }\n";

  @Test
  void theSameFileAgainChangesNothing() {
    assertThat(CompareVersions.of(old, old, everything()))
        .isEqualTo(new CompareVersions.Compared(List.of(), List.of()));
  }

  @Test
  void fieldsChoicesStatesAndMovesAreAddedFreely() {
    Register next =
        next(
            "",
            PLATE,
            PLATE + "  - { name: boat, type: text, label: { vi: Thuyền, en: Boat } }\n",
            "      - { name: rash, label: { vi: Phát ban, en: Rash } }\n",
            "      - { name: rash, label: { vi: Phát ban, en: Rash } }\n      - { name: pain, label: { vi: Đau, en: Pain } }\n");
    assertThat(losses(next)).isEmpty();
    assertThat(free(next))
        .containsExactly(
            "Thêm trường \"Thuyền\" (boat).", "Thêm lựa chọn \"Đau\" cho \"Dấu hiệu\".");
  }

  @Test
  void aRequiredFieldIsAddedWithADefaultOnly() {
    String boat =
        PLATE
            + "  - { name: boat, type: text, required: true%s, label: { vi: Thuyền, en: Boat } }\n";
    String shown = ", shown: \"channel == 'letter'\"";
    assertThat(losses(next("", PLATE, boat.formatted(", default: không"))).isEmpty()).isTrue();
    Register without = next("", PLATE, boat.formatted(shown));
    assertThat(losses(without).getFirst()).contains("\"boat\" bắt buộc");
    assertThat(CompareVersions.of(old, without, nothing()).losses()).isEmpty();
  }

  @Test
  void aFieldThatEntriesFillIsNotLostUnlessAMigrationSaysSo() {
    assertThat(losses(next("", PLATE, "")).getFirst())
        .startsWith("Trường \"plate\" không còn mà đã có mục điền");
    assertThat(CompareVersions.of(old, next("", PLATE, ""), nothing()).losses()).isEmpty();
    String drop =
        "migrations:\n  - { to: 3, drop: [{ field: plate, because: { vi: A, en: A } }] }\n";
    assertThat(losses(next(drop, PLATE, ""))).isEmpty();
    String rename = "migrations:\n  - { to: 3, rename: { plate: vehicle } }\n";
    assertThat(losses(next(rename, PLATE, PLATE.replace("name: plate", "name: vehicle"))))
        .isEmpty();
  }

  @Test
  void aFieldOfAnotherKindIsALoss() {
    assertThat(losses(next("", PLATE, PLATE.replace("type: plate", "type: money"))).getFirst())
        .contains("đổi kiểu từ plate sang money");
    assertThat(
            losses(next("", "name: heat, type: number,", "name: heat, type: number, whole: true,")))
        .hasSize(1);
  }

  @Test
  void aChoiceThatEntriesHaveIsGoneOnlyByNameOrByMigration() {
    String rash = "      - { name: rash, label: { vi: Phát ban, en: Rash } }\n";
    assertThat(losses(next("", rash, "")).getFirst()).contains("gone: true");
    assertThat(
            losses(
                next("migrations:\n  - { to: 3, values: { signs: { rash: fever } } }\n", rash, "")))
        .isEmpty();
    assertThat(losses(next("", "en: Rash } }", "en: Rash }, gone: true }"))).isEmpty();
  }

  @Test
  void aStateInWhichEntriesAreIsGoneOnlyByMigration() {
    String[] replaced = {
      "{ name: dispatched,",
      "{ name: sent,",
      "to: dispatched",
      "to: sent",
      "[received, dispatched]",
      "[received, sent]"
    };
    assertThat(losses(next("", replaced)).getFirst())
        .contains("Trạng thái \"dispatched\" không còn");
    assertThat(losses(next("migrations:\n  - { to: 3, states: { dispatched: sent } }\n", replaced)))
        .isEmpty();
  }

  @Test
  void anEntryIsTurnedByTheMigrationsAfterItsVersion() {
    Map<String, Value> values =
        Map.of(
            "phone_number", new Value.Word("0912"),
            "channel", new Value.Word("post"),
            "colour", new Value.Word("đỏ"));
    assertThat(CompareVersions.migrated(values, 1, old))
        .isEqualTo(Map.of("phone", new Value.Word("0912"), "channel", new Value.Word("letter")));
    assertThat(CompareVersions.migrated(Map.of("channel", new Value.Word("post")), 2, old))
        .isEqualTo(Map.of("channel", new Value.Word("post")));
    assertThat(CompareVersions.migratedState("waiting", 1, old)).isEqualTo("received");
    assertThat(CompareVersions.migratedState("waiting", 2, old)).isEqualTo("waiting");
  }
}
