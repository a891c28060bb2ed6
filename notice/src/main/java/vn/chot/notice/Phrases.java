package vn.chot.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of phrases to be found at a place in a text, by their first word: rules as data. */
final class Phrases {

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  Phrases(Iterable<String> phrases) {
    for (String phrase : phrases) {
      Words words = new Words(phrase);
      List<String> keys = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        keys.add(words.key(i));
      }
      if (!keys.isEmpty()) {
        byFirstWord.computeIfAbsent(keys.getFirst(), first -> new ArrayList<>()).add(keys);
      }
    }
    for (List<List<String>> same : byFirstWord.values()) {
      same.sort(Comparator.comparingInt((List<String> keys) -> keys.size()).reversed());
    }
  }

  /** The phrases of a resource file {@code words/NAME.txt}: one a line, "#" before a remark. */
  static Phrases named(String name) {
    return new Phrases(lines(name));
  }

  static List<String> lines(String name) {
    try (InputStream in = Phrases.class.getResourceAsStream("words/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the reader's words are missing: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many words the longest phrase at i takes; 0 where none stands. */
  int at(Words words, int i) {
    List<List<String>> candidates = byFirstWord.get(words.key(i));
    if (candidates == null) {
      return 0;
    }
    for (List<String> phrase : candidates) {
      int n = 1;
      while (n < phrase.size() && words.is(i + n, phrase.get(n))) {
        n++;
      }
      if (n == phrase.size()) {
        return n;
      }
    }
    return 0;
  }

  /** The index of the first phrase in from..to, or -1. */
  int first(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  boolean anyIn(Words words, int from, int to) {
    return first(words, from, to) >= 0;
  }

  /** Whether the text begins with one of the phrases. */
  boolean begin(String text) {
    int start = 0;
    while (start < text.length() && start < 40 && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && end < 40 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end > start && !byFirstWord.containsKey(Words.key(text.substring(start, end)))) {
      return false;
    }
    return at(new Words(text.length() > 120 ? text.substring(0, 120) : text), 0) > 0;
  }
}
