package vn.chot.app.access;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.pages.MenuItem;

/** What this room puts into the menu. */
@Configuration
class AccessMenu {
  @Bean
  MenuItem accountsItem() {
    return new MenuItem(
        900, "Tài khoản", "Accounts", "/accounts", "people", Set.of(Role.ADMINISTRATOR.name()));
  }

  @Bean
  MenuItem logItem() {
    return new MenuItem(
        910, "Nhật ký", "Log", "/log", "journal-text", Set.of(Role.ADMINISTRATOR.name()));
  }
}
