package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chot.rules.Problem;

/** The law: whatever is done to a file, it is read or refused with lines of the file, at once. */
class MangledFilesTest {
  private static final int FILES = 300;
  private final Random random = new Random(20210427);

  private String mangled(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, line);
        case 2 -> lines.set(at, " " + line);
        case 3 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
        case 4 -> lines.set(at, flipped(line));
        default -> lines.add(random.nextInt(lines.size()), lines.remove(at));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String flipped(String line) {
    if (line.isEmpty()) {
      return "-";
    }
    String letters = ":{}[]\"'#&*!|>%@`,- ?aA1\tĐ\u0007";
    int at = random.nextInt(line.length());
    return line.substring(0, at)
        + letters.charAt(random.nextInt(letters.length()))
        + line.substring(at + 1);
  }

  @Test
  void aMangledFileIsReadOrRefusedWithItsLines() {
    for (int i = 0; i < FILES; i++) {
      String text = mangled(SampleRegister.text());
      int lines = (int) text.lines().count();
      for (Problem problem : SampleRegister.problems(text)) {
        assertThat(problem.at().line()).as(text).isBetween(1, lines + 1);
        assertThat(problem.line()).matches("sample-report\\.yaml:\\d+: .+ / .+");
      }
    }
  }

  @Test
  void theWayAFileIsSavedChangesNothing() {
    String text = SampleRegister.text();
    Register plain = SampleRegister.register(text);
    for (String saved :
        List.of(
            text.replace("\n", "\r\n"),
            "\uFEFF" + text,
            Normalizer.normalize(text, Normalizer.Form.NFD),
            "# yaml-language-server: $schema=x\n" + text)) {
      Register other = SampleRegister.register(saved);
      assertThat(other.title()).isEqualTo(plain.title());
      assertThat(other.print().getFirst().body()).isEqualTo(plain.print().getFirst().body());
      assertThat(RunExamples.of(other)).isEmpty();
    }
    assertThat(text.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }
}
