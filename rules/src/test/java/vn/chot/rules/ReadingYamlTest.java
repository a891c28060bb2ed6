package vn.chot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What of YAML is read, where each piece stands, and what is refused. */
class ReadingYamlTest {
  private final Problems problems = new Problems();

  private Optional<Yaml> read(String text) {
    return ReadYaml.read("f.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
  }

  private Yaml.Scalar scalar(String text, String key) {
    Yaml.Mapping map = (Yaml.Mapping) read(text).orElseThrow();
    return (Yaml.Scalar) map.find(key).orElseThrow();
  }

  private String first() {
    return problems.inOrder().getFirst().line();
  }

  private List<Integer> lines() {
    return problems.inOrder().stream().map(p -> p.at().line()).toList();
  }

  @Test
  void everyPieceKnowsItsLineAndColumn() {
    Yaml.Mapping map =
        (Yaml.Mapping) read("# remark\na: 1\nb:\n  - x\n  - { c: y }\n").orElseThrow();
    Yaml.Sequence list = (Yaml.Sequence) map.find("b").orElseThrow();
    assertThat(Objects.requireNonNull(map.pairs().get("a")).key().at())
        .isEqualTo(new Position("f.yaml", 2, 1));
    assertThat(list.items().get(0).at()).isEqualTo(new Position("f.yaml", 4, 5));
    Yaml.Mapping inner = (Yaml.Mapping) list.items().get(1);
    assertThat(inner.find("c").orElseThrow().at()).isEqualTo(new Position("f.yaml", 5, 10));
  }

  @Test
  void aLetterOfAFoldedQuotedOrEscapedTextIsFoundInTheFile() {
    record Case(String yaml, String letters, int line, int column) {}
    for (Case c :
        List.of(
            new Case("a: one two\n", "two", 1, 8),
            new Case("a: \"one \\\"x\\\" two\"\n", "two", 1, 15),
            new Case("a: \"\\u0111 two\"\n", "two", 1, 12),
            new Case("a: 'it''s two'\n", "two", 1, 11),
            new Case("a: one\n  two\n", "two", 2, 3),
            new Case("a: >-\n  one\n  two three\n", "three", 3, 7),
            new Case("a: |\n  one\n\n  two\n", "two", 4, 3),
            new Case("a: \"one\n   two\"\n", "two", 2, 4))) {
      Yaml.Scalar a = scalar(c.yaml(), "a");
      assertThat(a.places().at(a.text().indexOf(c.letters())))
          .as(c.yaml())
          .isEqualTo(new Position("f.yaml", c.line(), c.column()));
    }
  }

  @Test
  void wordsThatOtherVersionsOfYamlReadOtherwiseAreWords() {
    assertThat(scalar("a: no\n", "a").text()).isEqualTo("no");
    assertThat(scalar("a: 0o17\n", "a").text()).isEqualTo("0o17");
    assertThat(scalar("a: ~\n", "a").isNothing()).isTrue();
    assertThat(scalar("a: \"~\"\n", "a").isNothing()).isFalse();
  }

  @Test
  void linesOfWindowsAByteOrderMarkAndDecomposedLettersAreRead() {
    String text = "a: Đường dây nóng\r\nb: \"Tỉnh\" \r\n";
    assertThat(scalar("\uFEFF" + Normalizer.normalize(text, Normalizer.Form.NFD), "a").text())
        .isEqualTo("Đường dây nóng");
    assertThat(scalar(text, "b").at()).isEqualTo(new Position("f.yaml", 2, 4));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aRepeatedKeyIsRefusedWithBothLines() {
    read("a: 1\nb: 2\na: 3\n");
    assertThat(first()).startsWith("f.yaml:3: Khoá \"a\" đã có ở dòng 1").contains(" / Key \"a\"");
  }

  @Test
  void anchorsReferencesAndTagsAreRefusedWithoutBeingFollowed() {
    read("a: &x [1, 2]\nb: &y [*x, *x, *x]\nc: [*y, *y, *y]\nd: !!binary aGk=\n");
    assertThat(lines()).containsExactly(1, 2, 2, 2, 2, 3, 3, 3, 4);
  }

  @Test
  void faultsOfWritingAreSaidWhereTheyAreMended() {
    record Case(String yaml, int line, String says) {}
    for (Case c :
        List.of(
            new Case("a: b: c\n", 1, "phải để trong ngoặc kép"),
            new Case("a:\n\tb: 1\n\tc: 2\n", 2, "phím Tab"),
            new Case("x: 1\na: \"open\nb: 1\n", 2, "không được đóng lại"),
            new Case("a: { b: 1, c: 2\nd: 1\n", 2, "nhóm { … } chưa đóng"),
            new Case("a: [1, 2\nb: 3\n", 2, "danh sách [ … ] chưa đóng"),
            new Case("a:\n  b: 1\n c: 2\n", 3, "không thẳng hàng"),
            new Case("a: \"\\d\"\n", 1, "ngoặc đơn"),
            new Case("a: @b\n", 1, "ngoặc kép"),
            new Case("a: 1\n---\nb: 1\n", 2, "một bản khai"),
            new Case("? [a]\n: 1\n", 1, "Khoá phải là một từ"))) {
      Problems found = new Problems();
      ReadYaml.read("f.yaml", c.yaml().getBytes(StandardCharsets.UTF_8), found);
      Problem problem = found.inOrder().getFirst();
      assertThat(problem.vi()).as(c.yaml()).contains(c.says());
      assertThat(problem.at().line()).as(c.yaml()).isEqualTo(c.line());
    }
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThat(refusal(new byte[0])).contains("Tệp trống");
    assertThat(refusal("\n \n".getBytes(StandardCharsets.UTF_8))).contains("Tệp trống");
    assertThat(refusal("# a\n".getBytes(StandardCharsets.UTF_8))).contains("chỉ có ghi chú");
    assertThat(refusal("a: \0".getBytes(StandardCharsets.UTF_8))).contains("không phải tệp chữ");
    assertThat(refusal("a: b".getBytes(StandardCharsets.UTF_16))).contains("không phải tệp chữ");
    assertThat(refusal("PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)))
        .contains("không phải tệp chữ");
    assertThat(refusal("a: 1\nb: Bén".getBytes(StandardCharsets.ISO_8859_1)))
        .startsWith("f.yaml:2:")
        .contains("UTF-8");
    assertThat(refusal("a: b\u0007".getBytes(StandardCharsets.UTF_8))).contains("mã 7");
  }

  @Test
  void whatIsLargeOrDeepIsRefused() {
    assertThat(refusal(new byte[10_000_000])).contains("1 MB");
    assertThat(refusal("[".repeat(200_000).getBytes(StandardCharsets.UTF_8))).contains("tầng");
    String deep =
        IntStream.range(0, 200).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    assertThat(refusal(deep.getBytes(StandardCharsets.UTF_8))).contains("24 tầng");
  }

  @Test
  void afterAHundredProblemsTheRestIsCounted() {
    read("a: &x 1\n" + "b: *x\n".repeat(5_000));
    assertThat(problems.inOrder()).hasSize(101);
    assertThat(problems.inOrder().getLast().vi()).matches("Còn \\d+ lỗi nữa.*");
  }

  @Test
  void aSentenceThatQuotesTheFileIsOneLineAndNotEndless() {
    read(
        "a: 1\n\"x\\ny" + "z".repeat(100_000) + "\": 1\n\"x\\ny" + "z".repeat(100_000) + "\": 2\n");
    assertThat(first().lines()).hasSize(1);
    assertThat(first()).hasSizeLessThan(1_300);
  }

  private static String refusal(byte[] content) {
    Problems found = new Problems();
    assertThat(ReadYaml.read("f.yaml", content, found)).isEmpty();
    return found.inOrder().getFirst().line();
  }
}
