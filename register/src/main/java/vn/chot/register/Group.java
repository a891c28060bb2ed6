package vn.chot.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chot.rules.Nearest;
import vn.chot.rules.Position;
import vn.chot.rules.Problems;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/**
 * A group of keys and values of the file, asked key by key. What is missing or of the wrong kind is
 * noted and answered by something empty, so that reading goes on to the next fault.
 */
final class Group {
  private static final Text NO_TEXT = new Text("", "");

  private final Yaml.Mapping map;
  private final String of;
  private final Problems problems;

  /** Keys that were written wrongly: that they are missing need not be said again. */
  private final Set<String> misspelt = new HashSet<>();

  private Group(Yaml.Mapping map, String of, Problems problems) {
    this.map = map;
    this.of = of;
    this.problems = problems;
  }

  /**
   * A group that may have these keys and no others.
   *
   * @param of the key under which it stands, for sentences about it
   */
  static Optional<Group> of(Yaml yaml, String of, Problems problems, String... keys) {
    if (!(yaml instanceof Yaml.Mapping map)) {
      problems.add(
          yaml.at(),
          "\"%s\" phải là một nhóm khoá: giá trị, không phải %s.".formatted(of, yaml.kind().vi()),
          "\"%s\" must be a group of keys and values, not %s.".formatted(of, yaml.kind().en()));
      return Optional.empty();
    }
    Group group = new Group(map, named(map, of), problems);
    group.onlyThese(Arrays.asList(keys));
    return Optional.of(group);
  }

  /** An item of a list is called by its name, where it has one. */
  private static String named(Yaml.Mapping map, String of) {
    return map.find("name").filter(Yaml.Scalar.class::isInstance).isPresent()
        ? of + ": " + ((Yaml.Scalar) map.find("name").get()).text()
        : of;
  }

  private void onlyThese(List<String> known) {
    map.pairs()
        .forEach((key, pair) -> {
          if (!known.contains(key)) {
            Nearest.to(key, known).ifPresent(misspelt::add);
            problems.unknown(
                pair.key().at(),
                "\"%s\" không có khoá \"%s\" (có: %s).".formatted(of, key, some(known)),
                "\"%s\" has no key \"%s\" (it has: %s).".formatted(of, key, some(known)),
                key,
                known);
          }
        });
  }

  private static String some(List<String> keys) {
    int shown = 12;
    return keys.size() <= shown
        ? String.join(", ", keys)
        : String.join(", ", keys.subList(0, shown)) + ", …";
  }

  Position at() {
    return map.at();
  }

  /** The key itself where it is written, else the group. */
  Position at(String key) {
    Yaml.Pair pair = map.pairs().get(key);
    return pair == null ? map.at() : pair.key().at();
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  /** What is written under a key; a key with nothing behind it counts as absent. */
  Optional<Yaml> find(String key) {
    return map.find(key).filter(y -> !(y instanceof Yaml.Scalar s && s.isNothing()));
  }

  private void missing(String key) {
    if (misspelt.contains(key)) {
      return;
    }
    Position at = map.find(key).isPresent() ? at(key) : map.at();
    problems.add(
        at, "\"%s\" thiếu \"%s\".".formatted(of, key), "\"%s\" lacks \"%s\".".formatted(of, key));
  }

  Optional<Yaml> need(String key) {
    if (!has(key)) {
      missing(key);
    }
    return find(key);
  }

  Optional<Yaml.Scalar> word(String key) {
    return find(key).flatMap(y -> scalar(y, key));
  }

  Optional<Yaml.Scalar> needWord(String key) {
    return need(key).flatMap(y -> scalar(y, key));
  }

  /** A plain text, such as a paper's name; empty when missing. */
  String needString(String key) {
    return needWord(key).map(s -> s.text().strip()).orElse("");
  }

  private Optional<Yaml.Scalar> scalar(Yaml yaml, String key) {
    if (yaml instanceof Yaml.Scalar scalar) {
      return Optional.of(scalar);
    }
    problems.add(
        yaml.at(),
        "\"%s\" phải là một giá trị, không phải %s.".formatted(key, yaml.kind().vi()),
        "\"%s\" must be one value, not %s.".formatted(key, yaml.kind().en()));
    return Optional.empty();
  }

  /** A text in both languages. */
  Optional<Text> text(String key) {
    return find(key)
        .map(y -> {
          if (y instanceof Yaml.Scalar) {
            problems.add(
                y.at(),
                "\"%s\" phải có hai ngôn ngữ: { vi: …, en: … }.".formatted(key),
                "\"%s\" must be in both languages: { vi: …, en: … }.".formatted(key));
            return NO_TEXT;
          }
          return Group.of(y, key, problems, "vi", "en")
              .map(g -> new Text(g.needString("vi"), g.needString("en")))
              .orElse(NO_TEXT);
        });
  }

  Text needText(String key) {
    return need(key).isPresent() ? text(key).orElse(NO_TEXT) : NO_TEXT;
  }

  /** The items of a list; none where the key is absent. */
  List<Yaml> list(String key) {
    return find(key)
        .map(y -> {
          if (y instanceof Yaml.Sequence list) {
            return list.items();
          }
          problems.add(
              y.at(),
              "\"%s\" phải là một danh sách (mỗi mục một dòng bắt đầu bằng \"- \", hoặc [a, b])."
                  .formatted(key),
              "\"%s\" must be a list (each item on a line that begins with \"- \", or [a, b])."
                  .formatted(key));
          return List.<Yaml>of();
        })
        .orElse(List.of());
  }

  List<Yaml> needList(String key) {
    if (!has(key) || (find(key).orElseThrow() instanceof Yaml.Sequence s && s.items().isEmpty())) {
      missing(key);
      return List.of();
    }
    return list(key);
  }

  /** Words: a list of them, or one alone. */
  List<Yaml.Scalar> words(String key) {
    Optional<Yaml> found = find(key);
    if (found.isPresent() && found.get() instanceof Yaml.Scalar one) {
      return List.of(one);
    }
    List<Yaml.Scalar> words = new ArrayList<>();
    list(key).forEach(item -> scalar(item, key).ifPresent(words::add));
    return words;
  }

  List<Yaml.Scalar> needWords(String key) {
    return need(key).isPresent() ? words(key) : List.of();
  }

  Optional<LocalDate> day(String key) {
    return word(key)
        .flatMap(s -> {
          try {
            return Optional.of(LocalDate.parse(s.text()));
          } catch (DateTimeException none) {
            problems.add(
                s.at(),
                "\"%s\" không phải một ngày viết theo năm-tháng-ngày, như 2021-04-27."
                    .formatted(s.text()),
                "\"%s\" is no day written as year-month-day, such as 2021-04-27."
                    .formatted(s.text()));
            return Optional.empty();
          }
        });
  }

  Optional<Integer> whole(String key, int least, int most) {
    return word(key)
        .flatMap(s -> {
          if (s.text().matches("\\d{1,9}")) {
            int number = Integer.parseInt(s.text());
            if (number >= least && number <= most) {
              return Optional.of(number);
            }
          }
          problems.add(
              s.at(),
              "\"%s\" phải là số nguyên từ %d đến %d.".formatted(key, least, most),
              "\"%s\" must be a whole number from %d to %d.".formatted(key, least, most));
          return Optional.empty();
        });
  }

  boolean yes(String key) {
    return word(key)
        .map(s -> {
          if (!s.text().equals("true") && !s.text().equals("false")) {
            problems.add(
                s.at(),
                "\"%s\" chỉ là true hoặc false.".formatted(key),
                "\"%s\" is true or false.".formatted(key));
          }
          return s.text().equals("true");
        })
        .orElse(false);
  }

  /** One of a closed list of words. */
  <W extends Enum<W> & Word> Optional<W> oneOf(String key, Class<W> words) {
    return word(key).flatMap(s -> oneOf(s, key, words));
  }

  <W extends Enum<W> & Word> Optional<W> oneOf(Yaml.Scalar s, String key, Class<W> words) {
    List<W> all = List.of(words.getEnumConstants());
    Optional<W> found = all.stream().filter(w -> w.word().equals(s.text())).findFirst();
    if (found.isEmpty()) {
      List<String> known = all.stream().map(Word::word).toList();
      problems.unknown(
          s.at(),
          "\"%s\" không phải một giá trị của \"%s\" (%s)."
              .formatted(s.text(), key, String.join(", ", known)),
          "\"%s\" is no value of \"%s\" (%s).".formatted(s.text(), key, String.join(", ", known)),
          s.text(),
          known);
    }
    return found;
  }

  Problems problems() {
    return problems;
  }

  /** The pairs of a free group, such as {@code start: { state: […] }}. */
  Optional<Yaml.Mapping> pairs(String key) {
    return find(key)
        .flatMap(y -> {
          if (y instanceof Yaml.Mapping found) {
            return Optional.of(found);
          }
          problems.add(
              y.at(),
              "\"%s\" phải là một nhóm khoá: giá trị, như { tên: giá trị }.".formatted(key),
              "\"%s\" must be a group of keys and values, as { name: value }.".formatted(key));
          return Optional.empty();
        });
  }
}
