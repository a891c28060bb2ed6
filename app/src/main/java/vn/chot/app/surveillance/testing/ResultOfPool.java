package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;

/** Enters the result of a pool, or changes it with a reason. */
@Component
class ResultOfPool {
  private final Pools pools;
  private final ApplyPoolResult apply;
  private final HeldResults heldResults;
  private final FindTestStand findTestStand;
  private final Clock clock;

  ResultOfPool(
      Pools pools,
      ApplyPoolResult apply,
      HeldResults heldResults,
      FindTestStand findTestStand,
      Clock clock) {
    this.pools = pools;
    this.apply = apply;
    this.heldResults = heldResults;
    this.findTestStand = findTestStand;
    this.clock = clock;
  }

  /** Enters it in the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Recorded record(
      Actor actor, TestStand stand, String code, SaidResult said, OffsetDateTime at) {
    Optional<StoredPool> found = pools.heldByCode(code);
    if (found.isEmpty()) {
      return declined(actor, null, code, said, TestRules.UNKNOWN, at);
    }
    StoredPool pool = found.get();
    TestOutcome was = pool.outcome();
    Optional<Refusal> refusal = refusal(stand, pool, said);
    if (refusal.isPresent()) {
      return declined(actor, pool, code, said, refusal.get(), at);
    }
    if (was == said.outcome()) {
      return new Recorded.Same(pool.id(), code, said.outcome());
    }
    apply.apply(actor, stand, pool, said, was == null ? "" : "Xét nghiệm lại", at);
    heldResults.settle(actor, List.of(code), "ENTERED", at);
    return new Recorded.Done(pool.id(), code, said.outcome());
  }

  /** What would come of it. */
  Recorded judge(TestStand stand, String code, SaidResult said) {
    Optional<StoredPool> found = pools.byCode(code);
    if (found.isEmpty()) {
      return new Recorded.Declined(code, TestRules.UNKNOWN, null);
    }
    StoredPool pool = found.get();
    return refusal(stand, pool, said)
        .<Recorded>map(why -> new Recorded.Declined(code, why, null))
        .orElseGet(() ->
            pool.outcome() == said.outcome()
                ? new Recorded.Same(pool.id(), code, said.outcome())
                : new Recorded.Done(pool.id(), code, said.outcome()));
  }

  private Optional<Refusal> refusal(TestStand stand, StoredPool pool, SaidResult said) {
    TestOutcome was = pool.outcome();
    return refusal(stand, pool)
        .or(() ->
            was == null || was == said.outcome() || was == TestOutcome.INCONCLUSIVE
                ? Optional.empty()
                : Optional.of(TestRules.contradicts(was)))
        .or(() -> apply.refusal(pool, said, clock.instant()));
  }

  private static Optional<Refusal> refusal(TestStand stand, StoredPool pool) {
    if (!stand.mayRecord(pool.method(), pool.unitId(), pool.laboratoryId())) {
      return Optional.of(
          stand.sees(pool.unitId()) ? TestRules.NOT_YOURS_TO_RECORD : TestRules.ELSEWHERE);
    }
    return pool.dissolvedAt() == null ? Optional.empty() : Optional.of(PoolRules.DISSOLVED);
  }

  private Recorded declined(
      Actor actor,
      @Nullable StoredPool pool,
      String code,
      SaidResult said,
      Refusal why,
      OffsetDateTime at) {
    boolean keep =
        !said.source().equals("SHEET")
            && (why.code().equals("specimen-unknown")
                || why.code().equals("result-contradicts")
                || why.code().equals("pool-against-member"));
    HeldResults.About about =
        pool == null
            ? new HeldResults.About(null, null, null, null)
            : new HeldResults.About(null, pool.id(), pool.laboratoryId(), pool.unitId());
    return new Recorded.Declined(
        code, why, keep ? heldResults.keep(actor, code, said, why, about, at) : null);
  }

  /**
   * Changes it; members take the consequences anew.
   *
   * @return why it was not changed; nothing when it was
   */
  @Transactional
  public Optional<Refusal> correct(
      Actor actor, UUID id, SaidResult said, String reason, int edition) {
    TestStand stand = findTestStand.of(actor);
    Optional<StoredPool> found =
        pools
            .held(id)
            .filter(pool -> stand.sees(pool.unitId()) || stand.tests(pool.laboratoryId()));
    if (found.isEmpty()) {
      return Optional.of(PoolRules.NO_SUCH_POOL);
    }
    StoredPool pool = found.get();
    Optional<Refusal> refusal =
        refusal(stand, pool)
            .or(() -> reason.isBlank() ? Optional.of(TestRules.REASON) : Optional.empty())
            .or(() ->
                pool.outcome() == null ? Optional.of(TestRules.NO_RESULT_YET) : Optional.empty())
            .or(() ->
                pool.outcome() == said.outcome()
                    ? Optional.of(PoolRules.SAME_RESULT)
                    : Optional.empty())
            .or(() ->
                edition >= 0 && edition != pool.edition()
                    ? Optional.of(TestRules.CHANGED_MEANWHILE)
                    : Optional.empty())
            .or(() -> apply.refusal(pool, said, clock.instant()));
    if (refusal.isEmpty()) {
      OffsetDateTime at = OffsetDateTime.now(clock);
      apply.apply(actor, stand, pool, said, reason.strip(), at);
      heldResults.settle(actor, List.of(pool.code()), "CORRECTED", at);
    }
    return refusal;
  }
}
