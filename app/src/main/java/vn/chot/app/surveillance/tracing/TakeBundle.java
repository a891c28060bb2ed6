package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/**
 * Takes a bundle of another province, once: its people are entered, a receipt is signed. What that
 * province says of a person's class stands as told; levels here are computed from evidence alone.
 */
@Component
class TakeBundle {
  private final JdbcClient sql;
  private final SealFiles seal;
  private final EnterBundlePeople enterBundlePeople;
  private final FindElsewhere findElsewhere;
  private final Deeds deeds;
  private final Clock clock;

  TakeBundle(
      JdbcClient sql,
      SealFiles seal,
      EnterBundlePeople enterBundlePeople,
      FindElsewhere findElsewhere,
      Deeds deeds,
      Clock clock) {
    this.sql = sql;
    this.seal = seal;
    this.enterBundlePeople = enterBundlePeople;
    this.findElsewhere = findElsewhere;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Takes it once; {@code sent} is the signed file or the ZIP around it. */
  @Transactional
  public Optional<Refusal> take(Actor by, byte[] sent) {
    return switch (BundleZip.signed(sent)) {
      case BundleZip.Opened.Bad(Refusal why) -> Optional.of(why);
      case BundleZip.Opened.Good(byte[] bytes) ->
          switch (seal.check(bytes, SignedFile.CONTACTS, BundleContent.class)) {
            case SealFiles.Checked.Bad<BundleContent>(Refusal why) -> Optional.of(why);
            case SealFiles.Checked.Good<BundleContent>(var content, var province) ->
                content.whole()
                    ? take(by, bytes, content, province)
                    : Optional.of(TracingRules.BUNDLE_NO_BUNDLE);
          };
    };
  }

  private Optional<Refusal> take(
      Actor by, byte[] bytes, BundleContent content, Trusted.Province province) {
    if (taken(content.id())) {
      return Optional.of(TracingRules.BUNDLE_TWICE);
    }
    byte[] answer =
        seal.signed(
            SignedFile.RECEIPT,
            new BundleContent.Receipt(
                content.id(),
                ProvinceKey.sha256(bytes),
                content.people().size(),
                clock.instant(),
                findElsewhere.ours()));
    try {
      keep(by, province, content, bytes, answer);
    } catch (DuplicateKeyException meanwhile) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return Optional.of(TracingRules.BUNDLE_TWICE);
    }
    enterBundlePeople.enter(by, content, province);
    deeds.record(by, new TracingDeed.BundleReceived(content.id(), content.people().size()));
    return Optional.empty();
  }

  private boolean taken(UUID id) {
    return sql.sql("select exists (select 1 from surveillance.bundle_in where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  private static final String KEEP =
      """
      insert into surveillance.bundle_in (id, province_id, case_number, people, file, receipt, taken_by, taken_at)
      values (:id, :province, :number, :people, :file, :receipt, :by, :at)
      """;

  private void keep(
      Actor by, Trusted.Province province, BundleContent content, byte[] file, byte[] receipt) {
    sql.sql(KEEP)
        .param("id", content.id())
        .param("province", province.id())
        .param("number", content.caseNumber())
        .param("people", content.people().size())
        .param("file", file)
        .param("receipt", receipt)
        .param("by", by.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
  }
}
