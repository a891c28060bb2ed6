package vn.chot.app.people.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Deeds;
import vn.chot.app.people.person.KeptLists;

/**
 * Deletes lists whose time has passed: the file as it was sent, what was said of its rows and the
 * file's name. That a list came in and how many rows it had stays; one that nobody went on with is
 * given up.
 */
@Component
class LetGoLists implements KeptLists {
  private static final int GROUP = 50;

  private final JdbcClient sql;
  private final ListFiles files;
  private final Deeds deeds;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LetGoLists(
      JdbcClient sql, ListFiles files, Deeds deeds, TransactionTemplate transaction, Clock clock) {
    this.sql = sql;
    this.files = files;
    this.deeds = deeds;
    this.transaction = transaction;
    this.clock = clock;
  }

  private static final String DUE =
      """
      select id from people.intake
      where let_go_at is null and coalesce(ended_at, made_at) < :day
        and state not in ('CHECKING', 'ENTERING')
      order by coalesce(ended_at, made_at), id limit :most
      for update skip locked
      """;

  private static final String LET_GO =
      """
      update people.intake set file_name = '', let_go_at = :at, ended_at = coalesce(ended_at, :at),
        state = case when state in ('CHOOSING', 'CHECKED') then 'CANCELLED' else state end
      where id = :id
      """;

  @Override
  public int letGoBefore(LocalDate day) {
    int all = 0;
    Integer some = some(day);
    while (some != null && some > 0) {
      all += some;
      some = some(day);
    }
    return all;
  }

  private @org.jspecify.annotations.Nullable Integer some(LocalDate day) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    return transaction.execute(status -> {
      List<UUID> due =
          sql.sql(DUE)
              .param("day", day.atStartOfDay(clock.getZone()).toOffsetDateTime())
              .param("most", GROUP)
              .query(UUID.class)
              .list();
      for (UUID id : due) {
        files.forget(id);
        sql.sql(LET_GO).param("id", id).param("at", at).update();
        deeds.recordOfNobody(new IntakeDeed.ListLetGo(id));
      }
      return due.size();
    });
  }
}
