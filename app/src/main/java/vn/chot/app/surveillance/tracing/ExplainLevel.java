package vn.chot.app.surveillance.tracing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.Hidden;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Reach;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.trace.Answer;
import vn.chot.trace.Exposure;
import vn.chot.trace.Trace;

/** Finds out of the index why somebody is what they are; who lives elsewhere shows by initials. */
@Component
class ExplainLevel {
  private static final int LASTING = 60 * 24 * 60;

  private final CaseFiles caseFiles;
  private final CaseWindows windows;
  private final PresenceIndex index;
  private final NumberPeople numberPeople;
  private final ToldEvidence evidence;
  private final SpaceLabels spaceLabels;
  private final People people;

  ExplainLevel(
      CaseFiles caseFiles,
      CaseWindows windows,
      PresenceIndex index,
      NumberPeople numberPeople,
      ToldEvidence evidence,
      SpaceLabels spaceLabels,
      People people) {
    this.caseFiles = caseFiles;
    this.windows = windows;
    this.index = index;
    this.numberPeople = numberPeople;
    this.evidence = evidence;
    this.spaceLabels = spaceLabels;
    this.people = people;
  }

  private record Met(int from, int to, Exposure exposure, int minutes, int more) {}

  /** By one case; nothing where the index loads or the case does not reach them now. */
  Optional<Explanation> of(UUID person, UUID caseFile, Reach reach) {
    Optional<Trace> trace = index.ready();
    Optional<CaseFile> file = caseFiles.file(caseFile);
    Integer number = numberPeople.known(List.of(person)).get(person);
    if (trace.isEmpty() || file.isEmpty() || number == null) {
      return Optional.empty();
    }
    CaseQuestion question = windows.of(file.get());
    Answer answer = trace.get().ask(question.forward());
    Optional<Integer> line = answer.find(number).filter(at -> answer.level(at) > 0);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    List<Met> chain = chain(answer, answer.path(line.get()));
    return chain.isEmpty()
        ? Optional.empty()
        : Optional.of(explained(file.get(), question, chain, reach));
  }

  /** The meetings along a path, from the case on. */
  private static List<Met> chain(Answer answer, List<Integer> path) {
    List<Met> chain = new ArrayList<>();
    for (int at = path.size() - 2; at >= 0; at--) {
      int from = path.get(at + 1);
      int to = path.get(at);
      List<Exposure> all =
          answer.find(to).map(answer::evidence).orElse(List.of()).stream()
              .sorted(Comparator.comparing((Exposure one) -> one.source() != from))
              .toList();
      if (all.isEmpty()) {
        return List.of();
      }
      int minutes =
          all.stream()
              .filter(one -> one.source() == all.getFirst().source())
              .mapToInt(one -> one.to() - one.from())
              .sum();
      chain.add(new Met(from, to, all.getFirst(), minutes, all.size() - 1));
    }
    return chain;
  }

  private Explanation explained(
      CaseFile file, CaseQuestion question, List<Met> chain, Reach reach) {
    List<Integer> numbers = new ArrayList<>();
    chain.forEach(met -> numbers.addAll(List.of(met.from(), met.to())));
    Map<Integer, UUID> who = numberPeople.people(numbers);
    Map<UUID, String> names = names(who.values(), reach);
    Map<Integer, String> places =
        spaceLabels.of(
            chain.stream().map(met -> met.exposure().space()).filter(space -> space >= 0).toList());
    Map<Integer, StoredEvidence> told = new HashMap<>();
    evidence
        .all(chain.stream().map(met -> met.exposure().told()).filter(one -> one >= 0).toList())
        .forEach(one -> told.put(one.number(), one));
    List<Explanation.Step> steps = new ArrayList<>();
    for (Met met : chain) {
      UUID from = who.getOrDefault(met.from(), ContactLine.NOWHERE);
      UUID to = who.getOrDefault(met.to(), ContactLine.NOWHERE);
      @Nullable StoredEvidence one = told.get(met.exposure().told());
      steps.add(
          new Explanation.Step(
              from,
              names.getOrDefault(from, "?"),
              to,
              names.getOrDefault(to, "?"),
              places.getOrDefault(met.exposure().space(), ""),
              one == null ? null : one.kind(),
              one == null ? null : one.setting(),
              Moments.at(met.exposure().from()),
              Moments.at(met.exposure().to()),
              one != null && one.to() - one.from() > LASTING,
              met.minutes(),
              met.more()));
    }
    return new Explanation(file.id(), file.number(), steps, question.definition().basis().paper());
  }

  /** Names inside the reach, initials outside. */
  Map<UUID, String> names(java.util.Collection<UUID> ids, Reach reach) {
    Map<UUID, String> names = new HashMap<>();
    for (Person person : people.persons(ids)) {
      String name = person.facts().name();
      names.put(person.id(), reach.covers(person.facts()) ? name : Hidden.initials(name));
    }
    return names;
  }
}
