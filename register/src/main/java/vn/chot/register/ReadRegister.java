package vn.chot.register;

import java.util.List;
import vn.chot.rules.Problem;

/** Reads a register's file: the register, or all that is wrong with the file. */
public final class ReadRegister {
  private ReadRegister() {}

  /** What came of reading a file. */
  public sealed interface Outcome {

    /** The file is sound. */
    record Sound(Register register) implements Outcome {}

    /** In the order of the file; never empty. */
    record Faulty(List<Problem> problems) implements Outcome {}
  }

  /**
   * Reads a file.
   *
   * @param file its name for people; the register must be called as it is, without {@code .yaml}
   */
  public static Outcome of(String file, byte[] content) {
    throw new UnsupportedOperationException("follows");
  }
}
