package vn.chot.app.surveillance.protocol;

import java.util.List;
import vn.chot.rules.Dated;
import vn.chot.rules.DatedRows;

/**
 * A disease's protocol as its file says it.
 *
 * @param disease the file's name for it, such as {@code covid-19}
 * @param version raised with every change
 */
record Protocol(
    String disease,
    int version,
    String vietnamese,
    String english,
    Rows<CaseDefinition> cases,
    Rows<ContactDefinition> contacts,
    Rows<Severity> severity,
    Rows<Closing> closing) {

  /** All rows of one rule, and the answer which holds when. */
  record Rows<V>(List<Dated<V>> all, DatedRows<V> dated) {
    Rows {
      all = List.copyOf(all);
    }
  }

  /** The grades of a time. */
  record Severity(Basis basis, List<SeverityGrade> grades) {
    Severity {
      grades = List.copyOf(grades);
    }
  }

  /** How many days after its last case a cluster is closed. */
  record Closing(Basis basis, int days) {}
}
