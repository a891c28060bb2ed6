package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.app.surveillance.tracing.TracingScene.at;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.ChotTest;
import vn.chot.trace.Presence;
import vn.chot.trace.Trace;

/**
 * Presences are stored and in the index together or not at all, and are read again as they were.
 */
@ChotTest
class KeepingPresencesTest {
  @Autowired ApplicationContext server;
  @Autowired Tracing tracing;
  @Autowired TransactionTemplate transaction;
  @Autowired DataSource source;
  @Autowired PresenceIndex index;
  @TempDir Path folder;

  private TracingScene scene;

  @BeforeEach
  void theScene() throws InterruptedException {
    scene = new TracingScene(server);
    scene.loaded();
  }

  private static PresenceDraft morning(UUID person, UUID room) {
    return new PresenceDraft(person, room, at("2021-04-20T07:00"), at("2021-04-20T11:00"));
  }

  @Test
  void aStoredPresenceIsSeenByTheNextQuestion() {
    List<UUID> people = scene.people(2, "Bãi Biếc");
    UUID room = scene.room();

    Presented done =
        tracing.present(
            scene.officer,
            List.of(morning(people.get(0), room), morning(people.get(1), room)),
            "điểm danh");

    assertThat(done).isEqualTo(new Presented(2, List.of()));
    assertThat(stays(scene.trace(), people.get(0))).hasSize(1);
    assertThat(
            scene
                .trace()
                .whoWas(stays(scene.trace(), people.get(0)).getFirst().space(), 0, 9_000_000))
        .hasSize(2);
  }

  @Test
  void whatCannotBeIsNamedAndTheRestIsStored() {
    UUID person = scene.people(1, "Bãi Biếc").getFirst();
    UUID room = scene.room();

    Presented done =
        tracing.present(
            scene.officer,
            List.of(
                new PresenceDraft(person, room, at("2021-04-20T11:00"), at("2021-04-20T07:00")),
                morning(UUID.randomUUID(), room),
                morning(person, UUID.randomUUID()),
                new PresenceDraft(person, room, at("2021-06-20T07:00"), at("2021-06-20T08:00")),
                morning(person, room)),
            "điểm danh");

    assertThat(done.stored()).isEqualTo(1);
    assertThat(done.faults())
        .containsExactly(
            new Presented.Fault(0, TracingRules.ENDS_BEFORE),
            new Presented.Fault(1, TracingRules.PERSON_UNKNOWN),
            new Presented.Fault(2, TracingRules.SPACE_UNKNOWN),
            new Presented.Fault(3, TracingRules.OUT_OF_TIME));
    assertThat(stays(scene.trace(), person)).hasSize(1);
  }

  @Test
  void aTransactionThatRollsBackLeavesTheIndexAsItWas() {
    UUID person = scene.people(1, "Bãi Biếc").getFirst();
    UUID room = scene.room();
    tracing.present(scene.officer, List.of(morning(person, room)), "điểm danh");

    transaction.executeWithoutResult(status -> {
      tracing.present(
          scene.officer,
          List.of(new PresenceDraft(person, room, at("2021-04-21T07:00"), at("2021-04-21T11:00"))),
          "điểm danh");
      tracing.isolated(scene.officer, person, at("2021-04-22T07:00"), "thử");
      status.setRollbackOnly();
    });

    assertThat(stays(scene.trace(), person)).hasSize(1);
    assertThat(tracing.isolatedSince(person)).isEmpty();
  }

  @Test
  void theIndexIsReadFromTheStoreAndFromItsFileAndWhatCameSince() throws Exception {
    UUID person = scene.people(1, "Bãi Biếc").getFirst();
    UUID room = scene.room();
    tracing.present(scene.officer, List.of(morning(person, room)), "điểm danh");
    ReadIndex.Read whole = ReadIndex.from(source, folder, rows -> {});
    whole.trace().save(SnapshotFiles.file(folder, whole.mark().greatest()), whole.mark().sum());
    tracing.present(
        scene.officer,
        List.of(new PresenceDraft(person, room, at("2021-04-21T07:00"), at("2021-04-21T11:00"))),
        "điểm danh");

    ReadIndex.Read again = ReadIndex.from(source, folder, rows -> {});

    assertThat(whole.whole()).isTrue();
    assertThat(again.whole()).isFalse();
    assertThat(stays(again.trace(), person)).isEqualTo(stays(scene.trace(), person)).hasSize(2);
  }

  @Test
  void aFileOfAnotherStoreIsNotRead() throws Exception {
    ReadIndex.Read whole = ReadIndex.from(source, folder, rows -> {});
    whole.trace().save(SnapshotFiles.file(folder, whole.mark().greatest()), whole.mark().sum() + 1);

    assertThat(ReadIndex.from(source, folder, rows -> {}).whole()).isTrue();
  }

  @Test
  void aChangeThatWasCommittedWhileTheIndexLoadsIsInItOnce() throws Exception {
    List<UUID> people = scene.people(1, "Bãi Biếc");
    UUID room = scene.room();
    ReadIndex.Read early = ReadIndex.from(source, folder, rows -> {});
    PresenceIndex fresh = new PresenceIndex();
    tracing.present(scene.officer, List.of(morning(people.getFirst(), room)), "điểm danh");
    int change =
        scene
            .sql()
            .sql("select max(number) from surveillance.trace_change")
            .query(Integer.class)
            .single();
    Presence stored = stays(scene.trace(), people.getFirst()).getFirst();
    List<IndexChange> steps =
        new ArrayList<>(
            List.of(
                new IndexChange.Append(
                    new int[] {stored.person(), stored.space(), stored.from(), stored.to()})));
    fresh.apply(change, 1, steps);
    ReadIndex.Read late = ReadIndex.from(source, folder, rows -> {});

    fresh.loaded(early.trace(), early.mark(), early.seen());
    assertThat(stays(fresh.ready().orElseThrow(), people.getFirst())).hasSize(1);

    PresenceIndex other = new PresenceIndex();
    other.apply(change, 1, steps);
    other.loaded(late.trace(), late.mark(), late.seen());
    assertThat(stays(other.ready().orElseThrow(), people.getFirst())).hasSize(1);
  }

  private List<Presence> stays(Trace trace, UUID person) {
    return trace.whereWas(scene.number(person), 0, 9_000_000);
  }
}
