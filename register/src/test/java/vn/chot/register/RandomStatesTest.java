package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.chot.rules.Problem;

/** The law, on states and moves drawn at random: what is refused is what a slow walk finds. */
class RandomStatesTest {
  private static final int REGISTERS = 200;
  private final Random random = new Random(27042021);

  private record Arrow(int from, int to) {}

  private static String file(int states, boolean[] ends, List<Arrow> arrows) {
    StringBuilder text =
        new StringBuilder(
            """
            register: sample-report
            version: 1
            title: { vi: A, en: A }
            entry: { vi: A, en: A }
            about: { vi: A, en: A }
            law: [{ paper: A }]
            parties: [{ name: police, agency: A }]
            owner: police
            rights: [{ who: [police], may: [read, add], where: all }]
            fields: [{ name: a, type: text, label: { vi: A, en: A } }]
            list: { columns: [a] }
            states:
            """);
    for (int s = 0; s < states; s++) {
      text.append("  - { name: s%d, label: { vi: A, en: A }, final: %s }\n".formatted(s, ends[s]));
    }
    text.append("moves:\n");
    for (int m = 0; m < arrows.size(); m++) {
      text.append(
          "  - { name: m%d, label: { vi: A, en: A }, from: s%d, to: s%d, who: police }\n"
              .formatted(m, arrows.get(m).from(), arrows.get(m).to()));
    }
    return text.toString();
  }

  /** Whether a walk of at most as many steps as there are states leads from one to another. */
  private static boolean[][] walks(int states, List<Arrow> arrows) {
    boolean[][] reaches = new boolean[states][states];
    for (int s = 0; s < states; s++) {
      reaches[s][s] = true;
    }
    for (int step = 0; step < states; step++) {
      for (boolean[] row : reaches) {
        for (Arrow arrow : arrows) {
          row[arrow.to()] |= row[arrow.from()];
        }
      }
    }
    return reaches;
  }

  @Test
  void statesThatCannotBeReachedOrLeftAreFound() {
    for (int i = 0; i < REGISTERS; i++) {
      int states = 2 + random.nextInt(6);
      boolean[] ends = new boolean[states];
      ends[random.nextInt(states)] = true;
      List<Arrow> arrows = new ArrayList<>();
      for (int m = 1 + random.nextInt(2 * states); m > 0; m--) {
        arrows.add(new Arrow(random.nextInt(states), random.nextInt(states)));
      }
      String text = file(states, ends, arrows);
      boolean[][] reaches = walks(states, arrows);
      List<String> said = SampleRegister.problems(text).stream().map(Problem::en).toList();
      boolean stuck = false;
      for (int s = 0; s < states; s++) {
        String unreached = "No move leads to the state \"s%d\"".formatted(s);
        assertThat(said.stream().anyMatch(p -> p.startsWith(unreached)))
            .as(text)
            .isEqualTo(!reaches[0][s]);
        boolean leaves = false;
        for (int end = 0; end < states; end++) {
          leaves |= ends[end] && reaches[s][end];
        }
        stuck |= !leaves;
      }
      assertThat(said.stream().anyMatch(p -> p.startsWith("A loop") || p.startsWith("A dead end")))
          .as(text)
          .isEqualTo(stuck);
    }
  }
}
