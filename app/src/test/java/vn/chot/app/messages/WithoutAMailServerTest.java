package vn.chot.app.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.ChotTest;
import vn.chot.app.messages.Sending.Outcome;

@ChotTest
class WithoutAMailServerTest {
  @Autowired Messages messages;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationContext server;

  @Test
  void whatIsToldIsToldInTheProductAndTheOutcomeSaysWhyNoMailWentOut() {
    TwoAgencies people = TwoAgencies.in(server);
    UUID task = UUID.randomUUID();

    transaction.executeWithoutResult(status ->
        messages.tell(
            people.clerk(),
            List.of(
                MessagesServer.toAgency(people.police, task, "X1"),
                MessagesServer.toAgency(people.nameless, task, "X1"))));

    assertThat(messages.sendings(List.of(task)))
        .extracting(Sending::agency, Sending::outcome)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(people.police, Outcome.NO_SERVER),
            org.assertj.core.groups.Tuple.tuple(people.nameless, Outcome.NO_ADDRESS));
  }
}
