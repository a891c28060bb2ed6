package vn.chot.app.surveillance.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.chot.app.access.CurrentActor;
import vn.chot.app.access.ReadingWords;
import vn.chot.app.access.ReadingWords.Word;
import vn.chot.app.access.Role;
import vn.chot.app.pages.MenuGate;
import vn.chot.app.pages.MenuItem;

/**
 * The menu of those who test and see no case: others find tests behind the one entry of
 * surveillance. And how the log of reading names these pages.
 */
@Configuration
class TestsMenu {
  private static final Set<String> AGENCIES =
      Set.of(Role.AGENCY_HEAD.name(), Role.AGENCY_STAFF.name());

  @Bean
  MenuItem testsItem() {
    return new MenuItem(351, "Xét nghiệm", "Tests", "/tests", "eyedropper", AGENCIES);
  }

  @Bean
  ReadingWords testWords() {
    return new ReadingWords(
        List.of(),
        Arrays.asList(
            new Word("/tests", "Danh sách xét nghiệm", "List of tests"),
            new Word("/tests/test", "Một mẫu xét nghiệm", "A test"),
            new Word("/tests/new", "Đăng ký mẫu: tra cứu người", "Registering a specimen: look-up"),
            new Word("/tests/pools", "Mẫu gộp", "Pools"),
            new Word("/tests/held", "Kết quả chờ xử lý", "Held results"),
            new Word("/tests/export", "Xuất danh sách xét nghiệm", "Tests exported"),
            new Word("/tests/screenings", "Chiến dịch xét nghiệm", "Screening campaigns"),
            new Word("/tests/labels", "Nhãn mẫu", "Labels"),
            new Word("/api/v1/tests", "Xét nghiệm qua chương trình", "Tests by a program")));
  }

  /** Shown to laboratories alone. */
  @Component
  static class TestsGate implements MenuGate {
    private final CurrentActor current;
    private final FindTestStand findTestStand;

    TestsGate(CurrentActor current, FindTestStand findTestStand) {
      this.current = current;
      this.findTestStand = findTestStand;
    }

    @Override
    public boolean guards(MenuItem item) {
      return item.href().equals("/tests");
    }

    @Override
    public boolean open() {
      return current
          .actor()
          .map(findTestStand::of)
          .filter(stand -> stand.tester() && stand.reach().none())
          .isPresent();
    }
  }
}
