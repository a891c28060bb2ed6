package vn.chot.app.surveillance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.chot.app.surveillance.tracing.CaseLink;

/** Chains, where each case stands in the picture, the figures and the curve. */
class WhoInfectedWhomTest {
  @Test
  void aCaseWithTwoSourcesHangsUnderTheLaterGeneration() {
    Chains chains =
        new SomeCases().add(1, 1, 1).add(2, 3, 3, 1).add(3, 5, 6, 2, 1).add(4, 7, 8, 3).chains();
    assertThat(chains.generations()).isEqualTo(4);
    assertThat(chains.nodes())
        .extracting(node -> node.file().number() + ":" + node.generation() + ":" + node.infected())
        .containsExactly("BN1:0:2", "BN2:1:1", "BN3:2:1", "BN4:3:0");
    assertThat(SomeCases.number(chains.nodes().get(2).parent())).isEqualTo(2);
    assertThat(chains.links()).hasSize(4);
  }

  @Test
  void aCircleIsCutAndEveryCaseStillStands() {
    Chains chains = new SomeCases().add(1, 1, 1, 3).add(2, 2, 2, 1).add(3, 3, 3, 2).chains();
    assertThat(chains.nodes()).hasSize(3);
    assertThat(chains.links()).hasSize(2);
    assertThat(chains.generations()).isEqualTo(3);
  }

  @Test
  void theFiguresAreThoseCountedByHand() {
    SomeCases some =
        new SomeCases()
            .add(1, 4, 2)
            .add(2, 8, 6, 1)
            .add(3, 9, 7, 1)
            .add(4, 9, null, 1)
            .add(5, 14, 13, 2);
    Chains chains = some.chains();
    CaseLink first = link(1, 2, 3);
    CaseLink second = link(2, 5, 9);
    ClusterFigures figures = ClusterFigures.of(chains, List.of(first, second));
    assertThat(figures.serial()).isEqualTo(new ClusterFigures.Interval(5.0, 3));
    assertThat(figures.detection()).isEqualTo(new ClusterFigures.Interval(5.0, 4));
    assertThat(figures.generation()).isEqualTo(new ClusterFigures.Interval(6.0, 1));
    assertThat(figures.offspring()).containsExactly(3, 1, 0, 1);
    assertThat(figures.spreaders()).extracting(Chains.Node::infected).containsExactly(3);
    assertThat(figures.generations())
        .containsExactly(
            new ClusterFigures.Generation(0, 1, 3),
            new ClusterFigures.Generation(1, 3, 1),
            new ClusterFigures.Generation(2, 1, 0));
    assertThat(figures.generations().get(1).reproduction()).isEqualTo(1 / 3.0);
    assertThat(figures.shareOfTop()).isEqualTo(75);
  }

  private static CaseLink link(int from, int to, int day) {
    var at = java.time.Instant.parse("2021-04-%02dT03:00:00Z".formatted(day));
    return new CaseLink(new UUID(0, from), new UUID(0, to), 1, at, at);
  }

  @Test
  void theCurveHasEveryDayAndItsStacksAddUp() {
    SomeCases some = new SomeCases().add(1, 4, 2).add(2, 8, 6, 1).add(3, 8, null, 1);
    EpidemicCurve curve =
        EpidemicCurve.of(
            some.files.values(),
            EpidemicCurve.By.SAMPLE,
            EpidemicCurve.Stack.SOURCE,
            List.of("known", "unknown"),
            file -> file.sourceKnown() ? "known" : "unknown");
    assertThat(curve.steps()).hasSize(5);
    assertThat(curve.steps().getFirst().counts()).containsExactly(0, 1);
    assertThat(curve.steps().getLast().counts()).containsExactly(2, 0);
    assertThat(curve.steps().get(2).all()).isZero();
    EpidemicCurve byOnset =
        EpidemicCurve.of(
            some.files.values(),
            EpidemicCurve.By.ONSET,
            EpidemicCurve.Stack.SOURCE,
            List.of("known", "unknown"),
            file -> "known");
    assertThat(byOnset.undated()).isEqualTo(1);
    assertThat(byOnset.steps().getFirst().day()).isEqualTo(LocalDate.of(2021, 4, 2));
  }

  @Test
  void aYearIsDrawnByWeeksAndLosesNobody() {
    SomeCases some = new SomeCases().add(1, 4, 2);
    List<LocalDate> days = List.of(LocalDate.of(2020, 1, 3), LocalDate.of(2021, 2, 1));
    EpidemicCurve curve =
        EpidemicCurve.of(
            IntStream.range(0, 2).mapToObj(i -> onset(some, days.get(i))).toList(),
            EpidemicCurve.By.ONSET,
            EpidemicCurve.Stack.SOURCE,
            List.of("known"),
            file -> "known");
    assertThat(curve.weekly()).isTrue();
    assertThat(curve.steps().stream().mapToInt(EpidemicCurve.Step::all).sum()).isEqualTo(2);
  }

  private static vn.chot.app.surveillance.casefile.CaseFile onset(SomeCases some, LocalDate day) {
    var one = Objects.requireNonNull(some.files.get(1));
    return new vn.chot.app.surveillance.casefile.CaseFile(
        one.id(),
        one.person(),
        one.nationalNumber(),
        one.localNumber(),
        one.state(),
        day,
        true,
        true,
        null,
        null,
        null,
        null,
        1);
  }

  /** Any forest: a source stands above those it infected, no two cases on one spot. */
  @Test
  void inThePictureSourcesStandAboveAndNoTwoCasesOnOneSpot() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      SomeCases some = new SomeCases();
      int size = 1 + random.nextInt(120);
      for (int i = 1; i <= size; i++) {
        if (i == 1 || random.nextInt(5) == 0) {
          some.add(i, 1 + i % 28, null);
        } else {
          some.add(i, 1 + i % 28, null, 1 + random.nextInt(i - 1));
        }
      }
      Chains chains = some.chains();
      Map<UUID, TreeLayout.Spot> spots = TreeLayout.of(chains);
      assertThat(spots).hasSize(size);
      Set<TreeLayout.Spot> taken = new HashSet<>(spots.values());
      assertThat(taken).hasSize(size);
      for (Chains.Link link : chains.links()) {
        TreeLayout.Spot from = Objects.requireNonNull(spots.get(link.from()));
        TreeLayout.Spot to = Objects.requireNonNull(spots.get(link.to()));
        assertThat(from.row()).isLessThan(to.row());
      }
    }
  }

  @Test
  void aChainOfThousandsIsLaidOutAsWellAsAStar() {
    SomeCases chain = new SomeCases();
    SomeCases star = new SomeCases();
    chain.add(1, 1, 1);
    star.add(1, 1, 1);
    for (int i = 2; i <= 5_000; i++) {
      chain.add(i, 1, 1, i - 1);
      star.add(i, 1, 1, 1);
    }
    assertThat(TreeLayout.of(chain.chains())).hasSize(5_000);
    assertThat(chain.chains().generations()).isEqualTo(5_000);
    assertThat(TreeLayout.of(star.chains())).hasSize(5_000);
  }
}
