package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and punctuation marks of a text: three parallel lists. A word's key is in lower case
 * with the tone mark in its new place ("hoà" is "hòa"), so that phrases compare equal however they
 * were typed.
 */
final class Words {

  private final String text;
  private final List<String> keys = new ArrayList<>();
  private final int[] starts;
  private final int[] ends;

  Words(String text) {
    this.text = text;
    int[] from = new int[16];
    int[] to = new int[16];
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int start = i;
      if (Character.isLetterOrDigit(c)) {
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
          i++;
        }
      } else {
        i++;
      }
      if (keys.size() == from.length) {
        from = java.util.Arrays.copyOf(from, from.length * 2);
        to = java.util.Arrays.copyOf(to, to.length * 2);
      }
      from[keys.size()] = start;
      to[keys.size()] = i;
      keys.add(key(text.substring(start, i)));
    }
    this.starts = from;
    this.ends = to;
  }

  static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int n = lower.length();
    if (n < 2) {
      return lower;
    }
    char last = lower.charAt(n - 1);
    char before = lower.charAt(n - 2);
    int at =
        before == 'o'
            ? "àáảãạèéẻẽẹ".indexOf(last)
            : before == 'u' ? "ỳýỷỹỵ".indexOf(last) + 10 : -1;
    if (at < 0 || (before == 'u' && at < 10) || (n > 2 && lower.charAt(n - 3) == 'q')) {
      return lower;
    }
    String moved =
        at < 5
            ? "òóỏõọ".charAt(at) + "a"
            : at < 10 ? "òóỏõọ".charAt(at - 5) + "e" : "ùúủũụ".charAt(at - 10) + "y";
    return lower.substring(0, n - 2) + moved;
  }

  String text() {
    return text;
  }

  int size() {
    return keys.size();
  }

  /** The word's key; empty before the first and after the last. */
  String key(int i) {
    return i >= 0 && i < keys.size() ? keys.get(i) : "";
  }

  boolean is(int i, String key) {
    return key(i).equals(key);
  }

  int start(int i) {
    return i < keys.size() ? starts[i] : text.length();
  }

  int end(int i) {
    return i < 0 ? 0 : i < keys.size() ? ends[i] : text.length();
  }

  boolean isWord(int i) {
    return !key(i).isEmpty() && Character.isLetterOrDigit(key(i).charAt(0));
  }

  boolean isCapital(int i) {
    return i >= 0 && i < keys.size() && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** The index of the first word that starts at or after a character. */
  int at(int character) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The text of the words from..to, to not included. */
  String slice(int from, int to) {
    return from >= to ? "" : text.substring(start(from), end(to - 1));
  }
}
