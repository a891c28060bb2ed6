package vn.chot.app.people.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How common the words of Vietnamese names are, in bits: what two records tell when they share one.
 * Nguyễn tells little (1.4), Thị less than two, a rare given name up to nine. The shares stand in
 * {@code people/name-words.csv} with their sources.
 */
final class NameWords {
  /** What a word that the table lacks tells, and the most any does. */
  static final double RAREST = 9;

  private static final Map<String, Double> BITS = read();

  private NameWords() {}

  /** What the word tells where names may be turned round: as family or other name, the lesser. */
  static double anywhere(String bare) {
    return BITS.getOrDefault(bare, RAREST);
  }

  /** Whether it is a word that names are made of. */
  static boolean known(String bare) {
    return BITS.containsKey(bare);
  }

  /** The word that tells most, first. */
  static List<String> rarestFirst(List<String> words) {
    return words.stream()
        .distinct()
        .sorted((a, b) -> Double.compare(anywhere(b), anywhere(a)))
        .toList();
  }

  private static Map<String, Double> read() {
    Map<String, Double> words = new HashMap<>();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    NameWords.class.getResourceAsStream("/people/name-words.csv")),
                StandardCharsets.UTF_8))) {
      table
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> words.put(cells[0], Math.min(told(cells[1]), told(cells[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static double told(String percent) {
    double share = Double.parseDouble(percent) / 100;
    return share <= 0 ? RAREST : Math.min(RAREST, -Math.log(share) / Math.log(2));
  }
}
