package vn.chot.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

/** The administrator asks the log of reading who was shown what, and what for. */
@ChotTest
class ReadingLogPagesTest {
  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Readings readings;
  @Autowired ReadingLog log;
  @Autowired JdbcClient sql;

  private final String thing = UUID.randomUUID().toString();
  private Browser administrator;

  @BeforeEach
  void somebodyReads() {
    Account reader = accounts.byLogin("vanthu2").orElseThrow();
    Actor actor = new Actor(reader.id(), reader.login(), reader.name(), reader.roles());
    readings.shown(actor, "/people/person", List.of(thing), "TRACING");
    readings.shown(actor, "/people", List.of(UUID.randomUUID().toString(), thing));
    readings.flush();
    administrator = Browser.signedIn(port, "quantri");
  }

  private String asked(String filter) {
    return administrator.open("/log/readings?thing=" + thing + filter).body();
  }

  private static int lines(String page) {
    return page.split("data-reading=", -1).length - 1;
  }

  @Test
  void itIsAskedByAccountDayPurposeAndRecord() {
    assertThat(asked("")).contains("vanthu2").contains("Hồ sơ một người").contains("Truy vết");
    assertThat(lines(asked(""))).isEqualTo(2);
    assertThat(lines(asked("&purpose=TRACING"))).isEqualTo(1);
    assertThat(lines(asked("&login=VanThu2"))).isEqualTo(2);
    assertThat(lines(asked("&login=vanthu"))).isZero();
    String today = "&from=27/4/2021&to=27-04-2021";
    assertThat(lines(asked(today))).isEqualTo(2);
    assertThat(lines(asked("&to=26/4/2021"))).isZero();
    assertThat(asked("&from=31/2/2021")).contains("data-refusal=\"readings-day\"");
  }

  @Test
  void aPageGoesOnWhereTheOneBeforeEnded() {
    ReadingLog.Asked asked = ReadingLog.Asked.of(UUID.fromString(thing));
    List<ReadingLog.Line> first = log.page(asked, null, 1);
    List<ReadingLog.Line> second = log.page(asked, first.getFirst().key(), 5);
    assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(ReadingLog.Key.of(first.getFirst().key().word())).contains(first.getFirst().key());
    assertThat(ReadingLog.Key.of("2021-99-99T00:00:00Z_1")).isEmpty();
    assertThat(new ReadingLog.Key(Instant.EPOCH, 1).word()).isEqualTo("1970-01-01T00:00:00Z_1");
  }

  @Test
  void itIsTakenAwayAsASheetWhichIsADeed() {
    long before = exports();
    Map<String, String> asked = Map.of("thing", thing, "as", "csv");
    String csv = administrator.send("/log/readings/export", asked).body();
    assertThat(csv).contains("Mã hồ sơ").contains(thing).contains("vanthu2").contains("Truy vết");
    assertThat(exports()).isEqualTo(before + 1);
    assertThat(administrator.open("/log").body()).contains("access.ReadingsExported");
  }

  private long exports() {
    return sql.sql("select count(*) from access.deed where kind = 'access.ReadingsExported'")
        .query(Long.class)
        .single();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vanthu", "chutich"})
  void nobodyElseMayAskIt(String login) {
    Browser browser = Browser.signedIn(port, login);
    assertThat(browser.open("/log/readings").statusCode()).isEqualTo(403);
    assertThat(browser.send("/log/readings/export", Map.of()).statusCode()).isEqualTo(403);
    assertThat(Browser.where(new Browser(port).open("/log/readings"))).contains("sign-in");
  }

  @Test
  void whatStandsInTheFilterIsEscaped() {
    Matcher told = Pattern.compile("value=\"[^\"]*<").matcher(asked("&login=%22%3E%3Cscript%3E"));
    assertThat(told.find()).isFalse();
  }
}
