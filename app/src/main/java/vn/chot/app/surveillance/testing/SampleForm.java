package vn.chot.app.surveillance.testing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A specimen as the form has it.
 *
 * @param when NOW, AT or LATER: when it was taken
 * @param outcome of a self-test, or of a rapid test read on the spot; empty for none yet
 */
record SampleForm(
    String person,
    String method,
    String when,
    String at,
    String place,
    String laboratory,
    String screening,
    String self,
    String outcome) {
  SampleForm {
    person = Objects.requireNonNullElse(person, "");
    method = Objects.requireNonNullElse(method, "");
    when = Objects.requireNonNullElse(when, "");
    at = Objects.requireNonNullElse(at, "");
    place = Objects.requireNonNullElse(place, "");
    laboratory = Objects.requireNonNullElse(laboratory, "");
    screening = Objects.requireNonNullElse(screening, "");
    self = Objects.requireNonNullElse(self, "");
    outcome = Objects.requireNonNullElse(outcome, "");
  }

  static final SampleForm EMPTY = new SampleForm("", "PCR", "NOW", "", "", "", "", "", "");

  boolean selfTest() {
    return self.equals("1");
  }

  TestMethod testMethod() {
    return selfTest() || method.equals("RAPID_ANTIGEN") ? TestMethod.RAPID_ANTIGEN : TestMethod.PCR;
  }

  @Nullable UUID laboratoryId() {
    return selfTest() ? null : TestAsked.id(laboratory).orElse(null);
  }
}
