package vn.chot.app.surveillance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.people.person.RegisterScene;

/** Another edition of the definitions: looked at, taken, and what is refused. */
@ChotTest
class TakingAProtocolTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Protocols protocols;
  @Autowired ProtocolInForce inForce;
  @Autowired JdbcClient sql;

  @AfterEach
  void theShippedOneHoldsAgain() {
    sql.sql("update surveillance.protocol set in_force = false").update();
    inForce.changed();
  }

  @Test
  void anAdministratorSeesWhatChangesBeforeANewEditionHolds() {
    RegisterScene.in(server);
    LocalDate day = LocalDate.of(2021, 4, 27);
    Browser admin = Browser.signedIn(port, "nd.quantri");
    String shipped = admin.open("/protocols/covid-19.yaml").body();
    String next = shipped.replace("version: 2\n", "version: 3\n").replace("days: 28", "days: 21");
    assertThat(admin.send("/protocols/file", Map.of("content", shipped)).body())
        .contains("không mới hơn");
    assertThat(
            admin
                .send("/protocols/file", Map.of("content", next.replace("depth: 3", "depth: x")))
                .body())
        .contains("data-line")
        .contains("phải là số nguyên từ 1 đến 5");
    assertThat(admin.send("/protocols/file", Map.of("content", next)).body())
        .contains("data-good=\"3\"")
        .contains("Kết thúc ổ dịch: sửa dòng");
    assertThat(protocols.closingDays(day)).isEqualTo(28);
    assertThat(admin.send("/protocols/file", Map.of("content", next, "confirmed", "true")).body())
        .contains("đã đưa vào sử dụng");
    assertThat(protocols.closingDays(day)).isEqualTo(21);
    assertThat(admin.open("/protocols").body())
        .contains("21 ngày không có ca mới", "href=\"/protocols\"")
        .doesNotContain("before-sampling");
    assertThat(admin.open("/protocols?on=1/10/2021").body())
        .contains("số ngày trước lấy mẫu khi rõ nguồn");
    assertThat(
            Browser.signedIn(port, "nd.cdc")
                .send("/protocols/file", Map.of("content", next))
                .statusCode())
        .isEqualTo(403);
  }
}
