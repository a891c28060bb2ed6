package vn.chot.app.directive.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;

/** A paper entered under a wrong number, day or register; each test in a year of its own. */
@ChotTest
class CorrectingAnArrivalTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @Autowired Papers papers;
  @Autowired CorrectArrival correctArrival;
  @Autowired ArrivalBook book;
  @Autowired JdbcClient sql;

  private SamplePapers samples;
  private UUID paper;

  @BeforeEach
  void aPaper() {
    samples = new SamplePapers(server);
    paper = samples.paper();
  }

  private static ArrivalFields in(@Nullable Integer number, int year) {
    return new ArrivalFields(Direction.IN, number, LocalDate.of(year, 5, 4));
  }

  private PaperView now() {
    return papers.byId(paper).orElseThrow();
  }

  @Test
  void aNumberADayAndARegisterAreCorrectedAVersionFurtherWithADeed() {
    assertThat(correctArrival.correct(samples.clerk(), paper, 1, in(17, 2001)))
        .isEqualTo(new Edit.Saved<>(now()));

    assertThat(ArrivalFields.of(now())).isEqualTo(in(17, 2001));
    assertThat(now().headerVersion()).isEqualTo(2);
    assertThat(book.next(2001)).hasValue(18);
    assertThat(
            sql.sql(
                    "select count(*) from access.deed where kind = 'directive.ArrivalCorrected'"
                        + " and subject = :paper")
                .param("paper", paper.toString())
                .query(Integer.class)
                .single())
        .isEqualTo(1);

    ArrivalFields out = new ArrivalFields(Direction.OUT, 17, LocalDate.of(2001, 5, 5));
    correctArrival.correct(samples.clerk(), paper, 2, out);
    assertThat(now().arrivalNumber()).isNull();
    assertThat(book.next(2001)).hasValue(1);
  }

  @Test
  void theNumberOfAnotherPaperAndAVersionGoneByAreNotTaken() {
    UUID other = samples.paper();
    correctArrival.correct(samples.clerk(), other, 1, in(5, 2002));

    assertThat(correctArrival.correct(samples.clerk(), paper, 1, in(5, 2002)))
        .isInstanceOfSatisfying(
            Edit.Declined.class,
            declined -> assertThat(declined.why().code()).isEqualTo("arrival-taken"));
    assertThat(correctArrival.correct(samples.otherClerk(), paper, 1, in(null, 2002)))
        .isInstanceOf(Edit.Saved.class);
    assertThat(now().arrivalNumber()).isEqualTo(6);
    assertThat(correctArrival.correct(samples.clerk(), paper, 1, in(9, 2002)))
        .isInstanceOf(Edit.Overtaken.class);
    assertThat(correctArrival.correct(samples.clerk(), paper, 1, in(6, 2002)))
        .as("as it stands already")
        .isInstanceOf(Edit.Saved.class);
  }

  @Test
  void aBookAtItsLastNumberGivesNoNextOneButTakesAFreeOne() {
    UUID last = samples.paper();
    correctArrival.correct(samples.clerk(), last, 1, in(999_999, 2003));

    assertThat(book.next(2003)).isEmpty();
    assertThat(correctArrival.correct(samples.clerk(), paper, 1, in(null, 2003)))
        .isInstanceOfSatisfying(
            Edit.Declined.class,
            declined -> assertThat(declined.why().code()).isEqualTo("arrival-full"));
    Browser clerk = Browser.signedIn(port, "vanthu");
    Map<String, String> form = Map.of("direction", "IN", "arrivedOn", "2003-05-04");
    HttpResponse<String> full =
        Multipart.of(form).file("a.txt", "Sổ đã đầy.".getBytes(UTF_8)).sendBy(clerk);
    assertThat(full.statusCode()).isEqualTo(409);
    assertThat(full.body()).contains("data-refusal=\"arrival-full\"");
    assertThat(correctArrival.correct(samples.clerk(), paper, 1, in(3, 2003)))
        .isInstanceOf(Edit.Saved.class);
  }

  @Test
  void theFormCorrectsAndSaysWhatIsWrongKeepingWhatWasTyped() {
    Browser clerk = Browser.signedIn(port, "vanthu");
    String address = "/papers/" + paper + "/arrival";
    assertThat(clerk.open("/papers/" + paper).body()).contains(address);
    assertThat(clerk.open(address).body()).contains("value=\"2021-04-26\"");

    HttpResponse<String> wrong = clerk.send(address, form("x7", "2004-05-04"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("data-refusal=\"arrival-number\"", "value=\"x7\"");
    assertThat(clerk.send(address, form("7", "31/02/2004")).statusCode()).isEqualTo(422);
    assertThat(clerk.send(address, form("7", "04/05/2104")).statusCode()).isEqualTo(422);

    assertThat(clerk.send(address, form("7", "04/05/2004")).statusCode()).isEqualTo(302);
    assertThat(ArrivalFields.of(now())).isEqualTo(in(7, 2004));
  }

  private static Map<String, String> form(String number, String day) {
    return Map.of("version", "1", "direction", "IN", "arrivalNumber", number, "arrivedOn", day);
  }

  @Test
  void onlyAClerkCorrectsAnEntry() {
    for (Actor actor : List.of(samples.chairman(), samples.administrator())) {
      assertThat(correctArrival.correct(actor, paper, 1, in(1, 2005)))
          .isEqualTo(new Edit.Declined<PaperView>(Refusals.CLERKS_ONLY));
    }
    String address = "/papers/" + paper + "/arrival";
    for (String login : List.of("chutich", "quantri")) {
      Browser other = Browser.signedIn(port, login);
      assertThat(other.open(address).statusCode()).as(login).isEqualTo(403);
      assertThat(other.send(address, form("1", "2005-05-04")).statusCode())
          .as(login)
          .isEqualTo(403);
    }
    assertThat(now().headerVersion()).isEqualTo(1);
  }
}
