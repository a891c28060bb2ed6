package vn.chot.app.registers;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chot.register.Directory;
import vn.chot.register.EntryFacts;
import vn.chot.register.Field;
import vn.chot.register.Register;
import vn.chot.register.Value;

/** Which fields a form shows and requires as things stand. */
record AskedFields(Set<String> shown, Set<String> required) {

  static AskedFields of(
      Register register,
      Directory directory,
      Map<String, Value> values,
      String state,
      LocalDateTime now) {
    EntryFacts facts = new EntryFacts(register, directory, values, state, now);
    Set<String> shown = new LinkedHashSet<>();
    Set<String> required = new LinkedHashSet<>();
    for (Field field : register.fields()) {
      if (field.shown().holds(facts)) {
        shown.add(field.name());
        if (field.required().holds(facts)) {
          required.add(field.name());
        }
      }
    }
    return new AskedFields(shown, required);
  }

  /** The same with more that is required, as a move does. */
  AskedFields andRequired(List<String> more) {
    Set<String> all = new LinkedHashSet<>(required);
    all.addAll(more);
    return new AskedFields(shown, all);
  }

  boolean shows(Field field) {
    return shown.contains(field.name());
  }

  boolean requires(Field field) {
    return required.contains(field.name());
  }
}
