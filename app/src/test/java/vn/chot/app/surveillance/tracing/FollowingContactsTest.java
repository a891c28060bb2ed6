package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.app.surveillance.tracing.TracingScene.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.people.twin.MergePeople;
import vn.chot.app.people.twin.PartPeople;
import vn.chot.app.registers.OffersFact;
import vn.chot.app.surveillance.casefile.CaseDeed;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/** Levels follow from what happened, and change when what is known changes; nobody types one. */
@ChotTest
class FollowingContactsTest {
  private static final LocalDate ONSET = LocalDate.of(2021, 4, 24);

  @Autowired ApplicationContext server;
  @Autowired Tracing tracing;
  @Autowired AddEvidence addEvidence;
  @Autowired StrikeEvidence strikeEvidence;
  @Autowired StrikePresence strikePresence;
  @Autowired ToldEvidence toldEvidence;
  @Autowired KnownLists lists;
  @Autowired MergePeople mergePeople;
  @Autowired PartPeople partPeople;
  @Autowired List<OffersFact> facts;
  @Autowired JdbcClient sql;

  private TracingScene scene;

  @BeforeEach
  void theScene() throws InterruptedException {
    scene = new TracingScene(server);
    scene.loaded();
  }

  private List<Integer> levels(List<UUID> people) {
    return people.stream().map(scene::level).toList();
  }

  private List<UUID> chain() {
    List<UUID> people = scene.people(4, "Bãi Biếc");
    for (int i = 0; i < 3; i++) {
      scene.together(scene.room(), "2021-04-2" + (3 + i), people.get(i), people.get(i + 1));
    }
    return people;
  }

  @Test
  void aConfirmedCaseHasItsListAndPeopleTheirLevels() throws InterruptedException {
    List<UUID> people = chain();
    UUID file = scene.confirmed(people.get(0), ONSET);
    scene.traced();

    assertThat(levels(people)).containsExactly(0, 1, 2, 3);
    KnownLists.Edition list = lists.editions(file, 5).getFirst();
    assertThat(list.counts()).containsExactly(1, 1, 1);
    assertThat(list.paper()).contains("3468");
    assertThat(tracing.level(people.get(1)).orElseThrow())
        .isEqualTo(
            new Level(
                people.get(1),
                1,
                file,
                at("2021-04-23T07:00"),
                at("2021-04-23T11:00"),
                list.paper()));
    OffersFact fact =
        facts.stream()
            .filter(one -> one.name().equals("surveillance.level"))
            .findFirst()
            .orElseThrow();
    assertThat(fact.of(people.get(2), ONSET)).contains("F2");
  }

  @Test
  void whenAnF1TurnsPositiveItsContactsRiseAndWhenACaseFallsTheyFall() throws InterruptedException {
    List<UUID> people = chain();
    UUID first = scene.confirmed(people.get(0), ONSET);
    UUID second = scene.confirmed(people.get(1), LocalDate.of(2021, 4, 25));
    scene.traced();
    assertThat(levels(people)).containsExactly(0, 0, 1, 2);
    try (var links = tracing.links(3)) {
      assertThat(links.filter(link -> link.from().equals(first)))
          .extracting(CaseLink::to)
          .containsExactly(second);
    }

    sql.sql("update surveillance.case_file set state = 'FALLEN' where id = :id")
        .param("id", second)
        .update();
    scene.tell(new CaseDeed.CaseFallen(second, people.get(1)));
    scene.traced();
    assertThat(levels(people)).containsExactly(0, 1, 2, 3);

    sql.sql("update surveillance.case_file set state = 'FALLEN' where id = :id")
        .param("id", first)
        .update();
    scene.tell(new CaseDeed.CaseFallen(first, people.get(0)));
    scene.traced();
    assertThat(levels(people)).containsExactly(-1, -1, -1, -1);
    assertThat(lists.editions(first, 1).getFirst().stands()).isFalse();
    assertThat(lists.before(first, 1, 10)).hasSize(3).allMatch(one -> one.levelAfter() == null);
  }

  @Test
  void anotherOnsetMakesAnotherEditionAndTheOldListIsKept() throws InterruptedException {
    List<UUID> people = chain();
    UUID file = scene.confirmed(people.get(0), LocalDate.of(2021, 4, 27));
    scene.traced();
    assertThat(levels(people)).containsExactly(0, -1, -1, -1);

    sql.sql("update surveillance.case_file set onset = :onset where id = :id")
        .param("onset", LocalDate.of(2021, 4, 26))
        .param("id", file)
        .update();
    scene.tell(new CaseDeed.CaseCorrected(file, people.get(0), List.of("onset")));
    scene.traced();

    assertThat(levels(people)).containsExactly(0, 1, 2, 3);
    assertThat(lists.editions(file, 5))
        .extracting(
            KnownLists.Edition::edition, KnownLists.Edition::cause, KnownLists.Edition::raised)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "CORRECTED", 3),
            org.assertj.core.groups.Tuple.tuple(1, "CONFIRMED", 0));
    assertThat(lists.broughtBy(file, 2, 10)).hasSize(3);
  }

  @Test
  void evidenceRaisesAndStruckWithAReasonItCountsNoMore() throws InterruptedException {
    List<UUID> people = scene.people(2, "Bãi Biếc");
    scene.confirmed(people.get(0), ONSET);
    EvidenceDraft draft =
        new EvidenceDraft(
            people.get(0),
            people.get(1),
            at("2021-04-25T17:00"),
            at("2021-04-25T18:00"),
            Distance.WITHIN_1M,
            Masks.NOT_BOTH,
            true,
            false,
            PointKind.EVENT,
            Sureness.CERTAIN,
            EvidenceKind.INVESTIGATION,
            null,
            "ăn giỗ");
    assertThat(addEvidence.add(scene.officer, draft)).isEmpty();
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(1);

    int number = toldEvidence.of(scene.number(people.get(1)), 5).getFirst().number();
    assertThat(strikeEvidence.strike(scene.officer, number, " "))
        .contains(TracingRules.WHY_MISSING);
    assertThat(strikeEvidence.strike(scene.officer, number, "nhầm người")).isEmpty();
    assertThat(strikeEvidence.strike(scene.officer, number, "lần nữa"))
        .contains(TracingRules.STRUCK_ALREADY);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(-1);
    assertThat(toldEvidence.one(number).orElseThrow().struckWhy()).isEqualTo("nhầm người");
  }

  @Test
  void whoLivesWithAContactFollowsWithoutAnybodyTellingIt() throws InterruptedException {
    List<UUID> people = scene.people(4, "Bãi Biếc");
    scene.household(people.get(0), people.get(1));
    scene.household(people.get(2), people.get(3));
    scene.together(scene.room(), "2021-04-23", people.get(1), people.get(2));
    scene.confirmed(people.get(0), ONSET);
    scene.traced();

    assertThat(levels(people)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void nobodyPassesItOnWhoIsIsolated() throws InterruptedException {
    List<UUID> people = chain();
    scene.confirmed(people.get(0), ONSET);
    tracing.isolated(scene.officer, people.get(1), at("2021-04-23T12:00"), "khu cách ly");
    scene.traced();
    assertThat(levels(people)).containsExactly(0, 1, -1, -1);

    tracing.isolationEnded(scene.officer, people.get(1), at("2021-04-27T07:00"));
    scene.traced();
    assertThat(levels(people)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aStruckPresenceTakesItsLevelAway() throws InterruptedException {
    List<UUID> people = scene.people(2, "Bãi Biếc");
    UUID room = scene.room();
    scene.together(room, "2021-04-23", people.get(0), people.get(1));
    scene.confirmed(people.get(0), ONSET);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(1);

    PresenceDraft told =
        new PresenceDraft(people.get(1), room, at("2021-04-23T07:00"), at("2021-04-23T11:00"));
    assertThat(strikePresence.strike(scene.officer, told, "đi vắng")).isEmpty();
    assertThat(strikePresence.strike(scene.officer, told, "đi vắng"))
        .contains(TracingRules.NOT_HELD);
    scene.traced();
    assertThat(scene.level(people.get(1))).isEqualTo(-1);
  }

  @Test
  void aPersonMergedWhileBeingTracedTakesAllAlongAndGivesItBack() throws InterruptedException {
    List<UUID> people = scene.people(3, "Bãi Biếc");
    UUID room = scene.room();
    scene.together(room, "2021-04-23", people.get(0), people.get(1));
    scene.confirmed(people.get(0), ONSET);
    scene.traced();
    assertThat(levels(people)).containsExactly(0, 1, -1);

    assertThat(mergePeople.merge(scene.officer, people.get(2), people.get(1), Set.of())).isEmpty();
    scene.traced();
    assertThat(levels(people)).containsExactly(0, -1, 1);
    scene.together(room, "2021-04-24", people.get(1));

    UUID merge =
        sql.sql("select id from people.merge where merged_id = :id and undone_at is null")
            .param("id", people.get(1))
            .query(UUID.class)
            .single();
    assertThat(partPeople.part(scene.officer, merge).refusal()).isNull();
    scene.traced();
    assertThat(levels(people)).containsExactly(0, 1, -1);
    assertThat(scene.trace().whereWas(scene.number(people.get(1)), 0, 9_000_000)).hasSize(2);
    assertThat(scene.trace().whereWas(scene.number(people.get(2)), 0, 9_000_000)).isEmpty();
  }
}
