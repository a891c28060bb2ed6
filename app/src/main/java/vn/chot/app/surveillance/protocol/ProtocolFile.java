package vn.chot.app.surveillance.protocol;

import java.util.List;
import vn.chot.rules.Problem;
import vn.chot.rules.Problems;

/** A protocol's file, looked at without server or database. */
public final class ProtocolFile {
  private ProtocolFile() {}

  /** Everything that is wrong with it, in the order of the file; empty where it can be taken. */
  public static List<Problem> problems(String file, byte[] content) {
    Problems problems = new Problems();
    ReadProtocol.read(file, content, problems);
    return problems.inOrder();
  }
}
