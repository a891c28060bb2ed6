package vn.chot.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chot.rules.Position;
import vn.chot.rules.Problems;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/** The names of one kind: defined once, used afterwards. */
final class Names {
  static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
  private static final int LONGEST = 50;

  private final Text kind;
  private final Pattern form;
  private final List<String> reserved;
  private final Problems problems;
  private final Map<String, Position> defined = new LinkedHashMap<>();

  Names(Text kind, Pattern form, List<String> reserved, Problems problems) {
    this.kind = kind;
    this.form = form;
    this.reserved = reserved;
    this.problems = problems;
  }

  /** Takes a new name; what cannot be one is noted and taken all the same. */
  String define(Yaml.Scalar written) {
    String name = written.text();
    if (!form.matcher(name).matches() || name.length() > LONGEST) {
      String example = form == SNAKE ? "reported_on" : "stranger-report";
      String sign = form == SNAKE ? "_" : "-";
      problems.add(
          written.at(),
          "Tên %s \"%s\" phải là chữ thường không dấu và số, nối bằng \"%s\", như %s, dài không quá %d."
              .formatted(kind.vi(), name, sign, example, LONGEST),
          "The %s's name \"%s\" must be of small letters and digits, joined by \"%s\", as %s, at most %d long."
              .formatted(kind.en(), name, sign, example, LONGEST));
    } else if (reserved.contains(name)) {
      problems.add(
          written.at(),
          "\"%s\" có nghĩa riêng, không đặt làm tên %s được: hãy chọn tên khác."
              .formatted(name, kind.vi()),
          "\"%s\" has a meaning of its own and cannot name a %s: choose another."
              .formatted(name, kind.en()));
    }
    Position before = defined.putIfAbsent(name, written.at());
    if (before != null) {
      problems.add(
          written.at(),
          "Tên %s \"%s\" đã có ở dòng %d: mỗi tên một lần."
              .formatted(kind.vi(), name, before.line()),
          "The %s \"%s\" stands already in line %d: each name once."
              .formatted(kind.en(), name, before.line()));
    }
    return name;
  }

  /** A name used here; one that was never defined is noted. */
  Optional<String> use(Yaml.Scalar written, String... besides) {
    String name = written.text();
    if (defined.containsKey(name) || List.of(besides).contains(name)) {
      return Optional.of(name);
    }
    List<String> known = new ArrayList<>(defined.keySet());
    known.addAll(List.of(besides));
    problems.unknown(
        written.at(),
        "Không có %s nào tên \"%s\"%s.".formatted(kind.vi(), name, listed(known, "có: ")),
        "There is no %s called \"%s\"%s.".formatted(kind.en(), name, listed(known, "there are: ")),
        name,
        known);
    return Optional.empty();
  }

  private static String listed(List<String> known, String word) {
    int shown = 8;
    if (known.isEmpty()) {
      return "";
    }
    return " ("
        + word
        + String.join(", ", known.subList(0, Math.min(shown, known.size())))
        + (known.size() > shown ? ", …" : "")
        + ")";
  }

  List<String> useAll(List<Yaml.Scalar> written, String... besides) {
    List<String> used = new ArrayList<>();
    for (Yaml.Scalar one : written) {
      use(one, besides)
          .ifPresent(name -> {
            if (used.contains(name)) {
              problems.add(
                  one.at(),
                  "\"%s\" viết hai lần trong một danh sách.".formatted(name),
                  "\"%s\" stands twice in one list.".formatted(name));
            } else {
              used.add(name);
            }
          });
    }
    return List.copyOf(used);
  }

  boolean has(String name) {
    return defined.containsKey(name);
  }

  Position at(String name) {
    return Objects.requireNonNull(defined.get(name), name);
  }

  List<String> all() {
    return List.copyOf(defined.keySet());
  }
}
