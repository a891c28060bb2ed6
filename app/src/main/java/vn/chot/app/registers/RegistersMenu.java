package vn.chot.app.registers;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.pages.MenuItem;

/** What this room puts into the menu. */
@Configuration
class RegistersMenu {
  @Bean
  MenuItem registersItem() {
    return new MenuItem(300, "Sổ nghiệp vụ", "Registers", "/registers", "journal-text", Set.of());
  }
}
