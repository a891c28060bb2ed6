package vn.chot.app.surveillance.testing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Takes a pool without a result apart: its members stand by themselves again. */
@Component
class DissolvePool {
  private final FindTestStand findTestStand;
  private final Pools pools;
  private final JdbcClient sql;
  private final Deeds deeds;
  private final Clock clock;

  DissolvePool(FindTestStand findTestStand, Pools pools, JdbcClient sql, Deeds deeds, Clock clock) {
    this.findTestStand = findTestStand;
    this.pools = pools;
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Takes it apart. */
  @Transactional
  public Optional<Refusal> dissolve(Actor actor, UUID id) {
    TestStand stand = findTestStand.of(actor);
    Optional<StoredPool> pool =
        pools.held(id).filter(one -> stand.sees(one.unitId()) || stand.tests(one.laboratoryId()));
    if (pool.isEmpty()) {
      return Optional.of(PoolRules.NO_SUCH_POOL);
    }
    if (pool.get().outcome() != null) {
      return Optional.of(PoolRules.RESULTED);
    }
    if (pool.get().dissolvedAt() == null) {
      sql.sql(
              "update surveillance.pool set dissolved_at = :at, edition = edition + 1 where id = :id")
          .param("at", OffsetDateTime.now(clock))
          .param("id", id)
          .update();
      sql.sql(
              "update surveillance.test set pool_id = null, edition = edition + 1 where pool_id = :id")
          .param("id", id)
          .update();
      deeds.record(actor, new TestDeed.PoolDissolved(id));
    }
    return Optional.empty();
  }
}
