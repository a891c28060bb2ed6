package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Takes the other province's receipt of a bundle of ours: signed by who is trusted, once. */
@Component
class TakeReceipt {
  private final JdbcClient sql;
  private final SealFiles seal;
  private final Deeds deeds;
  private final Clock clock;

  TakeReceipt(JdbcClient sql, SealFiles seal, Deeds deeds, Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.deeds = deeds;
    this.clock = clock;
  }

  @Transactional
  public Optional<Refusal> take(Actor by, byte[] bytes) {
    return switch (seal.check(bytes, SignedFile.RECEIPT, BundleContent.Receipt.class)) {
      case SealFiles.Checked.Bad<BundleContent.Receipt>(Refusal why) -> Optional.of(why);
      case SealFiles.Checked.Good<BundleContent.Receipt>(var receipt, var province) ->
          take(by, bytes, receipt);
    };
  }

  private static final String ANSWERED =
      """
      select receipt_at is not null from surveillance.bundle_out where id = :id and sha256 = :sha
      for update
      """;

  private Optional<Refusal> take(Actor by, byte[] bytes, BundleContent.Receipt receipt) {
    Optional<Boolean> answered =
        sql.sql(ANSWERED)
            .param("id", receipt.bundle())
            .param("sha", receipt.sha256())
            .query(Boolean.class)
            .optional();
    if (answered.isEmpty()) {
      return Optional.of(TracingRules.BUNDLE_NOT_OURS);
    }
    if (answered.get()) {
      return Optional.of(TracingRules.BUNDLE_RECEIPTED);
    }
    sql.sql(
            "update surveillance.bundle_out set receipt = :receipt, receipt_at = :at where id = :id")
        .param("receipt", bytes)
        .param("at", OffsetDateTime.now(clock))
        .param("id", receipt.bundle())
        .update();
    deeds.record(by, new TracingDeed.BundleReceipted(receipt.bundle()));
    return Optional.empty();
  }
}
