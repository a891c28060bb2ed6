package vn.chot.app.registers;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.register.Entry;
import vn.chot.register.Field;
import vn.chot.register.PlainValue;
import vn.chot.register.Register;
import vn.chot.register.Triaged;
import vn.chot.register.Value;
import vn.chot.rules.Text;

/** The parts of an entry that are kept as JSON. */
@Component
class EntryJson {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final TypeReference<List<ClockRow>> CLOCKS = new TypeReference<>() {};

  private final JsonMapper json;

  EntryJson(JsonMapper json) {
    this.json = json;
  }

  private record ClockRow(String clock, String started, String due, @Nullable String ended) {}

  private record TriagedRow(int rule, String chosen, String paper, String vi, String en) {}

  String values(Map<String, Value> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((field, value) -> plain.put(field, PlainValue.of(value)));
    return json.writeValueAsString(plain);
  }

  /** The values of the fields the register has; others belong to versions that are gone. */
  Map<String, Value> values(String text, Register register) {
    Map<String, Object> plain = json.readValue(text, OBJECT);
    Map<String, Value> values = new LinkedHashMap<>();
    for (Field field : register.fields()) {
      Object kept = plain.get(field.name());
      if (kept != null) {
        values.put(field.name(), PlainValue.read(field.type(), kept));
      }
    }
    return values;
  }

  String clocks(List<Entry.Running> clocks) {
    return json.writeValueAsString(
        clocks.stream()
            .map(one ->
                new ClockRow(
                    one.clock(),
                    one.started().toString(),
                    one.due().toString(),
                    one.ended().map(LocalDateTime::toString).orElse(null)))
            .toList());
  }

  List<Entry.Running> clocks(String text) {
    List<Entry.Running> clocks = new ArrayList<>();
    for (ClockRow row : json.readValue(text, CLOCKS)) {
      clocks.add(
          new Entry.Running(
              row.clock(),
              LocalDateTime.parse(row.started()),
              LocalDateTime.parse(row.due()),
              Optional.ofNullable(row.ended()).map(LocalDateTime::parse)));
    }
    return clocks;
  }

  @Nullable String pending(Optional<Entry.Pending> pending) {
    return pending.map(json::writeValueAsString).orElse(null);
  }

  Optional<Entry.Pending> pending(@Nullable String text) {
    return Optional.ofNullable(text).map(kept -> json.readValue(kept, Entry.Pending.class));
  }

  @Nullable String triaged(Optional<Triaged> triaged) {
    return triaged
        .map(one ->
            json.writeValueAsString(
                new TriagedRow(
                    one.rule(), one.chosen(), one.paper(), one.because().vi(), one.because().en())))
        .orElse(null);
  }

  Optional<Triaged> triaged(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(kept -> json.readValue(kept, TriagedRow.class))
        .map(row ->
            new Triaged(row.rule(), row.chosen(), row.paper(), new Text(row.vi(), row.en())));
  }

  /** What changed, field by field, as values are kept; the value before and the value after. */
  String changes(Map<String, List<@Nullable Object>> changes) {
    return json.writeValueAsString(changes);
  }

  Map<String, List<@Nullable Object>> changes(String text) {
    return json.readValue(text, new TypeReference<Map<String, List<@Nullable Object>>>() {});
  }
}
