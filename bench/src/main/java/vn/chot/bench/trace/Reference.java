package vn.chot.bench.trace;

import java.sql.SQLException;
import java.util.List;
import vn.chot.trace.IndexCase;

/** A database that answers the same questions by SQL. */
interface Reference extends AutoCloseable {
  /** The lines, in any order, without the cases. */
  List<Line> ask(List<IndexCase> cases) throws SQLException;

  /** How it carries the question out. */
  String explain(List<IndexCase> cases) throws SQLException;

  @Override
  void close() throws SQLException;
}
