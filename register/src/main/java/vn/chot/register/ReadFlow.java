package vn.chot.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.rules.Yaml;

/** Reads the states, the clocks and the reminders. */
final class ReadFlow {
  private static final Pattern SPAN = Pattern.compile("(\\d{1,5}) +([a-z-]+)");

  private ReadFlow() {}

  static List<State> states(Group file, Draft draft) {
    List<State> states = new ArrayList<>();
    for (Yaml item : file.needList("states")) {
      Group.of(item, "states", draft.problems, "name", "label", "final")
          .ifPresent(g ->
              states.add(
                  new State(
                      g.needWord("name").map(draft.states::define).orElse(""),
                      g.needText("label"),
                      g.yes("final"))));
    }
    return List.copyOf(states);
  }

  static List<Clock> clocks(Group file, Draft draft) {
    List<Clock> clocks = new ArrayList<>();
    for (Yaml item : file.list("clocks")) {
      Group.of(item, "clocks", draft.problems, "name", "within", "label", "law")
          .ifPresent(g ->
              clocks.add(
                  new Clock(
                      g.needWord("name").map(draft.clocks::define).orElse(""),
                      g.needWord("within").flatMap(s -> span(s, 1, draft)).orElse(NO_SPAN),
                      g.needText("label"),
                      g.word("law").map(Yaml.Scalar::text))));
    }
    return List.copyOf(clocks);
  }

  static Begins begins(Group file, Draft draft) {
    return file.find("begins")
        .flatMap(y -> Group.of(y, "begins", draft.problems, "starts", "tell"))
        .map(g ->
            new Begins(
                draft.clocks.useAll(g.words("starts")), draft.parties.useAll(g.words("tell"))))
        .orElse(Begins.NOTHING);
  }

  private static final Map<String, Span.Unit> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("minutes", Span.Unit.MINUTES);
    UNITS.put("hours", Span.Unit.HOURS);
    UNITS.put("days", Span.Unit.DAYS);
    UNITS.put("working-days", Span.Unit.WORKING_DAYS);
  }

  private static final Span NO_SPAN = new Span(1, Span.Unit.DAYS);

  private static Optional<Span> span(Yaml.Scalar s, int least, Draft draft) {
    Matcher m = SPAN.matcher(s.text());
    List<String> units = List.copyOf(UNITS.keySet());
    if (!m.matches() || Integer.parseInt(m.group(1)) < least) {
      draft.problem(
          s.at(),
          "\"%s\" không phải một khoảng thời gian, viết như: 24 hours, 3 working-days (%s)."
              .formatted(s.text(), String.join(", ", units)),
          "\"%s\" is no length of time, written as: 24 hours, 3 working-days (%s)."
              .formatted(s.text(), String.join(", ", units)));
      return Optional.empty();
    }
    String unit = m.group(2).endsWith("s") ? m.group(2) : m.group(2) + "s";
    if (!units.contains(unit)) {
      draft.problems.unknown(
          s.at(),
          "Không có đơn vị thời gian \"%s\" (có: %s)."
              .formatted(m.group(2), String.join(", ", units)),
          "There is no unit of time \"%s\" (there are: %s)."
              .formatted(m.group(2), String.join(", ", units)),
          m.group(2),
          units);
      return Optional.empty();
    }
    return Optional.of(
        new Span(Integer.parseInt(m.group(1)), Objects.requireNonNull(UNITS.get(unit))));
  }

  static List<Reminder> reminders(Group file, Draft draft) {
    List<Reminder> reminders = new ArrayList<>();
    for (Yaml item : file.list("reminders")) {
      Group.of(item, "reminders", draft.problems, "clock", "before", "after", "tell")
          .ifPresent(g -> reminders.add(reminder(g, draft)));
    }
    return List.copyOf(reminders);
  }

  private static Reminder reminder(Group g, Draft draft) {
    boolean before = g.has("before");
    if (before == g.has("after")) {
      draft.problem(
          g.at(),
          "Lời nhắc phải có đúng một trong: before (trước hạn), after (quá hạn).",
          "A reminder has exactly one of: before, after.");
    }
    return new Reminder(
        g.needWord("clock").flatMap(s -> draft.clocks.use(s)).orElse(""),
        g.word(before ? "before" : "after").flatMap(s -> span(s, 0, draft)).orElse(NO_SPAN),
        before,
        draft.parties.useAll(g.needWords("tell"), Party.AUTHOR));
  }
}
