package vn.chot.app.people.person;

import java.text.Normalizer;
import java.util.List;

/** What lists do to names: docs/duplicates.md, rows "name". */
final class FaultyNames {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private FaultyNames() {}

  static void spoil(Draft copy, Draws draws) {
    List<String> name = copy.name;
    if (draws.chance(0.05) && name.size() > 2) {
      name.remove(1 + draws.below(name.size() - 2));
    }
    if (draws.chance(0.05)) {
      name.replaceAll(FaultyNames::otherY);
    }
    if (draws.chance(0.06)) {
      int at = draws.below(name.size());
      name.set(at, otherMark(name.get(at), draws));
    }
    if (draws.chance(0.05)) {
      int at = draws.below(name.size());
      name.set(at, slip(name.get(at), draws));
    }
    if (draws.chance(0.03)) {
      if (draws.either()) {
        name.addFirst(name.removeLast());
      } else {
        name.add(1, name.removeFirst());
      }
    }
    if (draws.chance(0.20)) {
      name.replaceAll(FaultyNames::bare);
    }
  }

  private static String bare(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static String otherY(String word) {
    char last = word.charAt(word.length() - 1);
    String head = word.substring(0, word.length() - 1);
    int at = "yýỳỷỹỵiíìỉĩị".indexOf(last);
    return at < 0 || word.length() < 2 ? word : head + "iíìỉĩịyýỳỷỹỵ".charAt(at);
  }

  private static String otherMark(String word, Draws draws) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    String bald = apart.replaceAll("[" + TONES + "]", "");
    if (draws.either() && !bald.equals(apart)) {
      return Normalizer.normalize(bald, Normalizer.Form.NFC);
    }
    for (int at = bald.length() - 1; at >= 0; at--) {
      if ("aeiouyAEIOUY".indexOf(bald.charAt(at)) >= 0) {
        char tone = TONES.charAt(draws.below(TONES.length()));
        return Normalizer.normalize(
            bald.substring(0, at + 1) + tone + bald.substring(at + 1), Normalizer.Form.NFC);
      }
    }
    return word;
  }

  private static String slip(String word, Draws draws) {
    int at = draws.below(word.length());
    char letter = draws.letter();
    String before = word.substring(0, at);
    return switch (draws.below(4)) {
      case 0 -> word.length() < 2 ? word + letter : before + word.substring(at + 1);
      case 1 -> before + letter + word.substring(at);
      case 2 -> before + letter + word.substring(at + 1);
      default ->
          at + 1 < word.length()
              ? before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
              : word + letter;
    };
  }
}
