package vn.chot.register;

import java.util.List;
import vn.chot.rules.Problem;

/** Runs the examples of a register's file; what does not come out as they say is a problem. */
public final class RunExamples {
  private RunExamples() {}

  public static List<Problem> of(Register register) {
    throw new UnsupportedOperationException("follows");
  }
}
