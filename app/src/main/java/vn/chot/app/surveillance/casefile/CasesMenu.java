package vn.chot.app.surveillance.casefile;

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

/** The one menu entry of surveillance, and how the log of reading names its pages. */
@Configuration
class CasesMenu {
  private static final Set<String> WORKERS =
      Set.of(
          Role.AGENCY_HEAD.name(),
          Role.AGENCY_STAFF.name(),
          Role.DISTRICT.name(),
          Role.COMMUNE.name());

  @Bean
  MenuItem surveillanceItem() {
    return new MenuItem(350, "Giám sát dịch", "Surveillance", "/cases", "virus", WORKERS);
  }

  @Bean
  ReadingWords caseWords() {
    return new ReadingWords(
        List.of(),
        List.of(
            new Word("/cases", "Danh sách ca bệnh", "List of cases"),
            new Word("/cases/case", "Hồ sơ ca bệnh", "Case file"),
            new Word("/cases/export", "Xuất danh sách ca bệnh", "Cases exported"),
            new Word("/api/v1/cases", "Ca bệnh qua chương trình", "Cases by a program")));
  }

  /** Shown to those who may see case files today. */
  @Component
  static class CasesGate implements MenuGate {
    private final CurrentActor current;
    private final CaseSight sight;

    CasesGate(CurrentActor current, CaseSight sight) {
      this.current = current;
      this.sight = sight;
    }

    @Override
    public boolean guards(MenuItem item) {
      return item.href().equals("/cases");
    }

    @Override
    public boolean open() {
      return current.actor().filter(sight::may).isPresent();
    }
  }
}
