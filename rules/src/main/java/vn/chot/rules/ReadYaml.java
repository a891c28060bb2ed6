package vn.chot.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML 1.2 file into a tree with positions. Of YAML only what forms need is allowed: keys
 * and values, lists, texts. Tags, anchors and repeated keys are refused, so is what is large, deep
 * or no text at all.
 */
public final class ReadYaml {
  /** Bytes; the largest definition that ships has a thirtieth of it. */
  public static final int LARGEST = 1_000_000;

  /** Deeper than any form; what goes deeper is a fault or an attack. */
  static final int DEEPEST = 24;

  private final RawText raw;
  private final Problems problems;
  private final Iterator<Event> events;

  private ReadYaml(RawText raw, Problems problems) {
    this.raw = raw;
    this.problems = problems;
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(raw.file())
            .setUseMarks(true)
            .setParseComments(false)
            .setCodePointLimit(LARGEST + 1)
            .build();
    events = new Parse(settings).parseString(raw.text()).iterator();
  }

  /** The tree of a file; empty when it has none, and the problems say why. */
  public static Optional<Yaml> read(String file, byte[] content, Problems problems) {
    return RawText.of(file, content, problems).flatMap(raw -> new ReadYaml(raw, problems).tree());
  }

  private Optional<Yaml> tree() {
    try {
      next(); // the stream begins
      if (next().getEventId() == Event.ID.StreamEnd) {
        problems.add(
            Position.startOf(raw.file()),
            "Tệp chỉ có ghi chú, không có nội dung.",
            "The file holds nothing but remarks.");
        return Optional.empty();
      }
      Yaml tree = node(next(), 1);
      next(); // the document ends
      Event after = next();
      if (after.getEventId() != Event.ID.StreamEnd) {
        problems.add(
            at(after),
            "Một tệp chỉ chứa một bản khai: hãy bỏ dòng \"---\" hoặc tách thành hai tệp.",
            "One file holds one document: remove the line \"---\" or make two files.");
      }
      return Optional.of(tree);
    } catch (TooDeep deep) {
      problems.add(
          deep.at,
          "Lồng nhau quá " + DEEPEST + " tầng: một bản khai không cần sâu như vậy.",
          "Nested deeper than " + DEEPEST + " levels: no definition needs that.");
    } catch (YamlEngineException broken) {
      problems.add(
          SayYamlFault.where(broken, raw), SayYamlFault.vi(broken), SayYamlFault.en(broken));
    }
    return Optional.empty();
  }

  private Event next() {
    return events.next();
  }

  private Yaml node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw new TooDeep(at(event));
    }
    refuseAnchorsAndTags(event);
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case SequenceStartEvent list -> sequence(list, depth);
      case MappingStartEvent map -> mapping(map, depth);
      default -> new Yaml.Scalar(at(event), "", false, raw.places(0, 0, ""));
    };
  }

  private Yaml.Scalar scalar(ScalarEvent scalar) {
    int from = scalar.getStartMark().map(m -> m.getIndex()).orElse(0);
    int to = scalar.getEndMark().map(m -> m.getIndex()).orElse(from);
    return new Yaml.Scalar(
        at(scalar), scalar.getValue(), !scalar.isPlain(), raw.places(from, to, scalar.getValue()));
  }

  private Yaml.Sequence sequence(Event start, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event e = next(); e.getEventId() != Event.ID.SequenceEnd; e = next()) {
      items.add(node(e, depth + 1));
    }
    return new Yaml.Sequence(at(start), List.copyOf(items));
  }

  private Yaml.Mapping mapping(Event start, int depth) {
    Map<String, Yaml.Pair> pairs = new LinkedHashMap<>();
    for (Event e = next(); e.getEventId() != Event.ID.MappingEnd; e = next()) {
      Yaml key = node(e, depth + 1);
      Yaml value = node(next(), depth + 1);
      if (!(key instanceof Yaml.Scalar name)) {
        problems.add(
            key.at(),
            "Khoá phải là một từ, không phải " + key.kind().vi() + ".",
            "A key is a word, not " + key.kind().en() + ".");
        continue;
      }
      Yaml.@Nullable Pair before = pairs.putIfAbsent(name.text(), new Yaml.Pair(name, value));
      if (before != null) {
        problems.add(
            name.at(),
            "Khoá \"%s\" đã có ở dòng %d: hãy bỏ một."
                .formatted(name.text(), before.key().at().line()),
            "Key \"%s\" stands already in line %d: remove one."
                .formatted(name.text(), before.key().at().line()));
      }
    }
    return new Yaml.Mapping(at(start), pairs);
  }

  private void refuseAnchorsAndTags(Event event) {
    if (event instanceof AliasEvent
        || (event instanceof NodeEvent n && n.getAnchor().isPresent())) {
      problems.add(
          at(event),
          "Không dùng neo (&tên) và tham chiếu (*tên): hãy viết lại nội dung, hoặc để chữ trong"
              + " ngoặc kép.",
          "Anchors (&name) and references (*name) are not used: write the content again, or quote"
              + " the text.");
    }
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case SequenceStartEvent list -> list.getTag();
          case MappingStartEvent map -> map.getTag();
          default -> Optional.empty();
        };
    if (tag.isPresent()) {
      problems.add(
          at(event),
          "Không dùng nhãn kiểu (!…): hãy bỏ, hoặc để chữ trong ngoặc kép.",
          "Tags (!…) are not used: remove it, or quote the text.");
    }
  }

  private Position at(Event event) {
    return event.getStartMark().map(m -> raw.at(m.getIndex())).orElse(Position.startOf(raw.file()));
  }

  private static final class TooDeep extends RuntimeException {
    private final transient Position at;

    TooDeep(Position at) {
      super("too deep", null, false, false);
      this.at = at;
    }
  }
}
