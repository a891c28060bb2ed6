package vn.chot.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A specification file: remarks, the paper's text, and what must be read in it.
 *
 * @param shows its first remark
 * @param text the paper
 * @param expected values by key; a measure's keys stand under its path
 */
record SpecifiedPaper(String shows, String text, Map<String, Map<String, String>> expected) {

  private static final String PAPER = "===== paper\n";
  private static final String EXPECTED = "\n===== expected\n";
  private static final String HEAD = "";

  static SpecifiedPaper in(Path file) {
    try {
      String whole = Files.readString(file);
      int paper = whole.indexOf(PAPER);
      int expected = whole.lastIndexOf(EXPECTED);
      String shows = whole.substring(2, whole.indexOf('\n'));
      return new SpecifiedPaper(
          shows,
          whole.substring(paper + PAPER.length(), expected),
          parse(whole.substring(expected + EXPECTED.length())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Map<String, String>> parse(String lines) {
    Map<String, Map<String, String>> expected = new LinkedHashMap<>();
    String path = HEAD;
    for (String line : lines.lines().toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        path = line.substring(1, line.length() - 1);
        expected.put(path, new LinkedHashMap<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        expected
            .computeIfAbsent(path, key -> new LinkedHashMap<>())
            .put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return expected;
  }

  /** In words, what was read otherwise than specified. */
  List<String> differencesFrom(Reading reading) {
    List<String> differences = new ArrayList<>();
    Header header = reading.header();
    expected
        .getOrDefault(HEAD, Map.of())
        .forEach(
            (key, value) -> compare(differences, key, value, headerValue(reading, header, key)));
    expected.forEach((path, fields) -> {
      if (!path.equals(HEAD)) {
        measure(differences, path, fields, reading);
      }
    });
    return differences;
  }

  private static void measure(
      List<String> differences, String path, Map<String, String> fields, Reading reading) {
    Measure found =
        reading.measures().stream().filter(m -> m.path().equals(path)).findFirst().orElse(null);
    if (found == null) {
      differences.add("measure " + path + " was not found");
      return;
    }
    fields.forEach((key, value) ->
        compare(differences, path + " " + key, value, measureValue(found, key, value)));
  }

  private static void compare(
      List<String> differences, String key, String expected, @Nullable String found) {
    String wanted = expected.equals("-") ? "" : fold(expected);
    String got = found == null ? "" : fold(found);
    if (!wanted.equals(got)) {
      differences.add(key + ": should be «" + wanted + "», was read «" + got + "»");
    }
  }

  private static String fold(String value) {
    return String.join(" ", value.strip().split("\\s+"));
  }

  private static @Nullable String headerValue(Reading reading, Header header, String key) {
    return switch (key) {
      case "kind" -> header.kind() == Kind.UNKNOWN ? null : header.kind().name();
      case "family" -> header.family().name();
      case "number" -> header.number();
      case "date" -> text(header.date());
      case "meetingDate" -> text(header.meetingDate());
      case "place" -> header.place();
      case "issuer" -> header.issuer();
      case "signer" -> header.signer();
      case "signerTitle" -> header.signerTitle();
      case "authority" -> header.authority() == Authority.NONE ? null : header.authority().name();
      case "subject" -> header.subject();
      case "urgency" -> header.urgency().name();
      case "secrecy" -> header.secrecy().name();
      case "addressees" -> join(header.addressees());
      case "recipients" -> join(header.recipients());
      case "absent" -> join(header.absent());
      case "references" -> join(reading.references());
      case "measures" -> join(reading.measures().stream().map(Measure::path).toList());
      default -> throw new IllegalArgumentException("no such key in a specification: " + key);
    };
  }

  private static @Nullable String measureValue(Measure measure, String key, String expected) {
    return switch (key) {
      case "begins" -> measure.text().startsWith(expected) ? expected : measure.text();
      case "ends" -> measure.text().endsWith(expected) ? expected : measure.text();
      case "lead" -> join(measure.lead());
      case "lead inherited" -> measure.leadInherited() ? "yes" : "no";
      case "cooperating" -> join(measure.cooperating());
      case "deadline" -> text(measure.deadline());
      case "other deadlines" ->
          join(measure.otherDeadlines().stream().map(LocalDate::toString).toList());
      case "cadence" -> measure.cadence().wire();
      case "condition" -> measure.condition();
      case "references" -> join(measure.references());
      case "themes include" -> {
        List<String> themes = measure.themes().stream().map(Theme::wire).toList();
        boolean all = themes.containsAll(Arrays.asList(expected.split(" \\| ")));
        yield all ? expected : join(themes);
      }
      default -> throw new IllegalArgumentException("no such key of a measure: " + key);
    };
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : Objects.toString(day);
  }

  private static String join(List<String> values) {
    return String.join(" | ", values);
  }
}
