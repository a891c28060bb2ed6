package vn.chot.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chot.rules.Problem;

/** The register of {@code sound/sample-report.yaml}, which uses every key, and variants of it. */
final class SampleRegister {
  static final LocalDateTime NOW = LocalDateTime.of(2021, 4, 28, 8, 0);
  static final String FILE = "sample-report.yaml";

  private SampleRegister() {}

  static String text() {
    try {
      return Files.readString(Path.of("src/test/resources/sound", FILE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text with each first of two replaced by the second; the first must be there. */
  static String with(String... pairs) {
    String text = text();
    for (int i = 0; i < pairs.length; i += 2) {
      if (!text.contains(pairs[i])) {
        throw new AssertionError("not in the sample: " + pairs[i]);
      }
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    return text;
  }

  static Register register() {
    return register(text());
  }

  static Register register(String text) {
    return switch (ReadRegister.of(FILE, text.getBytes(StandardCharsets.UTF_8))) {
      case ReadRegister.Outcome.Sound(Register register) -> register;
      case ReadRegister.Outcome.Faulty(List<Problem> problems) ->
          throw new AssertionError(
              problems.stream().map(Problem::line).collect(Collectors.joining("\n")));
    };
  }

  static List<Problem> problems(String text) {
    return switch (ReadRegister.of(FILE, text.getBytes(StandardCharsets.UTF_8))) {
      case ReadRegister.Outcome.Sound(Register register) -> RunExamples.of(register);
      case ReadRegister.Outcome.Faulty(List<Problem> problems) -> problems;
    };
  }

  static CheckEntry check() {
    return new CheckEntry(register(), new ExampleDirectory());
  }

  /** A new entry with these fields typed; it must be without fault. */
  static Entry entry(Map<String, String> typed) {
    CheckEntry.Checked checked = check().check(typed, NOW);
    if (checked.refused()) {
      throw new AssertionError(checked.findings());
    }
    return new Entry(checked.values(), "received", NOW, List.of(), java.util.Optional.empty());
  }
}
