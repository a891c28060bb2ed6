package vn.chot.app.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chot.app.Browser;

class TellingInTheProductTest extends MessagesServer {
  @LocalServerPort int port;

  @Test
  void whoActsForTheAgencyReadsWhatItWasTold() {
    UUID task = UUID.randomUUID();
    tell(people().clerk(), toAgency(people().health, task, "A1"));

    for (String login : new String[] {"thu.gdyte", "thu.cvyte"}) {
      Browser browser = Browser.signedIn(port, login);
      String page = browser.open("/messages").body();
      long number = number(page, "(A1)");

      assertThat(page).contains("data-read=\"no\"").contains("data-unread");
      HttpResponse<String> opened = browser.open("/messages/" + number);
      assertThat(Browser.where(opened)).endsWith("/tasks/" + task);
      assertThat(read(browser, number)).isEqualTo("yes");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"thu.gdca", "vanthu", "chutich", "quantri"})
  void nobodyElseSeesIt(String login) {
    tell(people().otherClerk(), toAgency(people().health, UUID.randomUUID(), "B1"));
    long number = number(Browser.signedIn(port, "thu.gdyte").open("/messages").body(), "(B1)");
    Browser other = Browser.signedIn(port, login);

    assertThat(other.open("/messages").body()).doesNotContain("(B1)");
    assertThat(other.open("/messages/" + number).statusCode()).isEqualTo(404);
    other.send("/messages/" + number + "/read", Map.of());
    other.send("/messages/read", Map.of("upTo", String.valueOf(number)));

    assertThat(read(Browser.signedIn(port, "thu.gdyte"), number)).isEqualTo("no");
  }

  @Test
  void whatIsToldToOnePersonIsTheirsAlone() {
    UUID task = UUID.randomUUID();
    News all = toAgency(people().health, task, "C1");
    tell(
        people().clerk(),
        new News(
            all.key(),
            task,
            people().health,
            people().staff.id(),
            all.vietnamese(),
            all.english(),
            all.link()));

    assertThat(Browser.signedIn(port, "thu.cvyte").open("/messages").body())
        .contains("(C1)")
        .contains("gửi riêng bạn");
    assertThat(Browser.signedIn(port, "thu.gdyte").open("/messages").body()).doesNotContain("(C1)");
  }

  @Test
  void theOfficeIsToldAndWhoToldItIsNot() {
    UUID task = UUID.randomUUID();
    tell(people().clerk(), toOffice(task, "D1"));

    assertThat(Browser.signedIn(port, "vanthu2").open("/messages").body())
        .contains("Sở Y tế nộp kết quả");
    assertThat(
            Browser.signedIn(port, "vanthu2").open("/messages").body().split("Sở Y tế nộp").length)
        .isGreaterThan(
            Browser.signedIn(port, "vanthu").open("/messages").body().split("Sở Y tế nộp").length);
  }

  @Test
  void theBellCountsWhatIsUnreadUpToNinetyNine() {
    Browser head = Browser.signedIn(port, "thu.gdca");
    head.send("/messages/read", Map.of("upTo", String.valueOf(Long.MAX_VALUE)));
    assertThat(head.open("/messages").body()).doesNotContain("data-unread");

    UUID task = UUID.randomUUID();
    for (int i = 0; i < 3; i++) {
      tell(people().clerk(), toAgency(people().police, task, "E" + i));
    }
    assertThat(bell(head)).isEqualTo("3");
    head.send("/messages/" + number(head.open("/messages").body(), "(E2)") + "/read", Map.of());
    assertThat(bell(head)).isEqualTo("2");
    News[] many = new News[120];
    for (int i = 0; i < many.length; i++) {
      many[i] = toAgency(people().police, task, "F" + i);
    }
    tell(people().clerk(), many);
    assertThat(bell(head)).isEqualTo("99+");
  }

  @Test
  void allIsReadUpToTheNewestSeenAndWhatCameSinceStaysUnread() {
    Browser staff = Browser.signedIn(port, "thu.cvyte");
    tell(people().clerk(), toAgency(people().health, UUID.randomUUID(), "G1"));
    String seen = staff.open("/messages").body();
    tell(people().clerk(), toAgency(people().health, UUID.randomUUID(), "G2"));

    staff.send("/messages/read", Map.of("upTo", String.valueOf(number(seen, "(G1)"))));

    assertThat(read(staff, number(seen, "(G1)"))).isEqualTo("yes");
    assertThat(bell(staff)).isEqualTo("1");
  }

  @Test
  void theListGoesOnByItsOlderLink() {
    News[] many = new News[35];
    for (int i = 0; i < many.length; i++) {
      many[i] = toAgency(people().health, UUID.randomUUID(), "H" + i);
    }
    tell(people().clerk(), many);
    Browser head = Browser.signedIn(port, "thu.gdyte");

    String first = head.open("/messages").body();
    Matcher older = Pattern.compile("/messages\\?before=\\d+").matcher(first);
    assertThat(older.find()).isTrue();

    assertThat(first).contains("(H34)").doesNotContain("(H1)");
    assertThat(head.open(older.group()).body()).contains("(H1)").doesNotContain("(H34)");
  }

  @Test
  void aNumberThatIsNoneIsNotThere() {
    assertThat(Browser.signedIn(port, "vanthu").open("/messages/999999").statusCode())
        .isEqualTo(404);
    assertThat(Browser.signedIn(port, "vanthu").open("/messages?before=x").statusCode())
        .isEqualTo(400);
  }

  private static String bell(Browser browser) {
    Matcher bell =
        Pattern.compile("data-unread[^>]*>([^<]+)<").matcher(browser.open("/my-password").body());
    return bell.find() ? bell.group(1) : "none";
  }

  private static String read(Browser browser, long number) {
    Matcher mark =
        Pattern.compile("data-message=\"" + number + "\" data-read=\"(yes|no)\"")
            .matcher(browser.open("/messages?before=" + (number + 1)).body());
    return mark.find() ? mark.group(1) : "not there";
  }

  private static long number(String page, String words) {
    int at = page.indexOf(words);
    assertThat(at).as("the page tells " + words).isPositive();
    Matcher number = Pattern.compile("data-message=\"(\\d+)\"").matcher(page.substring(0, at));
    String last = "";
    while (number.find()) {
      last = number.group(1);
    }
    return Long.parseLong(last);
  }
}
