package vn.chot.register;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chot.rules.Answer;
import vn.chot.rules.Text;

/**
 * One check of one entry, field by field, each after those it waits for: what is shown, what was
 * typed, what is computed, what triage decides; then what is required and what must be so.
 */
final class CheckFields {

  /** Of which fields the checks are asked. */
  enum Which {
    ALL,
    /** Only of those that were typed now, and those whose check names one of them. */
    CHANGED
  }

  private final Register register;
  private final ReadTyped readTyped;
  private final List<Field> order;
  private final Entry entry;

  private final Map<String, Value> values = new HashMap<>();
  private final EntryFacts facts;
  private final Set<String> shown = new HashSet<>();
  private final Map<String, Finding> unread = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private @Nullable Triaged triaged;

  CheckFields(
      Register register,
      Directory directory,
      List<Field> order,
      Entry entry,
      String state,
      LocalDateTime now) {
    this.register = register;
    this.readTyped = new ReadTyped(directory, now.toLocalDate());
    this.order = order;
    this.entry = entry;
    this.facts = new EntryFacts(register, directory, values, state, now);
  }

  /** Checks what was typed on top of what was kept. */
  CheckEntry.Checked typed(Map<String, String> typed, Map<String, Value> kept, Which which) {
    for (Field field : order) {
      if (field.shown().holds(facts)) {
        shown.add(field.name());
        fill(field, typed, kept);
      }
    }
    for (Field field : register.fields()) {
      if (shown.contains(field.name())) {
        boolean asked = which == Which.ALL || typed.containsKey(field.name());
        judge(field, asked, typed.keySet());
      }
    }
    return new CheckEntry.Checked(
        inOrder(register, values), List.copyOf(findings), Optional.ofNullable(triaged));
  }

  static Map<String, Value> inOrder(Register register, Map<String, Value> values) {
    Map<String, Value> order = new LinkedHashMap<>();
    for (Field field : register.fields()) {
      @Nullable Value value = values.get(field.name());
      if (value != null) {
        order.put(field.name(), value);
      }
    }
    return order;
  }

  private void fill(Field field, Map<String, String> typed, Map<String, Value> kept) {
    String name = field.name();
    if (field.type() instanceof FieldType.Computed computed) {
      computed
          .value()
          .value(facts)
          .flatMap(value -> FactValue.value(value, computed))
          .ifPresent(value -> values.put(name, value));
      return;
    }
    @Nullable Value before = kept.get(name);
    if (!typed.containsKey(name)) {
      @Nullable Value value = before == null ? entry.values().get(name) : before;
      if (value != null) {
        values.put(name, value);
      }
    } else if (!typed.getOrDefault(name, "").isBlank()) {
      switch (readTyped.of(field, typed.getOrDefault(name, ""), before)) {
        case ParseValue.Outcome.Read(Value value) -> values.put(name, value);
        case ParseValue.Outcome.Unread(Text say) -> unread.put(name, new Finding(name, say, false));
      }
    }
    register.triage().filter(t -> t.fills().equals(name)).ifPresent(t -> decide(t, kept));
  }

  /** A choice that triage made before follows what it decides now; one made by a person stays. */
  private void decide(Triage triage, Map<String, Value> kept) {
    LocalDate written = entry.written().toLocalDate();
    Optional<Triaged> decision = DecideTriage.of(triage, values, facts, written);
    decision.ifPresent(d -> triaged = d);
    @Nullable Value now = values.get(triage.fills());
    boolean own = now == null || (now.equals(kept.get(triage.fills())) && followed(triage, kept));
    if (own && !unread.containsKey(triage.fills())) {
      values.remove(triage.fills());
      decision.ifPresent(d -> values.put(triage.fills(), new Value.Word(d.chosen())));
    }
  }

  private boolean followed(Triage triage, Map<String, Value> kept) {
    EntryFacts before = facts.with(kept, entry.state());
    return DecideTriage.of(triage, kept, before, entry.written().toLocalDate())
        .map(d -> new Value.Word(d.chosen()).equals(kept.get(triage.fills())))
        .orElse(false);
  }

  private void judge(Field field, boolean asked, Set<String> changed) {
    String name = field.name();
    @Nullable Finding wrong = unread.get(name);
    if (wrong != null) {
      findings.add(wrong);
      return;
    }
    @Nullable Value value = values.get(name);
    if (value == null) {
      if (field.typed() && field.required().holds(facts)) {
        findings.add(refused(name, "Chưa điền mục này.", "This is not filled in."));
      }
      return;
    }
    for (Check check : field.checks()) {
      boolean touched = asked || check.must().names().stream().anyMatch(changed::contains);
      if (touched && check.must().answer(facts) == Answer.NO) {
        findings.add(new Finding(name, check.say(), check.warning()));
      }
    }
    if (asked && register.triage().map(Triage::fills).equals(Optional.of(name))) {
      Optional.ofNullable(triaged)
          .flatMap(decided -> DecideTriage.otherwise(decided, field, value))
          .ifPresent(findings::add);
    }
  }

  private static Finding refused(String field, String vi, String en) {
    return new Finding(field, new Text(vi, en), false);
  }
}
