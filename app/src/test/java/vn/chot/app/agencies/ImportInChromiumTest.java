package vn.chot.app.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.chot.app.BrowserTest;

class ImportInChromiumTest extends BrowserTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void aSheetIsCheckedAndTakenInAtADeskAndOnAPhone() throws IOException {
    for (Page page : new Page[] {desk(), phone()}) {
      String width = page.viewportSize().width == 360 ? "phone" : "desk";
      signIn(page, "quantri");
      page.navigate("/agencies/import");
      assertNoSeriousAxeFindings(page);
      assertFitsItsWidth(page);
      screenshot(page, "import-" + width);

      page.setInputFiles("#file", new FilePayload("co-quan.xlsx", XLSX, sheet(width)));
      page.click("#import button[type=submit]");
      page.waitForSelector("[data-import=checked]");
      assertThat(page.locator("[data-fault-row]").count()).isEqualTo(3);
      assertNoSeriousAxeFindings(page);
      assertFitsItsWidth(page);
      screenshot(page, "import-checked-" + width);

      page.click("#outcome form button[type=submit]");
      page.waitForSelector("[data-import=done]");
      assertNoSeriousAxeFindings(page);
      assertFitsItsWidth(page);
      screenshot(page, "import-done-" + width);
      page.navigate("/agencies/import");
      page.click("text=English");
      assertThat(page.locator("h1").textContent()).isEqualTo("Import agencies, posts, accounts");
      page.click("text=Tiếng Việt");
    }
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeItTravels() {
    Page page = desk();
    signIn(page, "quantri");
    page.navigate("/agencies/import");
    page.evaluate(
        """
        () => {
          const chosen = new DataTransfer();
          chosen.items.add(new File([new Uint8Array(200 * 1024 * 1024)], 'lon.xlsx'));
          document.getElementById('file').files = chosen.files;
        }
        """);
    page.click("#import button[type=submit]");

    assertThat(page.locator("[data-refusal=sheet-too-large]").textContent())
        .contains("lớn hơn 10 MB");
    screenshot(page, "import-too-large-desk");
  }

  private static byte[] sheet(String width) throws IOException {
    return new SentSheet()
        .agency("C-" + width, "Sở Trình diễn " + width, "email=td@lachong.example")
        .agency("C2-" + width, "Trung tâm Kiểm soát " + width, "parent=C-" + width)
        .agency("C3-" + width, "Sở Không có cấp trên", "parent=Sở Chưa từng có trong danh mục")
        .agency("sai mã", "Sở Thử", "email=sai", "from=31/02/2020")
        .account("td." + width, "Nguyễn Trình Diễn", "Lãnh đạo cơ quan")
        .post("C-" + width, "Giám đốc", "td." + width)
        .post("C2-" + width, "Giám đốc Trung tâm", "khong.co.tai.khoan")
        .xlsx();
  }
}
