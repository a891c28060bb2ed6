package vn.chot.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chot.trace.ContactRule.Alternative;
import vn.chot.trace.Question.Direction;

/** What the index answers of a case. Minutes count from a Monday's midnight. */
class TracingACaseTest {
  private static final int LAN = 0;
  private static final int MINH = 1;
  private static final int HOA = 2;
  private static final int TUAN = 3;
  private static final int CLASSROOM = 0;
  private static final int FERRY = 1;
  private static final int DAY = 24 * 60;

  private static final ContactRule ANY =
      new ContactRule(
          List.of(Alternative.together(1, Set.of(Place.CLASS, Place.VEHICLE, Place.CLOSED))), 0);

  private final Trace trace = Trace.empty();

  TracingACaseTest() {
    trace.describe(CLASSROOM, Place.CLASS);
    trace.describe(FERRY, Place.VEHICLE);
  }

  @Test
  void whoSharedASpaceWithTheCaseIsF1AndTheirContactsAreF2() {
    trace.append(LAN, CLASSROOM, at(0, 8), at(0, 11));
    trace.append(MINH, CLASSROOM, at(0, 9), at(0, 12));
    trace.append(MINH, FERRY, at(1, 7), at(1, 8));
    trace.append(HOA, FERRY, at(1, 7), at(1, 8));

    Answer answer = trace.ask(about(LAN, 0, 3));

    assertThat(levels(answer)).containsExactlyInAnyOrder("0 F0", "1 F1", "2 F2");
    int minh = answer.find(MINH).orElseThrow();
    assertThat(answer.first(minh)).isEqualTo(at(0, 9));
    assertThat(answer.last(minh)).isEqualTo(at(0, 11));
    assertThat(answer.minutes(minh)).isEqualTo(120);
    assertThat(answer.path(answer.find(HOA).orElseThrow())).containsExactly(HOA, MINH, LAN);
    assertThat(answer.evidence(minh))
        .containsExactly(new Exposure(LAN, CLASSROOM, -1, at(0, 9), at(0, 11)));
  }

  @Test
  void nobodyPassesOnBeforeBeingExposed() {
    trace.append(MINH, FERRY, at(0, 7), at(0, 8));
    trace.append(HOA, FERRY, at(0, 7), at(0, 8));
    trace.append(LAN, CLASSROOM, at(0, 9), at(0, 11));
    trace.append(MINH, CLASSROOM, at(0, 9), at(0, 11));

    assertThat(levels(trace.ask(about(LAN, 0, 3)))).containsExactlyInAnyOrder("0 F0", "1 F1");
  }

  @Test
  void nobodyPassesOnAfterBeingIsolatedUnlessOneAsksWhatIf() {
    trace.append(LAN, CLASSROOM, at(0, 8), at(0, 11));
    trace.append(MINH, CLASSROOM, at(0, 8), at(0, 11));
    trace.append(MINH, FERRY, at(1, 7), at(1, 8));
    trace.append(HOA, FERRY, at(1, 7), at(1, 8));
    trace.isolate(MINH, at(0, 20));

    assertThat(levels(trace.ask(about(LAN, 0, 3)))).containsExactlyInAnyOrder("0 F0", "1 F1");

    Question whatIf =
        new Question(
            List.of(new IndexCase(LAN, 0, 9 * DAY)),
            ANY,
            3,
            0,
            9 * DAY,
            Map.of(MINH, at(3, 0)),
            Direction.FORWARD);
    assertThat(levels(trace.ask(whatIf))).contains("2 F2");
  }

  @Test
  void whoIsNearestToAnyCaseKeepsThatLevel() {
    trace.append(LAN, CLASSROOM, at(0, 8), at(0, 11));
    trace.append(MINH, CLASSROOM, at(0, 8), at(0, 11));
    trace.append(MINH, FERRY, at(1, 7), at(1, 8));
    trace.append(HOA, FERRY, at(1, 7), at(1, 8));
    trace.append(TUAN, FERRY, at(1, 7), at(1, 8));

    Question two =
        Question.forward(
            List.of(new IndexCase(LAN, 0, 9 * DAY), new IndexCase(TUAN, 0, 9 * DAY)),
            ANY,
            3,
            9 * DAY);

    assertThat(levels(trace.ask(two))).contains("0 F0", "3 F0", "1 F1", "2 F1");
  }

  @Test
  void backwardsTheQuestionIsWhoCouldHaveInfected() {
    trace.append(LAN, CLASSROOM, at(0, 8), at(0, 11));
    trace.append(MINH, CLASSROOM, at(0, 8), at(0, 11));
    trace.append(MINH, FERRY, at(1, 7), at(1, 8));
    trace.append(HOA, FERRY, at(1, 7), at(1, 8));
    trace.append(TUAN, CLASSROOM, at(3, 8), at(3, 11));
    trace.append(MINH, CLASSROOM, at(3, 8), at(3, 11));

    Question back =
        new Question(
            List.of(new IndexCase(HOA, 0, 2 * DAY)),
            ANY,
            2,
            0,
            9 * DAY,
            Map.of(),
            Direction.BACKWARD);

    // Tuấn met Minh only after Minh had met Hòa
    assertThat(levels(trace.ask(back))).containsExactlyInAnyOrder("2 F0", "1 F1", "0 F2");
  }

  @Test
  void aContactThatWasToldCountsByItsCircumstances() {
    ContactRule rule =
        new ContactRule(
            List.of(
                new Alternative(Set.of(), Set.of(), false, 1, true, false),
                new Alternative(Set.of(), Set.of(Distance.WITHIN_2M), true, 1, false, false)),
            0);
    trace.tell(contact(MINH, Distance.FARTHER, Masks.BOTH, true));
    trace.tell(contact(HOA, Distance.WITHIN_2M, Masks.BOTH, false));
    trace.tell(contact(TUAN, Distance.UNKNOWN, Masks.UNKNOWN, false));

    Answer answer = trace.ask(Question.forward(List.of(new IndexCase(LAN, 0, DAY)), rule, 1, DAY));

    assertThat(levels(answer)).containsExactlyInAnyOrder("0 F0", "1 F1", "3 F1");
    assertThat(answer.evidence(answer.find(TUAN).orElseThrow()).getFirst().told()).isEqualTo(7);
  }

  @Test
  void whoWasThereAndWhatSeveralCasesShare() {
    trace.append(LAN, FERRY, at(0, 7), at(0, 9));
    trace.append(HOA, FERRY, at(0, 8), at(0, 10));
    trace.append(TUAN, FERRY, at(2, 8), at(2, 10));

    assertThat(trace.whoWas(FERRY, at(0, 8), DAY))
        .containsExactly(new Stay(LAN, at(0, 8), at(0, 9)), new Stay(HOA, at(0, 8), at(0, 10)));
    assertThat(
            trace.shared(
                List.of(
                    new IndexCase(LAN, 0, 9 * DAY),
                    new IndexCase(HOA, 0, 9 * DAY),
                    new IndexCase(TUAN, 0, DAY)),
                2))
        .containsExactly(new SharedSpace(FERRY, List.of(LAN, HOA), at(0, 7), at(0, 10), 60));
  }

  @Test
  void livingTogetherForMonthsIsOneStay() {
    int home = 9;
    trace.describe(home, Place.HOME);
    trace.append(LAN, home, 0, 90 * DAY);
    trace.append(MINH, home, 0, 90 * DAY);
    ContactRule rule = new ContactRule(List.of(Alternative.together(1, Set.of(Place.HOME))), 0);

    Answer answer =
        trace.ask(
            Question.forward(List.of(new IndexCase(LAN, 60 * DAY, 70 * DAY)), rule, 1, 99 * DAY));

    int minh = answer.find(MINH).orElseThrow();
    assertThat(answer.minutes(minh)).isEqualTo(10 * DAY);
    assertThat(trace.remove(new Presence(MINH, home, 0, 90 * DAY))).isTrue();
    assertThat(trace.remove(new Presence(MINH, home, 0, 90 * DAY))).isFalse();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> new Presence(LAN, FERRY, at(1, 8), at(1, 7)))
        .hasMessageContaining("ends after it begins");
    assertThatThrownBy(() -> contact(LAN, Distance.UNKNOWN, Masks.UNKNOWN, false))
        .hasMessageContaining("two different persons");
    assertThatThrownBy(() -> about(LAN, 0, 6)).hasMessageContaining("1 to 5");
  }

  @Test
  void aFileOfAnotherEditionCutOrChangedIsRefused(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("trace.idx");
    trace.append(LAN, FERRY, at(0, 7), at(0, 9));
    trace.save(file, 5);
    byte[] whole = Files.readAllBytes(file);

    assertThatThrownBy(() -> Trace.load(file, 6))
        .isInstanceOf(SnapshotRefused.class)
        .hasMessageContaining("edition 5, not 6");
    for (int cut = 0; cut < whole.length; cut++) {
      Files.write(file, Arrays.copyOf(whole, cut));
      assertThatThrownBy(() -> Trace.load(file, 5)).isInstanceOf(SnapshotRefused.class);
      byte[] changed = whole.clone();
      changed[cut] ^= 0x10;
      Files.write(file, changed);
      assertThatThrownBy(() -> Trace.load(file, 5)).isInstanceOf(SnapshotRefused.class);
    }
  }

  @Test
  void peopleMayAskWhileOthersAddAndSettle() throws Exception {
    trace.append(LAN, CLASSROOM, at(0, 8), at(0, 11));
    int added = 60_000;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> adding =
          threads.submit(() -> {
            for (int person = 1; person <= added; person++) {
              trace.append(person, CLASSROOM, at(0, 8), at(0, 11));
              if (person % 20_000 == 0) {
                trace.settle();
              }
            }
          });
      int before = 0;
      while (!adding.isDone()) {
        int now = trace.ask(about(LAN, 0, 1)).size();
        assertThat(now).isGreaterThanOrEqualTo(before);
        before = now;
      }
      adding.get();
    }
    assertThat(trace.ask(about(LAN, 0, 1)).size()).isEqualTo(added + 1);
  }

  private static Contact contact(int other, Distance distance, Masks masks, boolean body) {
    return new Contact(LAN, other, at(0, 8), at(0, 9), distance, masks, body, false, 7);
  }

  private static Question about(int person, int from, int depth) {
    return Question.forward(List.of(new IndexCase(person, from, 9 * DAY)), ANY, depth, 9 * DAY);
  }

  private static int at(int day, int hour) {
    return day * DAY + hour * 60;
  }

  private static List<String> levels(Answer answer) {
    return IntStream.range(0, answer.size())
        .mapToObj(line -> answer.person(line) + " F" + answer.level(line))
        .toList();
  }
}
