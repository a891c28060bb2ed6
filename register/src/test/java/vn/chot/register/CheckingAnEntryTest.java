package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.register.SampleRegister.NOW;
import static vn.chot.register.SampleRegister.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of what a person types: values, what is wrong, what is computed and triaged. */
class CheckingAnEntryTest {
  private static final Map<String, String> SOUND = Map.of("unit", "xã Mẫu", "signs", "Sốt");

  private static Map<String, String> typed(String... pairs) {
    Map<String, String> typed = new HashMap<>(SOUND);
    for (int i = 0; i < pairs.length; i += 2) {
      typed.put(pairs[i], pairs[i + 1]);
    }
    return typed;
  }

  private static List<String> said(String... pairs) {
    return check().check(typed(pairs), NOW).findings().stream()
        .map(f -> (f.warning() ? "? " : "") + f.field() + ": " + f.say().vi())
        .toList();
  }

  private static Map<String, Value> values(String... pairs) {
    CheckEntry.Checked checked = check().check(typed(pairs), NOW);
    assertThat(checked.refused()).as(checked.findings().toString()).isFalse();
    return checked.values();
  }

  @Test
  void aFieldThatIsLeftOutTakesItsDefaultAndABlankOneIsEmpty() {
    assertThat(values())
        .containsEntry("reported_on", new Value.Day(LocalDate.of(2021, 4, 28)))
        .containsEntry("channel", new Value.Word("hotline"))
        .containsEntry("persons", new Value.Figure(BigDecimal.ONE))
        .containsEntry("seen_at", new Value.Moment(NOW));
    assertThat(values("persons", " ")).doesNotContainKey("persons");
    assertThat(said("channel", "")).containsExactly("channel: Chưa điền mục này.");
  }

  @Test
  void valuesAreInTheOrderOfTheRegister() {
    List<String> order = SampleRegister.register().fields().stream().map(Field::name).toList();
    assertThat(values("plate", "14A-123.45", "answer", "x", "heat", "37").keySet())
        .isSubsetOf(order)
        .isEqualTo(
            new java.util.LinkedHashSet<>(
                order.stream()
                    .filter(values("plate", "14A-123.45", "answer", "x", "heat", "37")::containsKey)
                    .toList()));
  }

  @Test
  void whatIsRequiredUnderAConditionIsAskedOnlyThen() {
    assertThat(said("signs", "")).containsExactly("story: Chưa điền mục này.");
    assertThat(said("who", "Hà Thị Mẫu, nữ, 2010")).containsExactly("guardian: Chưa điền mục này.");
    assertThat(said("who", "Hà Thị Mẫu, nữ, 1990")).isEmpty();
    assertThat(said("who", "người không rõ tuổi")).isEmpty();
  }

  @Test
  void whatIsNotShownIsNotKept() {
    assertThat(values("phone", "0912 345 678")).containsKey("phone");
    assertThat(values("phone", "0912 345 678", "channel", "Thư")).doesNotContainKey("phone");
  }

  @Test
  void checksRefuseOrAskToConfirmAndAnEmptyFieldIsNotChecked() {
    assertThat(said("reported_on", "29/4/2021"))
        .containsExactly("reported_on: Ngày báo ở tương lai.");
    assertThat(said("reported_on", "1/3/2021"))
        .containsExactly("? reported_on: Tin đã quá 30 ngày.");
    assertThat(said("reported_on", "")).containsExactly("reported_on: Chưa điền mục này.");
  }

  @Test
  void allThatIsWrongIsSaidAtOnceInTheOrderOfTheFields() {
    assertThat(
            said(
                "plate", "xyz", "persons", "501", "heat", "nóng", "reward", "-1", "channel", "fax",
                "phone", "abc"))
        .containsExactly(
            "channel: Không có lựa chọn \"fax\". Chọn một trong: Đường dây nóng; Thư; Điện tín.",
            "persons: Nhiều nhất là 500 người.",
            "heat: \"nóng\" không phải một số; viết như 1.500 hoặc 36,5.",
            "reward: Ít nhất là 0 đồng.",
            "plate: \"xyz\" không đúng dạng biển số; viết như 14A-123.45 hoặc 29C1-234.56.");
  }

  @Test
  void aChoiceIsOfferedInItsDaysAndOneThatIsGoneStaysWhereItIs() {
    assertThat(said("channel", "Điện tín"))
        .containsExactly("channel: \"Điện tín\" không còn (hoặc chưa) dùng ngày 28/4/2021.");
    assertThat(check().check(typed("channel", "letter"), NOW.plusDays(3)).refused()).isTrue();
    Entry old =
        new Entry(
            Map.of("channel", new Value.Word("telegram"), "unit", new Value.Word("xã Mẫu")),
            "received",
            NOW,
            List.of(),
            java.util.Optional.empty());
    assertThat(
            check()
                .check(typed("channel", "telegram", "reported_on", "28/4/2021"), old, NOW)
                .refused())
        .isFalse();
  }

  @Test
  void computedFieldsFollowTheOthers() {
    assertThat(values("reward", "1,5 triệu", "persons", "3"))
        .containsEntry("total", new Value.Money(4_500_000));
    assertThat(values("persons", "3")).containsEntry("total", new Value.Money(0));
    assertThat(values("persons", "")).doesNotContainKey("total");
  }

  @Test
  void aDirectoryThatKnowsSeveralOrNoneIsToldWithNames() {
    Directory unsure =
        new Directory() {
          @Override
          public Sought find(FieldType type, String written, LocalDate day) {
            return written.startsWith("xã")
                ? new Sought.Several(List.of("xã Mẫu (huyện A)", "xã Mẫu (huyện B)"))
                : new Sought.None(List.of("Công an xã Mẫu"));
          }

          @Override
          public String name(FieldType type, String id, boolean english) {
            return id;
          }

          @Override
          public java.util.Optional<Facts> person(String id, LocalDate day) {
            return java.util.Optional.empty();
          }
        };
    assertThat(
            new CheckEntry(SampleRegister.register(), unsure)
                .check(typed("verifier", "Công an Mẫu"), NOW).findings().stream()
                    .map(f -> f.say().vi())
                    .toList())
        .containsExactly(
            "Có nhiều địa phương tên \"xã Mẫu\": xã Mẫu (huyện A); xã Mẫu (huyện B). Hãy chọn từ danh"
                + " sách.",
            "Không tìm thấy cơ quan \"Công an Mẫu\". Có phải: Công an xã Mẫu?");
  }
}
