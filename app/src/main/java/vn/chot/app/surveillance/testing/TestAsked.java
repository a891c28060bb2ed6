package vn.chot.app.surveillance.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.TypedDay;

/**
 * What a list of tests was asked for, as its address has it: no name stands there, only units,
 * states, days and ids.
 */
record TestAsked(
    String unit,
    String state,
    String method,
    String outcome,
    String from,
    String to,
    String laboratory,
    String screening,
    String self,
    String after) {

  TestAsked {
    unit = given(unit);
    state = given(state);
    method = given(method);
    outcome = given(outcome);
    from = given(from);
    to = given(to);
    laboratory = given(laboratory);
    screening = given(screening);
    self = given(self);
    after = given(after);
  }

  private static String given(@Nullable String sent) {
    return sent == null ? "" : sent.strip().substring(0, Math.min(200, sent.strip().length()));
  }

  Optional<TestState> ofState() {
    return Arrays.stream(TestState.values()).filter(one -> one.name().equals(state)).findFirst();
  }

  Optional<TestMethod> ofMethod() {
    return Arrays.stream(TestMethod.values()).filter(one -> one.name().equals(method)).findFirst();
  }

  Optional<TestOutcome> ofOutcome() {
    return Arrays.stream(TestOutcome.values())
        .filter(one -> one.name().equals(outcome))
        .findFirst();
  }

  Optional<LocalDate> firstDay() {
    return TypedDay.of(from);
  }

  Optional<LocalDate> lastDay() {
    return TypedDay.of(to);
  }

  static Optional<UUID> id(String written) {
    return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(written))
        : Optional.empty();
  }

  /** Whether anything narrows the list. */
  boolean narrowed() {
    return !(unit + state + method + outcome + from + to + laboratory + screening + self).isEmpty();
  }

  /** The same list after this key. */
  TestAsked after(PageKey key) {
    return new TestAsked(
        unit, state, method, outcome, from, to, laboratory, screening, self, key.written());
  }

  /** The address of the page after this key; of the first where it is null. */
  String address(@Nullable PageKey key) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("unit", unit);
    all.put("state", state);
    all.put("method", method);
    all.put("outcome", outcome);
    all.put("from", from);
    all.put("to", to);
    all.put("laboratory", laboratory);
    all.put("screening", screening);
    all.put("self", self);
    all.put("after", key == null ? "" : key.written());
    return "/tests?"
        + all.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one ->
                one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }
}
