package vn.chot.app.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.BrowserTest;

class MessagesInChromiumTest extends BrowserTest {
  @Autowired Messages messages;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationContext server;

  @Test
  void theMessagesAndTheBellAreUsableAtADeskAndOnAPhone() {
    TwoAgencies people = TwoAgencies.in(server);
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "thu.gdyte");
      page.navigate("/messages");
      screenshot(page, "messages-before-" + width);
      tell(
          people,
          "Thông báo 42/TB-UBND giao cơ quan 3 nhiệm vụ về truy vết, cách ly và lấy mẫu xét nghiệm.");
      tell(people, "Văn phòng trả lại kết quả nhiệm vụ II.3 của Thông báo 42/TB-UBND, xem lý do.");
      page.navigate("/messages");

      assertThat(page.locator("[data-unread]").textContent()).isEqualTo("2");
      assertNoSeriousAxeFindings(page);
      assertFitsItsWidth(page);
      screenshot(page, "messages-" + width);
      page.click("text=English");
      screenshot(page, "messages-english-" + width);
      page.click("text=Mark all as read");
      assertThat(page.locator("[data-unread]").count()).isZero();
      page.click("text=Tiếng Việt");
      for (String path : new String[] {"my-tokens", "my-password"}) {
        page.navigate("/" + path);
        assertNoSeriousAxeFindings(page);
        assertFitsItsWidth(page);
      }
      page.navigate("/my-tokens");
      page.fill("#name", "Đẩy văn bản từ trục liên thông");
      page.click("form[action='/my-tokens'] button");
      assertThat(page.locator("[data-secret]").textContent()).startsWith("chot_");
      assertNoSeriousAxeFindings(page);
      assertFitsItsWidth(page);
      screenshot(page, "my-tokens-" + width);
    }
  }

  private void tell(TwoAgencies people, String words) {
    UUID task = UUID.randomUUID();
    transaction.executeWithoutResult(status ->
        messages.tell(
            people.clerk(),
            List.of(
                News.toAgency(
                    "task/" + task,
                    task,
                    people.health,
                    words,
                    "In English: " + words,
                    "/my-password"))));
  }
}
