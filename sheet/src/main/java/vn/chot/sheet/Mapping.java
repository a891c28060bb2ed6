package vn.chot.sheet;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which title of a file holds which field: chosen once by a person, kept, and used for the next
 * file of the same office.
 *
 * @param titles the title in the file, by field
 */
public record Mapping(Map<String, String> titles) {

  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  /** Copies the titles. */
  public Mapping {
    titles = Map.copyOf(titles);
  }

  /** Nothing is chosen: titles and synonyms alone decide. */
  public static Mapping none() {
    return new Mapping(Map.of());
  }

  /** The stable text of the mapping: a line {@code field=title} each, sorted by field. */
  public String text() {
    return new TreeMap<>(titles)
        .entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\").replace("\n", "\\n"))
            .collect(Collectors.joining("\n"));
  }

  /** The mapping that {@link #text} wrote; lines without {@code =} say nothing. */
  public static Mapping parse(String text) {
    Map<String, String> titles = new TreeMap<>();
    text.lines()
        .filter(line -> line.indexOf('=') > 0)
        .forEach(line -> {
          int at = line.indexOf('=');
          titles.put(line.substring(0, at).strip(), unescaped(line.substring(at + 1)));
        });
    return new Mapping(titles);
  }

  private static String unescaped(String title) {
    return ESCAPED
        .matcher(title)
        .replaceAll(m -> m.group(1).equals("n") ? "\n" : Matcher.quoteReplacement(m.group(1)));
  }
}
