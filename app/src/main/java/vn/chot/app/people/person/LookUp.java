package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.people.person.LookUpFound.Digits;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.UnitNames;

/**
 * Finds a person by whatever an officer has at hand: a card, a number, a telephone, a name. Who
 * works on nobody's persons is answered nothing. A card or an exact citizen's number shows the
 * person wherever they live; otherwise somebody outside the reach is initials, year and commune.
 * What was shown is logged with its purpose.
 */
@Component
public class LookUp {
  private static final int MOST = 5;
  private static final Comparator<LookUpHit> BEST_FIRST =
      Comparator.comparingDouble(LookUpHit::score)
          .reversed()
          .thenComparing(hit -> hit.row().name())
          .thenComparing(hit -> hit.row().id());

  private final LookUpReading reading;
  private final LookUpByNumber byNumber;
  private final LookUpByName byName;
  private final LookUpRows rows;
  private final UnitNames unitNames;
  private final LookUpGuard guard;
  private final FindReach findReach;
  private final Readings readings;
  private final Clock clock;

  LookUp(
      LookUpReading reading,
      LookUpByNumber byNumber,
      LookUpByName byName,
      LookUpRows rows,
      UnitNames unitNames,
      LookUpGuard guard,
      FindReach findReach,
      Readings readings,
      Clock clock) {
    this.reading = reading;
    this.byNumber = byNumber;
    this.byName = byName;
    this.rows = rows;
    this.unitNames = unitNames;
    this.guard = guard;
    this.findReach = findReach;
    this.readings = readings;
    this.clock = clock;
  }

  /** At most five persons, best first. */
  public LookUpAnswer find(Actor actor, LookUpAsked asked) {
    Reach reach = findReach.of(actor, LocalDate.now(clock));
    if (reach.none()) {
      return new LookUpAnswer.Declined(PersonRules.NO_REACH);
    }
    LookUpMeaning meaning = reading.read(asked.box(), asked.year(), asked.commune());
    return switch (meaning) {
      case LookUpMeaning.Unclear unclear -> new LookUpAnswer.Declined(unclear.why());
      case LookUpMeaning.OfCard card ->
          answer(actor, asked, reach, meaning, byNumber.find(card.card()), false);
      case LookUpMeaning.OfNumber number ->
          answer(actor, asked, reach, meaning, byNumber.find(number), false);
      case LookUpMeaning.OfName name -> named(actor, asked, reach, name);
    };
  }

  private LookUpAnswer named(
      Actor actor, LookUpAsked asked, Reach reach, LookUpMeaning.OfName name) {
    LookUpByName.Hits hits = byName.find(name, reach);
    LookUpScore.Ground in =
        new LookUpScore.Ground(ground(name, UnitLevel.COMMUNE), ground(name, UnitLevel.DISTRICT));
    List<LookUpHit> scored =
        hits.rows().stream()
            .map(row -> {
              LookUpScore score = LookUpScore.of(row, name, in);
              return new LookUpHit(row, score.score(), score.reasons(), false);
            })
            .toList();
    boolean many = hits.many() || scored.stream().filter(hit -> hit.score() >= 0.78).count() > MOST;
    return answer(actor, asked, reach, name, scored, many);
  }

  private Set<UUID> ground(LookUpMeaning.OfName name, UnitLevel level) {
    return unitNames.ground(name.units().stream().filter(unit -> unit.level() == level).toList());
  }

  private LookUpAnswer answer(
      Actor actor,
      LookUpAsked asked,
      Reach reach,
      LookUpMeaning meaning,
      Collection<LookUpHit> hits,
      boolean many) {
    Comparator<LookUpHit> oursFirst = Comparator.comparing(hit -> !reach.covers(hit.row().areas()));
    Comparator<LookUpHit> byHundredths =
        Comparator.comparingLong(hit -> -Math.round(hit.score() * 100));
    List<LookUpHit> best =
        hits.stream()
            .sorted(byHundredths.thenComparing(oursFirst).thenComparing(BEST_FIRST))
            .limit(MOST)
            .toList();
    Map<UUID, LookUpRow> whole =
        rows.whole(best.stream().map(hit -> hit.row().id()).toList()).stream()
            .collect(Collectors.toMap(LookUpRow::id, Function.identity()));
    List<LookUpFound> found =
        best.stream()
            .filter(hit -> whole.containsKey(hit.row().id()))
            .map(hit ->
                shown(hit, Objects.requireNonNull(whole.get(hit.row().id())), reach, meaning))
            .toList();
    readings.shown(
        actor,
        asked.page(),
        whole.keySet().stream().map(UUID::toString).sorted().toList(),
        asked.purpose().name());
    if (found.isEmpty()) {
      guard.foundNobody(actor, meaning);
    }
    return new LookUpAnswer.Found(meaning, found, many);
  }

  private static LookUpFound shown(
      LookUpHit hit, LookUpRow row, Reach reach, LookUpMeaning meaning) {
    boolean within = reach.covers(row.areas());
    if (!within && !hit.exact()) {
      return new LookUpFound(
          null,
          initials(row.name()),
          null,
          row.birthYear(),
          null,
          row.commune(),
          List.of(),
          hit.score(),
          hit.reasons(),
          List.of(),
          false);
    }
    return new LookUpFound(
        row.id(),
        row.name(),
        row.born(),
        row.birthYear(),
        row.sex(),
        row.commune(),
        digits(row),
        hit.score(),
        hit.reasons(),
        meaning instanceof LookUpMeaning.OfCard card
            ? CardDifferences.between(card.card(), row)
            : List.of(),
        within);
  }

  private static List<Digits> digits(LookUpRow row) {
    return Stream.concat(
            Arrays.stream(PaperKind.values())
                .filter(kind -> !row.number(kind).isEmpty())
                .map(kind -> new Digits(kind, last(row.number(kind)))),
            row.telephones().stream().limit(1).map(number -> new Digits(null, last(number))))
        .toList();
  }

  private static String last(String number) {
    return number.substring(Math.max(0, number.length() - 3));
  }

  /** Nguyễn Văn An is N.V.A. */
  private static String initials(String name) {
    return Arrays.stream(name.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining("."));
  }
}
