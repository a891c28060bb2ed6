package vn.chot.app.surveillance.tracing;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.trace.Answer;
import vn.chot.trace.Exposure;
import vn.chot.trace.Trace;

/** Tells where and when people were last exposed, in words that name nobody else. */
@Component
class TellExposures {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm d/M/uuuu");

  private final PresenceIndex index;
  private final CaseWindows windows;
  private final NumberPeople numberPeople;
  private final SpaceLabels spaceLabels;
  private final ToldEvidence evidence;

  TellExposures(
      PresenceIndex index,
      CaseWindows windows,
      NumberPeople numberPeople,
      SpaceLabels spaceLabels,
      ToldEvidence evidence) {
    this.index = index;
    this.windows = windows;
    this.numberPeople = numberPeople;
    this.spaceLabels = spaceLabels;
    this.evidence = evidence;
  }

  /** By person; nobody while the index loads. */
  Map<UUID, String> of(CaseFile file, Collection<UUID> people) {
    Optional<Trace> trace = index.ready();
    if (trace.isEmpty()) {
      return Map.of();
    }
    Answer answer = trace.get().ask(windows.of(file).forward());
    Map<UUID, Exposure> last = new HashMap<>();
    numberPeople
        .known(people)
        .forEach((person, number) ->
            answer.find(number).map(answer::evidence).stream()
                .flatMap(Collection::stream)
                .max(Comparator.comparingInt(Exposure::to))
                .ifPresent(exposure -> last.put(person, exposure)));
    Map<Integer, String> places =
        spaceLabels.of(
            last.values().stream().map(Exposure::space).filter(space -> space >= 0).toList());
    Map<Integer, StoredEvidence> told = new HashMap<>();
    evidence
        .all(last.values().stream().map(Exposure::told).filter(one -> one >= 0).toList())
        .forEach(one -> told.put(one.number(), one));
    Map<UUID, String> said = new HashMap<>();
    last.forEach((person, exposure) ->
        said.put(person, words(exposure, places.get(exposure.space()), told.get(exposure.told()))));
    return said;
  }

  private static String words(
      Exposure exposure, @Nullable String place, @Nullable StoredEvidence told) {
    String where =
        told != null
            ? told.kind().vietnamese() + " (" + told.setting().vietnamese() + ")"
            : place == null ? "" : "Cùng ở " + place;
    return "%s, %s – %s"
        .formatted(
            where,
            TIME.format(Moments.at(exposure.from()).atZone(CaseWindows.HERE)),
            TIME.format(Moments.at(exposure.to()).atZone(CaseWindows.HERE)));
  }
}
