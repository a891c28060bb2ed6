package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitNames;
import vn.chot.app.places.Unmarked;
import vn.chot.app.places.WrittenType;

/**
 * Takes year and commune out of what was typed; the rest is the name. A commune is known by its
 * type, by standing apart, or by being named at the beginning or end beside two words of a name; in
 * the last case the words may all the same belong to the name.
 */
@Component
class LookUpNames {
  private static final Set<String> SHORT = Set.of("sn", "ns", "SN", "NS");
  private static final Set<String> SMALL = Set.of("sinh", "năm");
  private static final int LONGEST_UNIT = 6;

  private final UnitNames unitNames;

  LookUpNames(UnitNames unitNames) {
    this.unitNames = unitNames;
  }

  /** What a text without a number means. */
  LookUpMeaning read(String text, String year, String commune, LocalDate today) {
    int thisYear = today.getYear();
    NamedUnits units = unitNames.on(today);
    List<LookUpToken> tokens = LookUpToken.of(text);
    List<Unit> typedApart = commune.isBlank() ? List.of() : units.oursBeginning(commune);
    if (!commune.isBlank() && typedApart.isEmpty()) {
      return new LookUpMeaning.Unclear(LookUpRefusals.NO_SUCH_COMMUNE);
    }
    Span span = commune.isBlank() ? place(tokens, units) : null;
    Years years = years(span == null ? tokens : without(tokens, span), thisYear);
    Years whole = years(tokens, thisYear);
    List<Integer> apart = LookUpYears.of(Unmarked.of(year), false, thisYear);
    if (!year.isBlank() && apart.isEmpty()) {
      return new LookUpMeaning.Unclear(LookUpRefusals.NO_YEAR);
    }
    if (!apart.isEmpty()) {
      years = new Years(apart, null, years.rest());
      whole = new Years(apart, null, whole.rest());
    }
    if (years.rest().isEmpty()) {
      return new LookUpMeaning.Unclear(LookUpRefusals.NO_NAME);
    }
    LookUpMeaning.OfName orElse = span == null || span.sure() ? null : name(whole, List.of(), null);
    return name(years, span == null ? typedApart : span.units(), orElse);
  }

  private static LookUpMeaning.OfName name(
      Years of, List<Unit> in, LookUpMeaning.@Nullable OfName orElse) {
    String typed = of.rest().stream().map(LookUpToken::typed).collect(Collectors.joining(" "));
    List<String> words =
        of.rest().stream().flatMap(token -> List.of(token.folded().split(" ")).stream()).toList();
    return new LookUpMeaning.OfName(
        typed, words.subList(0, Math.min(8, words.size())), of.years(), of.born(), in, orElse);
  }

  /** Years and what is left when their words are gone. */
  private record Years(List<Integer> years, @Nullable LocalDate born, List<LookUpToken> rest) {}

  private static Years years(List<LookUpToken> tokens, int thisYear) {
    List<LookUpToken> rest = new ArrayList<>();
    List<Integer> years = List.of();
    LocalDate born = null;
    for (int at = 0; at < tokens.size(); at++) {
      LookUpToken token = tokens.get(at);
      boolean age = at + 1 < tokens.size() && tokens.get(at + 1).folded().equals("tuoi");
      List<Integer> said =
          token.day().isPresent()
              ? List.of(token.day().orElseThrow().getYear())
              : LookUpYears.of(token.folded(), age, thisYear);
      if (said.isEmpty()) {
        if (!token.number()) {
          rest.add(token);
        }
        continue;
      }
      years = said;
      born = token.day().orElse(born);
      at += age ? 1 : 0;
      if (!age) {
        dropWordsOfBirth(rest, tokens);
      }
    }
    return new Years(years, born, rest);
  }

  /**
   * Takes "sinh năm" before a year away. Sinh and Năm are names too: alone they go only where they
   * are written small beside words in capitals.
   */
  private static void dropWordsOfBirth(List<LookUpToken> rest, List<LookUpToken> all) {
    boolean capitals =
        all.stream().anyMatch(token -> Character.isUpperCase(token.typed().charAt(0)));
    String last = rest.isEmpty() ? "" : rest.getLast().typed();
    String before = rest.size() < 2 ? "" : rest.get(rest.size() - 2).folded();
    boolean pair = rest.size() > 2 && before.equals("sinh") && Unmarked.of(last).equals("nam");
    if (pair) {
      rest.subList(rest.size() - 2, rest.size()).clear();
    } else if (SHORT.contains(last) || (capitals && SMALL.contains(last))) {
      rest.removeLast();
    }
  }

  /** Where a commune stands among the words. */
  private record Span(int from, int to, List<Unit> units, boolean sure) {}

  private static @Nullable Span place(List<LookUpToken> tokens, NamedUnits units) {
    Span unsure = null;
    for (int length = Math.min(LONGEST_UNIT, tokens.size() - 1); length >= 1; length--) {
      for (int from = tokens.size() - length; from >= 0; from--) {
        Span span = span(tokens, from, from + length, units);
        if (span != null && span.sure()) {
          return span;
        }
        unsure = unsure == null ? span : unsure;
      }
    }
    return unsure;
  }

  private static @Nullable Span span(List<LookUpToken> tokens, int from, int to, NamedUnits units) {
    List<LookUpToken> inside = tokens.subList(from, to);
    if (inside.stream().skip(1).anyMatch(LookUpToken::apart)) {
      return null;
    }
    String name = inside.stream().map(LookUpToken::typed).collect(Collectors.joining(" "));
    List<Unit> called = units.ours(name);
    if (called.isEmpty()) {
      return null;
    }
    boolean typed = WrittenType.of(Unmarked.of(name)).whole();
    boolean begins = from == 0;
    boolean ends = to == tokens.size();
    boolean apart =
        (begins || tokens.get(from).apart() || tokens.get(from - 1).number())
            && (ends || tokens.get(to).apart() || tokens.get(to).number());
    boolean beside = (begins || ends) && inside.size() > 1 && tokens.size() - inside.size() > 1;
    return typed || (apart && !(begins && ends)) || beside
        ? new Span(from, to, called, typed || apart)
        : null;
  }

  private static List<LookUpToken> without(List<LookUpToken> tokens, Span span) {
    List<LookUpToken> rest = new ArrayList<>(tokens.subList(0, span.from()));
    rest.addAll(tokens.subList(span.to(), tokens.size()));
    return rest;
  }
}
