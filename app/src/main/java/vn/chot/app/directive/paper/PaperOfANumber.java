package vn.chot.app.directive.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.registers.FindsPaper;

/**
 * The paper that an entry of a register means by its number: clerks and the chairman open its page,
 * others read it where their agency received it. To everybody else the number is a text, as it is
 * where no such paper came in.
 */
@Component
class PaperOfANumber implements FindsPaper {
  private final JdbcClient sql;
  private final ReceivedPapers received;

  PaperOfANumber(JdbcClient sql, ReceivedPapers received) {
    this.sql = sql;
    this.received = received;
  }

  private static final String FIND =
      """
      select id from directive.paper
      where number_key = directive.number_key(:number)
        and (cast(:day as date) is null or issued_on = cast(:day as date))
      limit 2
      """;

  @Override
  public Optional<String> path(Actor actor, String number, Optional<LocalDate> day) {
    List<UUID> found =
        sql.sql(FIND)
            .param("number", number)
            .param("day", day.orElse(null))
            .query(UUID.class)
            .list();
    if (found.size() != 1) {
      return Optional.empty();
    }
    UUID paper = found.getFirst();
    return actor.is(Role.CLERK) || actor.is(Role.CHAIRMAN)
        ? Optional.of("/papers/" + paper)
        : received.path(actor, paper);
  }
}
