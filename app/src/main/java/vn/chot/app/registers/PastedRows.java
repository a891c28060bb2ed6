package vn.chot.app.registers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chot.app.places.Unmarked;
import vn.chot.register.Field;
import vn.chot.register.Register;

/** Rows pasted out of a spreadsheet, tabs between the cells. */
final class PastedRows {
  private PastedRows() {}

  /**
   * The same with a row of titles above, where none was pasted along: the fields in their order.
   */
  static String sheet(Register register, String rows) {
    List<Field> fields = register.fields().stream().filter(SheetColumns::comesInSheets).toList();
    Set<String> known = new HashSet<>();
    for (Field field : fields) {
      known.add(Unmarked.of(field.label().vi()));
      known.add(Unmarked.of(field.label().en()));
      known.add(Unmarked.of(field.name()));
    }
    String first = rows.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    boolean titled =
        List.of(first.split("\t")).stream().anyMatch(cell -> known.contains(Unmarked.of(cell)));
    return titled ? rows : titles(fields) + "\n" + rows;
  }

  /** The titles of all fields, as they are pasted into a spreadsheet. */
  static String titles(List<Field> fields) {
    return fields.stream().map(field -> field.label().vi()).collect(Collectors.joining("\t"));
  }

  static String titles(Register register) {
    return titles(register.fields().stream().filter(SheetColumns::comesInSheets).toList());
  }
}
