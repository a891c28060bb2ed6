package vn.chot.register;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what a person typed into an entry, and fills what is computed and triaged. */
public final class CheckEntry {
  private final Register register;
  private final Directory directory;

  public CheckEntry(Register register, Directory directory) {
    this.register = register;
    this.directory = directory;
  }

  /**
   * What was typed, checked.
   *
   * @param values what can be kept, computed fields included, in the order of the register; fields
   *     that are not shown are absent
   * @param triaged what triage decided, where the register has one
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
    throw new UnsupportedOperationException("follows");
  }

  /**
   * Checks a whole entry as typed.
   *
   * @param typed by field, as people type: {@code 27/4/2021}, {@code 1.500.000}, the label or the
   *     name of a choice, several choices separated by semicolons or lines, a directory's name or
   *     id; a field that is not there is empty
   * @param state the state the entry is in
   */
  public Checked check(Map<String, String> typed, String state, LocalDateTime now) {
    throw new UnsupportedOperationException(register.name() + directory);
  }

  /** Checks values that were kept before, as after a move or under a newer version. */
  public Checked checkKept(Map<String, Value> values, String state, LocalDateTime now) {
    throw new UnsupportedOperationException("follows");
  }
}
