package vn.chot.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chot.rules.Text;

/** What a new version of a register would do to the entries there are. */
public final class CompareVersions {
  private CompareVersions() {}

  /**
   * What changes.
   *
   * @param free what is new or otherwise, for people, in the order of the new file
   * @param losses what would lose data and stands in no migration; not empty: the new version is
   *     refused
   */
  public record Compared(List<Text> free, List<Text> losses) {}

  /** What entries hold: asked before a field, choice or state is given up. */
  public interface InUse {
    /** Whether any entry has a value in the field. */
    boolean field(String field);

    /** The choices of the field that entries have. */
    Set<String> choices(String field);

    /** The states in which entries are. */
    Set<String> states();
  }

  public static Compared of(Register old, Register next, InUse inUse) {
    throw new UnsupportedOperationException("follows");
  }

  /** Values of an entry written under an older version, as the register's migrations turn them. */
  public static Map<String, Value> migrated(
      Map<String, Value> values, int writtenUnder, Register register) {
    throw new UnsupportedOperationException("follows");
  }

  /** The state of an entry written under an older version, as the migrations turn it. */
  public static String migratedState(String state, int writtenUnder, Register register) {
    throw new UnsupportedOperationException("follows");
  }
}
