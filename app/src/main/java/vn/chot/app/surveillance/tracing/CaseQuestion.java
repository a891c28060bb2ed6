package vn.chot.app.surveillance.tracing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.protocol.ContactDefinition;
import vn.chot.trace.IndexCase;
import vn.chot.trace.Question;

/**
 * What a case asks of the index.
 *
 * @param from the first minute the case could infect
 * @param to the minute from which it could no more, or the cut-off
 * @param until the cut-off: nothing from then on counts
 */
record CaseQuestion(
    CaseFile file, int person, ContactDefinition definition, int from, int to, int until) {

  /** Whom could it have infected? */
  Question forward() {
    return Question.forward(
        java.util.List.of(new IndexCase(person, from, Math.max(to, from))),
        definition.rule(),
        definition.depth(),
        until);
  }

  /** The same had the onset, or else the sample, come some days earlier (later where negative). */
  CaseQuestion earlier(int days) {
    int shift = days * 24 * 60;
    return new CaseQuestion(
        file, person, definition, Math.clamp(from - (long) shift, 0, until), to, until);
  }

  @Nullable LocalDate onset() {
    return file.onset();
  }
}
