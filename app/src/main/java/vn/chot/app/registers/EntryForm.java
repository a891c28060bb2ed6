package vn.chot.app.registers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.register.Field;
import vn.chot.register.Finding;

/**
 * A form of an entry: a new one, a change, or what a move asks.
 *
 * @param fields those it asks, in the order of the register
 * @param typed what stands in them
 * @param asked those that are shown and required as things stand
 * @param findings what is wrong with what was sent
 * @param entry the entry that is changed; null for a new one
 * @param refusal why nothing of it was done; null where that is not so
 */
record EntryForm(
    List<Field> fields,
    Map<String, String> typed,
    AskedFields asked,
    List<Finding> findings,
    @Nullable StoredEntry entry,
    @Nullable Refusal refusal) {

  String typed(Field field) {
    return typed.getOrDefault(field.name(), "");
  }

  List<Finding> findings(Field field) {
    return findings.stream().filter(one -> one.field().equals(field.name())).toList();
  }

  /** What is said of the entry as a whole, or of fields this form does not ask. */
  List<Finding> otherFindings() {
    return findings.stream()
        .filter(one -> fields.stream().noneMatch(field -> field.name().equals(one.field())))
        .toList();
  }

  /** Whether only warnings hold it back. */
  boolean toConfirm() {
    return !findings.isEmpty() && findings.stream().allMatch(Finding::warning);
  }
}
