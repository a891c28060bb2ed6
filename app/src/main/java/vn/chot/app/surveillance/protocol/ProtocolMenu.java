package vn.chot.app.surveillance.protocol;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.access.Role;
import vn.chot.app.pages.MenuItem;

/** The definitions in an administrator's menu; others find them among the tabs of surveillance. */
@Configuration
class ProtocolMenu {

  @Bean
  MenuItem protocolsItem() {
    return new MenuItem(
        740,
        "Định nghĩa dịch",
        "Protocols",
        "/protocols",
        "book",
        Set.of(Role.ADMINISTRATOR.name()));
  }
}
