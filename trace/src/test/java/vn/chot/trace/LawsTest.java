package vn.chot.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of any world, on many small random ones. */
class LawsTest {
  private static final int SCENES = 800;

  @Test
  void theAnswerIsTheSlowObviousOne() {
    for (int seed = 0; seed < SCENES; seed++) {
      Scene scene = Scene.of(seed);
      int settled = new Random(seed).nextInt(scene.presences().size() + 1);
      assertThat(lines(scene.trace(settled).ask(scene.question())))
          .as("seed %d", seed)
          .isEqualTo(new Oracle(scene).lines());
    }
  }

  @Test
  void theOrderInWhichThingsCameDoesNotMatter() {
    for (int seed = 0; seed < SCENES; seed++) {
      Scene scene = Scene.of(seed);
      List<Presence> mixed = new ArrayList<>(scene.presences());
      Collections.shuffle(mixed, new Random(seed));
      Scene other =
          new Scene(mixed, scene.places(), scene.contacts(), scene.isolated(), scene.question());
      assertThat(lines(other.trace(mixed.size() / 3).ask(scene.question())))
          .as("seed %d", seed)
          .isEqualTo(lines(scene.trace(0).ask(scene.question())));
    }
  }

  @Test
  void morePresencesNeverRaiseALevel() {
    for (int seed = 0; seed < SCENES; seed++) {
      Scene scene = Scene.of(seed);
      Trace trace = scene.trace(scene.presences().size());
      Map<Integer, Integer> before = levels(trace.ask(scene.question()));
      Random random = new Random(seed);
      for (int i = 0; i < 10; i++) {
        trace.append(Scene.presence(random, scene.places().size()));
      }
      Map<Integer, Integer> after = levels(trace.ask(scene.question()));
      assertNoHigher(seed, before, after);
    }
  }

  @Test
  void aWiderWindowNeverLosesAnyone() {
    for (int seed = 0; seed < SCENES; seed++) {
      Scene scene = Scene.of(seed);
      Question question = scene.question();
      List<IndexCase> wider =
          question.cases().stream()
              .map(found ->
                  new IndexCase(found.person(), Math.max(0, found.from() - 40), found.to() + 40))
              .toList();
      Question wide =
          new Question(
              wider,
              question.rule(),
              question.depth(),
              Math.max(0, question.since() - 40),
              question.until() + 40,
              question.isolated(),
              question.direction());
      Trace trace = scene.trace(0);
      Map<Integer, Integer> before = levels(trace.ask(question));
      Map<Integer, Integer> after = levels(trace.ask(wide));
      assertNoHigher(seed, before, after);
    }
  }

  @Test
  void removingWhatWasAddedRestores() {
    for (int seed = 0; seed < SCENES; seed++) {
      Scene scene = Scene.of(seed);
      Random random = new Random(seed);
      Trace trace = scene.trace(random.nextInt(scene.presences().size() + 1));
      List<Oracle.Line> before = lines(trace.ask(scene.question()));
      List<Presence> added = new ArrayList<>();
      List<Contact> told = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        added.add(Scene.presence(random, scene.places().size()));
        told.add(Scene.contact(random));
      }
      added.forEach(trace::append);
      told.forEach(trace::tell);
      if (random.nextBoolean()) {
        trace.settle();
      }
      added.forEach(stay -> assertThat(trace.remove(stay)).isTrue());
      told.forEach(contact -> assertThat(trace.strike(contact)).isTrue());
      assertThat(lines(trace.ask(scene.question()))).as("seed %d", seed).isEqualTo(before);
      trace.settle();
      assertThat(lines(trace.ask(scene.question()))).as("settled, seed %d", seed).isEqualTo(before);
    }
  }

  @Test
  void evidenceAndPathsSayWhatTheLineSays() {
    for (int seed = 0; seed < SCENES; seed++) {
      Scene scene = Scene.of(seed);
      Answer answer = scene.trace(scene.presences().size() / 2).ask(scene.question());
      for (int line = 0; line < answer.size(); line++) {
        if (answer.level(line) == 0) {
          assertThat(answer.evidence(line)).isEmpty();
          continue;
        }
        List<Exposure> met = answer.evidence(line);
        assertThat(met.stream().mapToInt(Exposure::from).min()).hasValue(answer.first(line));
        assertThat(met.stream().mapToInt(Exposure::to).max()).hasValue(answer.last(line));
        assertThat(met.stream().mapToInt(stay -> stay.to() - stay.from()).sum())
            .isEqualTo(answer.minutes(line));
        List<Integer> path = answer.path(line);
        assertThat(path).hasSize(answer.level(line) + 1).startsWith(answer.person(line));
        assertThat(path.get(1)).isEqualTo(answer.parent(line));
        int end = path.getLast();
        assertThat(scene.question().cases()).anyMatch(found -> found.person() == end);
      }
    }
  }

  @Test
  void aFileOfTheIndexAnswersAsTheIndexDoes(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("trace.idx");
    for (int seed = 0; seed < 200; seed++) {
      Scene scene = Scene.of(seed);
      Trace trace = scene.trace(scene.presences().size() / 2);
      List<Oracle.Line> before = lines(trace.ask(scene.question()));
      trace.save(file, seed);
      Trace again = Trace.load(file, seed);
      assertThat(lines(again.ask(scene.question()))).as("seed %d", seed).isEqualTo(before);
      assertThat(again.persons()).isEqualTo(trace.persons());
      assertThat(again.spaces()).isEqualTo(trace.spaces());
    }
  }

  /**
   * A question of thousands of cases is shared out among the processors and keeps its lines
   * otherwise than a small one: worlds that do not touch must answer together as each alone.
   */
  @Test
  void worldsSideBySideAnswerAsEachAlone() {
    int worlds = 2_000;
    int until = Scene.DAY + 60;
    for (Question.Direction direction : Question.Direction.values()) {
      List<IndexCase> cases = new ArrayList<>();
      Map<Integer, Integer> isolated = new HashMap<>();
      List<Oracle.Line> expected = new ArrayList<>();
      Loading loading = new Loading();
      List<Place> places = new ArrayList<>();
      for (int world = 0; world < worlds; world++) {
        Scene scene = Scene.of(world);
        int persons = world * Scene.PERSONS;
        int spaces = places.size();
        places.addAll(scene.places());
        scene
            .presences()
            .forEach(stay ->
                loading.add(
                    persons + stay.person(), spaces + stay.space(), stay.from(), stay.to()));
        for (int person = 0; person < Scene.PERSONS; person++) {
          isolated.put(persons + person, scene.isolated().get(person));
        }
        List<IndexCase> own = scene.question().cases();
        own.forEach(
            found -> cases.add(new IndexCase(persons + found.person(), found.from(), found.to())));
        Scene alone =
            new Scene(
                scene.presences(),
                scene.places(),
                List.of(),
                scene.isolated(),
                new Question(own, Scene.RULE, 4, 0, until, Map.of(), direction));
        new Oracle(alone)
            .lines()
            .forEach(line ->
                expected.add(
                    new Oracle.Line(
                        persons + line.person(),
                        line.level(),
                        line.first(),
                        line.last(),
                        line.minutes(),
                        persons + line.parent())));
      }
      Trace trace = Trace.of(loading);
      for (int space = 0; space < places.size(); space++) {
        trace.describe(space, places.get(space));
      }
      Question all = new Question(cases, Scene.RULE, 4, 0, until, isolated, direction);
      assertThat(lines(trace.ask(all))).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(lines(trace.ask(all))).as("asked again").hasSameSizeAs(expected);
      IndexCase one = cases.getFirst();
      Question single = new Question(List.of(one), Scene.RULE, 4, 0, until, isolated, direction);
      assertThat(trace.ask(single).size()).as("a small one after it").isLessThan(Scene.PERSONS + 1);
    }
  }

  private static void assertNoHigher(
      int seed, Map<Integer, Integer> before, Map<Integer, Integer> after) {
    before.forEach((person, level) ->
        assertThat(after.get(person)).as("seed %d", seed).isNotNull().isLessThanOrEqualTo(level));
  }

  private static Map<Integer, Integer> levels(Answer answer) {
    Map<Integer, Integer> levels = new HashMap<>();
    for (int line = 0; line < answer.size(); line++) {
      levels.put(answer.person(line), answer.level(line));
    }
    return levels;
  }

  /** The lines in the order of level, then person, without the cases. */
  static List<Oracle.Line> lines(Answer answer) {
    return Arrays.stream(answer.inOrder())
        .filter(line -> answer.level(line) > 0)
        .mapToObj(line ->
            new Oracle.Line(
                answer.person(line),
                answer.level(line),
                answer.first(line),
                answer.last(line),
                answer.minutes(line),
                answer.parent(line)))
        .toList();
  }
}
