package vn.chot.app.surveillance.protocol;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chot.rules.Position;
import vn.chot.rules.Problems;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/** The fields of one group of the file, each read as what it must be; what is not is a problem. */
final class RowFields {
  private final Yaml.Mapping row;
  private final Problems problems;

  RowFields(Yaml.Mapping row, Problems problems) {
    this.row = row;
    this.problems = problems;
  }

  Position at() {
    return row.at();
  }

  /** Keys that are none of these are named, with the one that was probably meant. */
  RowFields only(String... known) {
    List<String> keys = Arrays.asList(known);
    row.pairs()
        .values()
        .forEach(pair -> {
          if (!keys.contains(pair.key().text())) {
            problems.unknown(
                pair.key().at(),
                "Không có khoá \"%s\" ở đây. Ở đây dùng: %s."
                    .formatted(pair.key().text(), String.join(", ", keys)),
                "There is no key \"%s\" here. Used here: %s."
                    .formatted(pair.key().text(), String.join(", ", keys)),
                pair.key().text(),
                keys);
          }
        });
    return this;
  }

  String text(String key) {
    Optional<Yaml.Scalar> found = scalar(key);
    if (found.isEmpty()) {
      problems.add(
          row.at(),
          "Thiếu \"%s\": hãy thêm dòng \"%s: …\".".formatted(key, key),
          "\"%s\" is missing: add a line \"%s: …\".".formatted(key, key));
    }
    return found.map(Yaml.Scalar::text).orElse("");
  }

  String textOrEmpty(String key) {
    return scalar(key).map(Yaml.Scalar::text).orElse("");
  }

  /** A text in both languages: {@code key: {vi: …, en: …}}. */
  Text both(String key) {
    return group(key)
        .map(fields -> {
          fields.only("vi", "en");
          return new Text(fields.text("vi"), fields.text("en"));
        })
        .orElse(new Text("", ""));
  }

  /** The same, or one text for readers of both; empty where it is not there. */
  Text textOrBoth(String key) {
    return row.find(key).filter(Yaml.Mapping.class::isInstance).isPresent()
        ? both(key)
        : new Text(textOrEmpty(key), textOrEmpty(key));
  }

  Optional<LocalDate> day(String key) {
    Optional<Yaml.Scalar> found = scalar(key);
    try {
      return found.map(written -> LocalDate.parse(written.text()));
    } catch (DateTimeException none) {
      problems.add(
          found.orElseThrow().at(),
          "\"%s\" không phải một ngày: hãy ghi năm-tháng-ngày, ví dụ 2021-07-30."
              .formatted(found.get().text()),
          "\"%s\" is no day: write year-month-day, such as 2021-07-30."
              .formatted(found.get().text()));
      return Optional.empty();
    }
  }

  /** A whole number within limits; {@code otherwise} where the key is not there. */
  int number(String key, int least, int most, @Nullable Integer otherwise) {
    Optional<Yaml.Scalar> found = scalar(key);
    if (found.isEmpty()) {
      if (otherwise == null) {
        text(key);
      }
      return otherwise == null ? least : otherwise;
    }
    String written = found.get().text();
    if (written.matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(written);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(
        found.get().at(),
        "\"%s\" phải là số nguyên từ %d đến %d, ở đây ghi \"%s\"."
            .formatted(key, least, most, written),
        "\"%s\" is a whole number from %d to %d, here it says \"%s\"."
            .formatted(key, least, most, written));
    return least;
  }

  boolean yes(String key) {
    Optional<Yaml.Scalar> found = scalar(key);
    if (found.isEmpty()) {
      return false;
    }
    String written = found.get().text();
    if (!written.equals("true") && !written.equals("false")) {
      problems.add(
          found.get().at(),
          "\"%s\" chỉ nhận true hoặc false.".formatted(key),
          "\"%s\" takes true or false.".formatted(key));
    }
    return written.equals("true");
  }

  /** One word of an enumeration. */
  <E extends Enum<E>> E word(String key, Class<E> of, E otherwise) {
    return scalar(key).flatMap(written -> one(written, of)).orElse(otherwise);
  }

  /** Words of an enumeration, a list or a single one. */
  <E extends Enum<E>> Set<E> words(String key, Class<E> of) {
    Set<E> found = EnumSet.noneOf(of);
    row.find(key)
        .ifPresent(value -> {
          for (Yaml item : value instanceof Yaml.Sequence list ? list.items() : List.of(value)) {
            if (item instanceof Yaml.Scalar word) {
              one(word, of).ifPresent(found::add);
            } else {
              expected(item, key, "một từ", "a word");
            }
          }
        });
    return found;
  }

  /** Plain words, a list. */
  List<String> texts(String key) {
    List<String> found = new ArrayList<>();
    row.find(key)
        .ifPresent(value -> {
          for (Yaml item : value instanceof Yaml.Sequence list ? list.items() : List.of(value)) {
            if (item instanceof Yaml.Scalar word) {
              found.add(word.text());
            } else {
              expected(item, key, "một từ", "a word");
            }
          }
        });
    return found;
  }

  /** The groups of a list, at least one. */
  List<RowFields> list(String key) {
    Optional<Yaml> found = row.find(key);
    List<RowFields> groups = new ArrayList<>();
    if (found.isEmpty()) {
      text(key);
    } else if (found.get() instanceof Yaml.Sequence list) {
      for (Yaml item : list.items()) {
        if (item instanceof Yaml.Mapping group) {
          groups.add(new RowFields(group, problems));
        } else {
          expected(item, key, "một nhóm khoá: giá trị", "a group of keys and values");
        }
      }
    } else {
      expected(
          found.get(),
          key,
          "một danh sách, mỗi dòng bắt đầu bằng \"-\"",
          "a list, each item behind a \"-\"");
    }
    return groups;
  }

  Optional<RowFields> group(String key) {
    Optional<Yaml> found = row.find(key);
    if (found.isEmpty()) {
      text(key);
    } else if (found.get() instanceof Yaml.Mapping group) {
      return Optional.of(new RowFields(group, problems));
    } else {
      expected(found.get(), key, "một nhóm khoá: giá trị", "a group of keys and values");
    }
    return Optional.empty();
  }

  private <E extends Enum<E>> Optional<E> one(Yaml.Scalar word, Class<E> of) {
    List<String> known = Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
    if (known.contains(word.text())) {
      return Optional.of(Enum.valueOf(of, word.text()));
    }
    problems.unknown(
        word.at(),
        "Không có từ \"%s\". Ở đây dùng: %s.".formatted(word.text(), String.join(", ", known)),
        "There is no word \"%s\". Used here: %s.".formatted(word.text(), String.join(", ", known)),
        word.text(),
        known);
    return Optional.empty();
  }

  private Optional<Yaml.Scalar> scalar(String key) {
    Optional<Yaml> found = row.find(key);
    if (found.isPresent() && !(found.get() instanceof Yaml.Scalar)) {
      expected(found.get(), key, "một giá trị", "a value");
      return Optional.empty();
    }
    return found.map(Yaml.Scalar.class::cast).filter(written -> !written.isNothing());
  }

  private void expected(Yaml found, String key, String vi, String en) {
    problems.add(
        found.at(),
        "\"%s\" phải là %s, ở đây là %s.".formatted(key, vi, found.kind().vi()),
        "\"%s\" is %s, here stands %s.".formatted(key, en, found.kind().en()));
  }
}
