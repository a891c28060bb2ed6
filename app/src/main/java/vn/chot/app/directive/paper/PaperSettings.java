package vn.chot.app.directive.paper;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.access.Role;
import vn.chot.app.pages.MenuItem;
import vn.chot.document.FileLimits;

/** What this room takes from the settings, and what it puts into the menu. */
@Configuration
class PaperSettings {

  /** How large a file may be handed in, in megabytes. */
  @Bean
  FileLimits paperLimits(@Value("${chot.paper.megabytes:20}") int megabytes) {
    FileLimits usual = FileLimits.usual();
    return new FileLimits(
        megabytes << 20, usual.characters(), usual.pages(), usual.unpackedBytes());
  }

  @Bean
  MenuItem papersItem() {
    return new MenuItem(
        100,
        "Văn bản",
        "Papers",
        "/papers",
        "file-earmark-text",
        Set.of(Role.CLERK.name(), Role.CHAIRMAN.name()));
  }
}
