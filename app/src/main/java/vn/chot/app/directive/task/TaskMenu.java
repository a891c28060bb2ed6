package vn.chot.app.directive.task;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.access.Role;
import vn.chot.app.pages.MenuItem;

/** What this room puts into the menu. */
@Configuration
class TaskMenu {

  @Bean
  MenuItem tasksItem() {
    return new MenuItem(
        120,
        "Việc được giao",
        "Tasks",
        "/tasks",
        "list-check",
        Set.of(
            Role.CLERK.name(),
            Role.CHAIRMAN.name(),
            Role.AGENCY_HEAD.name(),
            Role.AGENCY_STAFF.name(),
            Role.DISTRICT.name(),
            Role.COMMUNE.name()));
  }

  @Bean
  MenuItem progressItem() {
    return new MenuItem(
        110,
        "Tiến độ",
        "Progress",
        "/progress",
        "bar-chart-steps",
        Set.of(Role.CLERK.name(), Role.CHAIRMAN.name(), Role.DISTRICT.name(), Role.COMMUNE.name()));
  }
}
