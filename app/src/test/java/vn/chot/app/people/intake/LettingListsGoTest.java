package vn.chot.app.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Role;

/** A list's file and rows are people's own: they go on their day, what came in stays. */
@ChotTest
class LettingListsGoTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 20);

  @Autowired ApplicationContext context;
  @Autowired LetGoLists letGoLists;
  @Autowired JdbcClient sql;

  @Test
  void theFileAndTheRowsOfAListGoAMonthAfterItWasSettledOrLeftLying() throws IOException {
    ListServer lists = new ListServer(context);
    Intake done = sent(lists, "giu.xong");
    lists.broughtIn(lists.checked(done), false);
    Intake lying = sent(lists, "giu.bodo");
    Intake fresh = sent(lists, "giu.moi");
    age(done.id(), "ended_at");
    age(lying.id(), "made_at");

    assertThat(letGoLists.letGoBefore(LocalDate.of(2021, 4, 27))).isGreaterThanOrEqualTo(2);

    for (Intake gone : new Intake[] {done, lying}) {
      assertThat(kept(gone.id())).isZero();
      assertThat(lists.intake(gone.id()).file().name()).isEmpty();
    }
    assertThat(lists.intake(done.id()).state()).isEqualTo(State.DONE);
    assertThat(lists.intake(done.id()).counts().entered()).isEqualTo(1);
    assertThat(lists.intake(lying.id()).state()).isEqualTo(State.CANCELLED);
    assertThat(kept(fresh.id())).isPositive();
    assertThat(lists.count("p.name = :value", "Cù Giữ giu.xong".replace(".", " "))).isEqualTo(1);
    assertThat(letGoLists.letGoBefore(LocalDate.of(2021, 4, 27))).isZero();
  }

  private static Intake sent(ListServer lists, String login) throws IOException {
    String list =
        """
        Họ tên,Năm sinh,Nơi ở
        Cù Giữ %s,1980,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
        Cù Giữ Sai,ba mươi,"xã Bản Trăng, huyện Suối Mây, tỉnh Mường Sương"
        """
            .formatted(login.replace(".", " "));
    return lists.sent(
        lists.somebody(login, Role.AGENCY_STAFF, "M7", true), login + ".csv", list, DAY);
  }

  private void age(UUID id, String column) {
    sql.sql(
            "update people.intake set %s = timestamptz '2021-03-26T00:00:00Z' where id = :id"
                .formatted(column))
        .param("id", id)
        .update();
  }

  private int kept(UUID id) {
    return sql.sql(
            """
            select (select count(*) from people.intake_part where intake_id = :id)
              + (select count(*) from people.intake_row where intake_id = :id)
            """)
        .param("id", id)
        .query(Integer.class)
        .single();
  }
}
