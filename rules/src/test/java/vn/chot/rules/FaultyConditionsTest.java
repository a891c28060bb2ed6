package vn.chot.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.rules.AskedConditions.written;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a condition that is faulty, and where. */
class FaultyConditionsTest {

  /** A condition, the letters where the fault is said to be, and a part of the sentence. */
  private record Case(String condition, String at, String says) {}

  private static void faults(Case... cases) {
    for (Case c : cases) {
      Problems problems = new Problems();
      Conditions.over(AskedConditions.NAMES).condition(written(c.condition()), problems);
      assertThat(problems.inOrder()).as(c.condition()).isNotEmpty();
      Problem first = problems.inOrder().getFirst();
      assertThat(first.line()).as(c.condition()).contains(c.says());
      assertThat(first.at().column())
          .as(c.condition() + " " + first.line())
          .isEqualTo(2 + escaped(c.condition()).indexOf(escaped(c.at())));
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  @Test
  void anUnknownNameComesWithTheOneThatWasMeant() {
    faults(
        new Case("chanel == 'hotline'", "chanel", "Có phải ý là \"channel\"?"),
        new Case("true && reportedOn < today", "reportedOn", "Có phải ý là \"reported_on\"?"),
        new Case("who.agee > 3", "who.agee", "Có phải ý là \"who.age\"?"),
        new Case("dayz(reported_on, today) > 3", "dayz", "Có phải ý là \"day\"?"),
        new Case("place.startWith('a')", "startWith", "\"startsWith\""),
        new Case("channel == hotline", "hotline", "viết trong ngoặc đơn, 'hotline'"),
        new Case("xyz == 3", "xyz", "Không có trường hay tên nào gọi là \"xyz\". /"));
  }

  @Test
  void aWordThatIsNotAmongTheChoicesIsFound() {
    faults(
        new Case("channel == 'hotlin'", "'hotlin'", "Có phải ý là \"hotline\"?"),
        new Case("channel in ['hotline', 'leter']", "'leter'", "Có phải ý là \"letter\"?"),
        new Case("'cogh' in signs", "'cogh'", "(cough, fever)"),
        new Case("or(channel, 'post') == ''", "'post'", "(hotline, letter)"));
  }

  @Test
  void typesThatDoNotGoTogetherAreSaidInWordsWithTheRemedy() {
    faults(
        new Case("reported_on <= \"2021-04-27\"", "<=", "ngày viết là date(\"2021-04-27\")"),
        new Case("now < today", "<", "day(…) lấy ngày"),
        new Case("today - reported_on > 3", "- rep", "days(a, b)"),
        new Case("persons == '3'", "==", "số không để trong ngoặc"),
        new Case("channel > 'a'", ">", "chữ chỉ so bằng"),
        new Case("fever == 'yes'", "==", "viết thẳng tên"),
        new Case("persons && fever", "&&", "mỗi bên phải là câu trả lời có hoặc không"),
        new Case("days(today) > 3", "(today", "(ngày, ngày)"),
        new Case("channel == null", "null", "has(tên)"),
        new Case("signs == 'cough'", "==", "'giá trị' in tên_trường"),
        new Case("[1, 'a'] == signs", "[", "phải cùng loại"),
        new Case("fever ? 1 : 'a'", "?", "hai kết quả phải cùng loại"),
        new Case("persons", "persons", "thiếu phép so sánh?"),
        new Case("date('2021-02-30') < today", "'2021", "năm-tháng-ngày"),
        new Case("date(place) < today", "place", "một ngày viết sẵn"),
        new Case("place.matches('[')", "'['", "viết sai"));
  }

  @Test
  void habitsFromSpreadsheetsAndSqlAreCorrected() {
    faults(
        new Case("channel = 'hotline'", "=", "hai dấu: \"==\""),
        new Case("channel <> 'hotline'", "<>", "\"!=\""),
        new Case("fever and scan", "and", "\"&&\""),
        new Case("fever or scan", "or", "\"||\""),
        new Case("not fever", "not", "\"!\""),
        new Case("channel == “hotline”", "“", "ngoặc thẳng"),
        new Case("số > 3", "ố", "không dấu"),
        new Case("place == 'chợ", "'chợ", "không được đóng lại"),
        new Case("persons > 99999999999999999999", "9999", "quá lớn"));
  }

  @Test
  void aBracketThatIsNeverClosedIsMissedAtTheEnd() {
    Problems problems = new Problems();
    Conditions.over(AskedConditions.NAMES).condition(written("(fever"), problems);
    assertThat(problems.inOrder().getFirst().line())
        .isEqualTo("f.yaml:1: Thiếu dấu \")\". / A \")\" is missing.");
    assertThat(problems.inOrder().getFirst().at().column()).isEqualTo(8);
  }

  @Test
  void everyFaultOfAConditionIsSaidAtOnce() {
    Problems problems = new Problems();
    Conditions.over(AskedConditions.NAMES)
        .condition(written("chanel == 'x' || persons > 'a' || fevr"), problems);
    assertThat(problems.inOrder()).hasSize(3);
  }

  @Test
  void whatIsLongOrDeepIsRefused() {
    for (String condition :
        List.of(
            "persons == 3 && ".repeat(200) + "true",
            "(".repeat(500) + "true" + ")".repeat(500),
            "[".repeat(400))) {
      Problems problems = new Problems();
      assertThat(Conditions.over(AskedConditions.NAMES).condition(written(condition), problems))
          .as(condition.substring(0, 20))
          .isEmpty();
      assertThat(problems.inOrder()).isNotEmpty();
    }
  }

  @Test
  void theFaultIsFoundInTextsOfSeveralLines() {
    String file =
        "a: >-\n  persons > 3 &&\n  reported_on < '2021'\nb: |-\n  true ||\n    chanel == ''\n";
    Problems problems = new Problems();
    Yaml.Mapping map =
        (Yaml.Mapping)
            ReadYaml.read("f.yaml", file.getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
    for (String key : List.of("a", "b")) {
      Conditions.over(AskedConditions.NAMES)
          .condition((Yaml.Scalar) map.find(key).orElseThrow(), problems);
    }
    assertThat(problems.inOrder().stream().map(Problem::at).toList())
        .containsExactly(new Position("f.yaml", 3, 15), new Position("f.yaml", 6, 5));
  }
}
