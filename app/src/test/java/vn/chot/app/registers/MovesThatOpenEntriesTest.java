package vn.chot.app.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

/** A move writes the entry of another register that its file names, and both show each other. */
@ChotTest
class MovesThatOpenEntriesTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Registers registers;
  @Autowired JdbcClient sql;

  @Test
  void aReportWorthARewardStandsInTheRegisterOfRewards() {
    RightsScene scene = RightsScene.in(server);
    LiveRegister live = registers.named("stranger-report").orElseThrow();
    StoredEntry report = scene.entry(live, "verified", "Bãi Biếc", null, Optional.empty());
    String number = "R-" + report.id().toString().substring(0, 8);
    sql.sql(
            """
            update registers.of_stranger_report set number = :number, fields = fields || '{"reported_at": "2021-04-26T08:00",
             "channel": "hotline", "kind": "stranger", "place": "bến", "content": "Có người lạ",
             "finding": "confirmed", "informant": "Ông Báo Tin"}' where id = :id
            """)
        .param("id", report.id())
        .param("number", number)
        .update();
    Browser police = Browser.signedIn(port, scene.login("stranger-report", "police"));
    String page = "/registers/stranger-report/" + report.id();
    assertThat(
            police
                .send(
                    page + "/moves/propose-reward",
                    Map.of("edition", "1", "field", "answer", "in.answer", "Tin đúng."))
                .statusCode())
        .isEqualTo(302);

    List<Map<String, Object>> rewards =
        sql.sql(
                "select id, state, written_by, fields ->> 'receiver' as receiver, fields ->> 'merit' as merit, unit_id from registers.of_reward where fields ->> 'report_number' = :number")
            .param("number", number)
            .query()
            .listOfRows();
    assertThat(rewards).hasSize(1);
    assertThat(rewards.getFirst())
        .containsEntry("state", "proposed")
        .containsEntry("receiver", "Ông Báo Tin")
        .containsEntry("merit", "report")
        .containsEntry("unit_id", report.unit());
    assertThat(rewards.getFirst().get("written_by")).isNull();
    assertThat(
            sql.sql("select count(*) from registers.link where from_entry = :id")
                .param("id", report.id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }
}
