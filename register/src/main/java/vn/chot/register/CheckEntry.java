package vn.chot.register;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Position;
import vn.chot.rules.Problems;

/** Checks what a person typed into an entry, and fills what is computed and triaged. */
public final class CheckEntry {
  private final Register register;
  private final Directory directory;
  private final List<Field> order;

  public CheckEntry(Register register, Directory directory) {
    this.register = register;
    this.directory = directory;
    this.order =
        Dependencies.order(
                register.fields(), register.triage(), new Problems(), f -> Position.startOf(f))
            .stream()
            .flatMap(name -> register.field(name).stream())
            .toList();
  }

  /**
   * What was typed, checked.
   *
   * @param values what can be kept, computed fields included, in the order of the register; fields
   *     that are not shown are absent
   * @param triaged what triage decided, where the register has one; the entry may have another
   *     choice, then there is a warning
   */
  public record Checked(
      Map<String, Value> values, List<Finding> findings, Optional<Triaged> triaged) {

    /** Whether something must be mended before the entry is kept. */
    public boolean refused() {
      return findings.stream().anyMatch(f -> !f.warning());
    }
  }

  /** The values with which a new entry begins: the fields' defaults. */
  public Map<String, Value> begin(LocalDateTime now) {
    Map<String, Value> values = new HashMap<>();
    EntryFacts facts =
        new EntryFacts(register, directory, values, register.firstState().name(), now);
    for (Field field : order) {
      field
          .standard()
          .flatMap(standard -> standard.value(facts))
          .flatMap(computed -> FactValue.value(computed, field.type()))
          .ifPresent(value -> values.put(field.name(), value));
    }
    return CheckFields.inOrder(register, values);
  }

  /**
   * Checks a new entry as typed.
   *
   * @param typed by field, as people type: {@code 27/4/2021}, {@code 1.500.000}, the label or the
   *     name of a choice, several choices separated by semicolons or lines, a directory's name or
   *     id; a field that is blank is empty, a field that is absent takes its default
   */
  public Checked check(Map<String, String> typed, LocalDateTime now) {
    Entry fresh =
        new Entry(begin(now), register.firstState().name(), now, List.of(), Optional.empty());
    return fields(fresh, fresh.state(), now).typed(typed, Map.of(), CheckFields.Which.ALL);
  }

  /**
   * Checks a change of an entry.
   *
   * @param typed as for a new entry; a field that is absent keeps its value
   */
  public Checked check(Map<String, String> typed, Entry before, LocalDateTime now) {
    return fields(before, before.state(), now).typed(typed, before.values(), CheckFields.Which.ALL);
  }

  /** Checks an entry as it was kept, such as under a newer version of its register. */
  public Checked checkKept(Entry entry, LocalDateTime now) {
    return fields(entry, entry.state(), now).typed(Map.of(), entry.values(), CheckFields.Which.ALL);
  }

  /** Checks what was typed into the form of a move that leads to a state. */
  Checked checkMove(Map<String, String> typed, Entry before, String to, LocalDateTime now) {
    return fields(before, to, now).typed(typed, before.values(), CheckFields.Which.CHANGED);
  }

  EntryFacts facts(Map<String, Value> values, String state, LocalDateTime now) {
    return new EntryFacts(register, directory, values, state, now);
  }

  private CheckFields fields(Entry entry, String state, LocalDateTime now) {
    return new CheckFields(register, directory, order, entry, state, now);
  }
}
