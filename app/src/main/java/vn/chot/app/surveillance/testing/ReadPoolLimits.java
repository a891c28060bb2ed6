package vn.chot.app.surveillance.testing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chot.rules.Dated;
import vn.chot.rules.DatedRows;
import vn.chot.rules.Problems;
import vn.chot.rules.ReadYaml;
import vn.chot.rules.Territory;
import vn.chot.rules.Yaml;

/** Reads how many specimens one pool may hold from its file. */
final class ReadPoolLimits {
  private static final Set<String> KEYS =
      Set.of(
          "method",
          "members",
          "most",
          "from",
          "to",
          "where",
          "paper",
          "certainty",
          "source",
          "note");

  private final Problems problems;

  private ReadPoolLimits(Problems problems) {
    this.problems = problems;
  }

  /** The rows; what is wrong with them stands in {@code problems}. */
  static List<PoolLimit> read(String file, byte[] content, Problems problems) {
    ReadPoolLimits reading = new ReadPoolLimits(problems);
    List<PoolLimit> rows = new ArrayList<>();
    ReadYaml.read(file, content, problems)
        .flatMap(whole -> find(whole, "pools"))
        .ifPresent(pools -> {
          if (pools instanceof Yaml.Sequence all) {
            all.items().forEach(item -> reading.row(item).ifPresent(rows::add));
          }
        });
    for (TestMethod method : TestMethod.values()) {
      for (boolean household : new boolean[] {true, false}) {
        List<Dated<PoolLimit>> those =
            rows.stream()
                .filter(row -> row.method() == method && row.household() == household)
                .map(PoolLimit::dated)
                .toList();
        DatedRows.of(those, problems);
      }
    }
    return rows;
  }

  private static Optional<Yaml> find(Yaml tree, String key) {
    return tree instanceof Yaml.Mapping map ? map.find(key) : Optional.empty();
  }

  private Optional<PoolLimit> row(Yaml item) {
    int before = problems.size();
    if (item instanceof Yaml.Mapping map) {
      map.pairs()
          .forEach((key, pair) -> {
            if (!KEYS.contains(key)) {
              problems.unknown(
                  pair.key().at(),
                  "Không có khoá \"" + key + "\" ở đây.",
                  "There is no key \"" + key + "\" here.",
                  key,
                  KEYS);
            }
          });
    }
    String method = text(item, "method");
    String members = text(item, "members");
    String most = text(item, "most");
    String paper = text(item, "paper");
    say(
        item,
        method.equals("PCR") || method.equals("RAPID_ANTIGEN"),
        "method",
        "PCR | RAPID_ANTIGEN");
    say(
        item,
        members.equals("any") || members.equals("same-household"),
        "members",
        "any | same-household");
    say(item, most.matches("[1-9]\\d?") && !most.equals("1"), "most", "2 – 99");
    say(item, !paper.isBlank(), "paper", "…");
    Optional<LocalDate> from = day(item, "from");
    Optional<LocalDate> to = day(item, "to");
    return problems.size() > before
        ? Optional.empty()
        : Optional.of(
            new PoolLimit(
                item.at(),
                TestMethod.valueOf(method),
                members.equals("same-household"),
                Integer.parseInt(most),
                from,
                to,
                where(item),
                paper));
  }

  private void say(Yaml item, boolean right, String key, String wanted) {
    if (!right) {
      problems.add(
          item.at(),
          "\"%s\" phải là: %s.".formatted(key, wanted),
          "\"%s\" has to be: %s.".formatted(key, wanted));
    }
  }

  private static String text(Yaml item, String key) {
    return find(item, key)
        .filter(Yaml.Scalar.class::isInstance)
        .map(value -> ((Yaml.Scalar) value).text())
        .orElse("");
  }

  private Optional<LocalDate> day(Yaml item, String key) {
    String written = text(item, key);
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    } catch (DateTimeException none) {
      say(item, false, key, "2021-05-05");
      return Optional.empty();
    }
  }

  private static Territory where(Yaml item) {
    String written = text(item, "where");
    return written.startsWith("province ")
        ? new Territory.Province(written.substring(9).strip())
        : new Territory.National();
  }
}
