package vn.chot.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.chot.rules.Nearest;

/** Choices as people type them: by name, or by label whatever its capitals. */
final class ParseChoice {
  private ParseChoice() {}

  static ParseValue.Outcome one(List<Choice> choices, String text) {
    Optional<Choice> found = choice(choices, text);
    return found.isPresent()
        ? new ParseValue.Outcome.Read(new Value.Word(found.get().name()))
        : notAmong(choices, text);
  }

  private static ParseValue.Outcome notAmong(List<Choice> choices, String text) {
    List<String> labels = choices.stream().map(c -> c.label().vi()).toList();
    List<String> english = choices.stream().map(c -> c.label().en()).toList();
    return ParseValue.unread(
        "Không có lựa chọn \"%s\"%s Chọn một trong: %s."
            .formatted(
                ParseValue.brief(text),
                Nearest.to(text, labels).map(n -> ", có phải \"" + n + "\"?").orElse("."),
                String.join("; ", labels)),
        "There is no choice \"%s\"%s Choose one of: %s."
            .formatted(
                ParseValue.brief(text),
                Nearest.to(text, english).map(n -> ", is it \"" + n + "\"?").orElse("."),
                String.join("; ", english)));
  }

  private static Optional<Choice> choice(List<Choice> choices, String text) {
    String wanted = fold(text);
    return choices.stream()
        .filter(c -> c.name().equals(text))
        .findFirst()
        .or(() ->
            choices.stream()
                .filter(
                    c -> fold(c.label().vi()).equals(wanted) || fold(c.label().en()).equals(wanted))
                .findFirst());
  }

  static ParseValue.Outcome several(List<Choice> choices, String text) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String part : parts(choices, text)) {
      Optional<Choice> found = choice(choices, part);
      if (found.isEmpty()) {
        return notAmong(choices, part);
      }
      chosen.add(found.get().name());
    }
    List<String> inOrder = new ArrayList<>();
    choices.stream().map(Choice::name).filter(chosen::contains).forEach(inOrder::add);
    return new ParseValue.Outcome.Read(new Value.Several(List.copyOf(inOrder)));
  }

  /** Semicolons and lines part choices; commas do where no label has one. */
  private static List<String> parts(List<Choice> choices, String text) {
    boolean commas =
        choices.stream().noneMatch(c -> (c.label().vi() + c.label().en()).contains(","));
    List<String> parts = new ArrayList<>();
    for (String part : text.split(commas ? "[;,\\n]" : "[;\\n]", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  static String fold(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
