package vn.chot.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML file with the place where it stands; nothing is interpreted yet. */
public sealed interface Yaml {
  Position at();

  /** What this is, for sentences about it. */
  Text kind();

  /**
   * A word, number or text as written.
   *
   * @param quoted whether it stood between quotes or in a block: then it is a text whatever it says
   * @param places the place of each letter of the text in the file
   */
  record Scalar(Position at, String text, boolean quoted, Places places) implements Yaml {
    @Override
    public Text kind() {
      return new Text("một giá trị", "a value");
    }

    /** Whether nothing is written: {@code key:} alone, {@code ~} or {@code null}. */
    public boolean isNothing() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Sequence(Position at, List<Yaml> items) implements Yaml {
    @Override
    public Text kind() {
      return new Text("một danh sách", "a list");
    }
  }

  /** Keys with their values, in the order of the file. */
  record Mapping(Position at, Map<String, Pair> pairs) implements Yaml {
    @Override
    public Text kind() {
      return new Text("một nhóm khoá: giá trị", "a group of keys and values");
    }

    public Optional<Yaml> find(String key) {
      return Optional.ofNullable(pairs.get(key)).map(Pair::value);
    }
  }

  /** A key and its value. */
  record Pair(Scalar key, Yaml value) {}
}
