package vn.chot.app.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.chot.app.access.CurrentActor;
import vn.chot.app.access.Role;
import vn.chot.app.pages.MenuGate;
import vn.chot.app.pages.MenuItem;

/**
 * What this room puts into the menu: persons for those with a reach, authorities for the keeper.
 */
@Configuration
class PersonMenu {
  private static final Set<String> WORKERS =
      Set.of(
          Role.AGENCY_HEAD.name(),
          Role.AGENCY_STAFF.name(),
          Role.DISTRICT.name(),
          Role.COMMUNE.name());

  @Bean
  MenuItem peopleItem() {
    return new MenuItem(400, "Người dân", "People", "/people", "person-vcard", WORKERS);
  }

  @Bean
  MenuItem authoritiesItem() {
    return new MenuItem(
        730,
        "Quyền dữ liệu",
        "Data authority",
        "/people/authorities",
        "shield-lock",
        Set.of(Role.ADMINISTRATOR.name()));
  }

  /** Entries of these rooms are shown to workers whose agency may work on persons today. */
  @Component
  static class Gate implements MenuGate {
    private final CurrentActor current;
    private final FindReach findReach;
    private final Clock clock;

    Gate(CurrentActor current, FindReach findReach, Clock clock) {
      this.current = current;
      this.findReach = findReach;
      this.clock = clock;
    }

    @Override
    public boolean guards(MenuItem item) {
      return item.href().startsWith("/people") && item.roleNames().equals(WORKERS);
    }

    @Override
    public boolean open() {
      return current
          .actor()
          .filter(actor -> !findReach.areas(actor, LocalDate.now(clock)).isEmpty())
          .isPresent();
    }
  }
}
