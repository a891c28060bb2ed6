package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.chot.app.people.person.FindReach;
import vn.chot.app.surveillance.testing.FindHealthReach;

/**
 * The menu of those who may read levels and see no case (the police), and how the log of reading
 * names these pages. Others find tracing behind the one entry of surveillance, administrators the
 * list of provinces beside the definitions.
 */
@Configuration
class TracingMenu {
  private static final Set<String> AGENCIES =
      Set.of(Role.AGENCY_HEAD.name(), Role.AGENCY_STAFF.name());

  @Bean
  MenuItem tracingItem() {
    return new MenuItem(352, "Truy vết", "Tracing", "/tracing", "diagram-3", AGENCIES);
  }

  /** Shown to those who read levels alone. */
  @Component
  static class TracingGate implements MenuGate {
    private final CurrentActor current;
    private final FindReach findReach;
    private final FindHealthReach findHealthReach;
    private final Clock clock;

    TracingGate(
        CurrentActor current, FindReach findReach, FindHealthReach findHealthReach, Clock clock) {
      this.current = current;
      this.findReach = findReach;
      this.findHealthReach = findHealthReach;
      this.clock = clock;
    }

    @Override
    public boolean guards(MenuItem item) {
      return item.href().equals("/tracing");
    }

    @Override
    public boolean open() {
      LocalDate today = LocalDate.now(clock);
      return current
          .actor()
          .filter(actor ->
              !findReach.of(actor, today).none() && findHealthReach.of(actor, today).none())
          .isPresent();
    }
  }

  @Bean
  ReadingWords tracingWords() {
    return new ReadingWords(
        List.of(),
        List.of(
            new Word("/tracing", "Bàn truy vết", "Tracing desk"),
            new Word("/tracing/people", "Người tiếp xúc trong địa bàn", "Contacts of an area"),
            new Word("/tracing/person", "Hồ sơ tiếp xúc một người", "A person's contacts"),
            new Word("/tracing/presences", "Lượt có mặt của một người", "Where a person was"),
            new Word("/tracing/cases", "Danh sách tiếp xúc của một ca", "A case's contacts"),
            new Word(
                "/tracing/telephones", "Số điện thoại người tiếp xúc", "A contact's telephones"),
            new Word("/tracing/hand-overs", "Danh sách chuyển giao", "Lists handed over"),
            new Word("/tracing/bundles", "Gói chuyển tỉnh khác", "Bundles between provinces"),
            new Word("/tracing/appeals", "Thông báo tìm người", "Appeals"),
            new Word("/tracing/spaces", "Ai đã có mặt ở một nơi", "Who was in a place"),
            new Word("/api/v1/tracing", "Truy vết qua chương trình", "Tracing by a program")));
  }
}
