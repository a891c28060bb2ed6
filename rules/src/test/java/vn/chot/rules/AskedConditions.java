package vn.chot.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of every type, with values or empty, for tests of conditions. */
final class AskedConditions {
  static final Vocabulary NAMES =
      new Vocabulary(
          Map.ofEntries(
              Map.entry("today", Type.DAY),
              Map.entry("now", Type.MOMENT),
              Map.entry("reported_on", Type.DAY),
              Map.entry("seen_at", Type.MOMENT),
              Map.entry("channel", Type.TEXT),
              Map.entry("place", Type.TEXT),
              Map.entry("persons", Type.WHOLE),
              Map.entry("amount", Type.WHOLE),
              Map.entry("heat", Type.NUMBER),
              Map.entry("fever", Type.YES_NO),
              Map.entry("scan", Type.THERE),
              Map.entry("signs", Type.TEXTS),
              Map.entry("who", Type.TEXT),
              Map.entry("who.age", Type.WHOLE)),
          Map.of("channel", List.of("hotline", "letter"), "signs", List.of("cough", "fever")));

  static final Map<String, Object> FILLED =
      Map.ofEntries(
          Map.entry("today", LocalDate.of(2021, 4, 27)),
          Map.entry("now", LocalDateTime.of(2021, 4, 27, 8, 0)),
          Map.entry("reported_on", LocalDate.of(2021, 4, 20)),
          Map.entry("seen_at", LocalDateTime.of(2021, 4, 26, 5, 30)),
          Map.entry("channel", "hotline"),
          Map.entry("place", "chợ Mẫu"),
          Map.entry("persons", 3L),
          Map.entry("amount", 1_500_000L),
          Map.entry("heat", 38.5),
          Map.entry("fever", true),
          Map.entry("scan", true),
          Map.entry("signs", List.of("cough")),
          Map.entry("who", "p1"),
          Map.entry("who.age", 15L));

  private AskedConditions() {}

  /** A condition as a quoted text of a file. */
  static Yaml.Scalar written(String condition) {
    String quoted = "\"" + condition.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    return (Yaml.Scalar)
        ReadYaml.read("f.yaml", quoted.getBytes(StandardCharsets.UTF_8), new Problems())
            .orElseThrow();
  }

  static Condition compiled(String condition, Type type) {
    Problems problems = new Problems();
    Optional<Condition> found =
        Conditions.over(NAMES).computation(written(condition), type, problems);
    return found.orElseThrow(
        () -> new AssertionError(condition + ": " + problems.inOrder().getFirst().line()));
  }

  /** Everything filled but these. */
  static Facts without(String... empty) {
    Map<String, Object> facts = new HashMap<>(FILLED);
    List.of(empty).forEach(facts::remove);
    return facts::get;
  }
}
