package vn.chot.app.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chot.app.access.Actor;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.messages.Sending.Outcome;

/** Tells news: one message in the product and one e-mail each, never two for one thing. */
@Component
class TellNews {
  private final JdbcClient sql;
  private final Directory directory;
  private final MailSettings settings;
  private final Postman postman;
  private final Clock clock;

  TellNews(
      JdbcClient sql, Directory directory, MailSettings settings, Postman postman, Clock clock) {
    this.sql = sql;
    this.directory = directory;
    this.settings = settings;
    this.postman = postman;
    this.clock = clock;
  }

  /** Writes all of it down in the caller's transaction; mail goes out once that is committed. */
  @Transactional(propagation = Propagation.MANDATORY)
  void tell(Actor by, Collection<News> news) {
    Set<UUID> told =
        news.stream().map(News::agency).filter(Objects::nonNull).collect(Collectors.toSet());
    Map<UUID, Agency> agencies =
        told.isEmpty() ? Map.of() : directory.agencies(told, LocalDate.now(clock));
    for (News item : news) {
      if (!by.id().equals(item.account())) {
        write(by, item, address(item, agencies));
      }
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            postman.hurry();
          }
        });
  }

  private @Nullable String address(News item, Map<UUID, Agency> agencies) {
    if (item.agency() == null) {
      return settings.office().isEmpty() ? null : settings.office();
    }
    Agency agency = agencies.get(item.agency());
    String address = agency == null ? null : agency.email();
    return address == null || address.isBlank() ? null : address.strip();
  }

  private static final String WRITE =
      """
      with told as (
        insert into messages.message (id, key, about, agency_id, account_id, vietnamese, english, link, by_id, at)
        values (:id, :key, :about, :agency, :account, :vietnamese, :english, :link, :by, :at)
        on conflict on constraint message_once do nothing
        returning id, key, agency_id)
      insert into messages.delivery (id, message_id, key, agency_id, address, outcome, due_at, at)
      select :delivery, id, key, agency_id, :address, :outcome, :due, :at from told
      on conflict on constraint delivery_once do nothing
      """;

  private void write(Actor by, News item, @Nullable String address) {
    Outcome outcome =
        address == null
            ? Outcome.NO_ADDRESS
            : settings.serverKnown() ? Outcome.WAITING : Outcome.NO_SERVER;
    OffsetDateTime now = OffsetDateTime.now(clock);
    sql.sql(WRITE)
        .param("id", UUID.randomUUID())
        .param("key", item.key())
        .param("about", item.about())
        .param("agency", item.agency())
        .param("account", item.account())
        .param("vietnamese", item.vietnamese())
        .param("english", item.english())
        .param("link", item.link())
        .param("by", by.id())
        .param("at", now)
        .param("delivery", UUID.randomUUID())
        .param("address", address)
        .param("outcome", outcome.name())
        .param("due", outcome == Outcome.WAITING ? now : null)
        .update();
  }
}
