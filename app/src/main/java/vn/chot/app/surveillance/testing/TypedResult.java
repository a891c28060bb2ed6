package vn.chot.app.surveillance.testing;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Unmarked;

/** A result as it is typed on a page, in a cell or by a program, before it is understood. */
record TypedResult(String code, String outcome, String ct, String at) {
  TypedResult {
    code = given(code);
    outcome = given(outcome);
    ct = given(ct);
    at = given(at);
  }

  private static String given(@Nullable String sent) {
    return sent == null ? "" : sent.strip().substring(0, Math.min(100, sent.strip().length()));
  }

  /** What was understood, or what is wrong. */
  sealed interface Read {
    /** A result. */
    record Said(SaidResult result) implements Read {}

    /** None. */
    record Wrong(Refusal why) implements Read {}
  }

  Read read(String source) {
    Optional<TestOutcome> what = outcome(outcome);
    if (code.isEmpty()) {
      return new Read.Wrong(TestRules.NO_CODE);
    }
    if (what.isEmpty()) {
      return new Read.Wrong(TestRules.OUTCOME);
    }
    Double threshold = null;
    if (!ct.isEmpty()) {
      String plain = ct.replace(',', '.');
      if (!plain.matches("\\d{1,3}(\\.\\d{1,4})?")) {
        return new Read.Wrong(TestRules.CT_RANGE);
      }
      threshold = Double.valueOf(plain);
    }
    Instant when = null;
    if (!at.isEmpty()) {
      Optional<Instant> moment = TypedMoment.of(at);
      if (moment.isEmpty()) {
        return new Read.Wrong(TestRules.MOMENT);
      }
      when = moment.get();
    }
    return new Read.Said(new SaidResult(code, what.get(), threshold, when, source));
  }

  /** P, N, ? and the words people write for them, marks and case aside. */
  static Optional<TestOutcome> outcome(String typed) {
    if (typed.strip().equals("?")) {
      return Optional.of(TestOutcome.INCONCLUSIVE);
    }
    return switch (typed.strip()) {
      case "+", "(+)" -> Optional.of(TestOutcome.POSITIVE);
      case "-", "(-)", "−" -> Optional.of(TestOutcome.NEGATIVE);
      default ->
          switch (Unmarked.of(typed)) {
            case "p", "pos", "positive", "duong tinh", "duong", "dt", "d", "co", "detected" ->
                Optional.of(TestOutcome.POSITIVE);
            case "n", "neg", "negative", "am tinh", "am", "at", "a", "khong", "not detected" ->
                Optional.of(TestOutcome.NEGATIVE);
            case "i", "inconclusive", "chua xac dinh", "khong xac dinh", "nghi ngo", "cxd" ->
                Optional.of(TestOutcome.INCONCLUSIVE);
            default -> Optional.empty();
          };
    };
  }
}
