package vn.chot.app.people.person;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.access.Role;
import vn.chot.app.pages.MenuItem;

/** The look-up in the menu. */
@Configuration
class LookUpMenu {
  @Bean
  MenuItem lookUpItem() {
    return new MenuItem(
        200,
        "Tra cứu",
        "Look up",
        "/people/lookup",
        "upc-scan",
        Set.of(
            Role.AGENCY_HEAD.name(),
            Role.AGENCY_STAFF.name(),
            Role.DISTRICT.name(),
            Role.COMMUNE.name()));
  }
}
