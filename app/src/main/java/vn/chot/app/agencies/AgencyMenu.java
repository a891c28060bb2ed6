package vn.chot.app.agencies;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.access.Role;
import vn.chot.app.pages.MenuItem;

/** What this room puts into the menu. */
@Configuration
class AgencyMenu {
  @Bean
  MenuItem agenciesItem() {
    return new MenuItem(
        700,
        "Cơ quan",
        "Agencies",
        "/agencies",
        "diagram-3",
        Set.of(Role.ADMINISTRATOR.name(), Role.CLERK.name()));
  }
}
