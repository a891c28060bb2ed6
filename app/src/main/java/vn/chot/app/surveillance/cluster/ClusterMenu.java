package vn.chot.app.surveillance.cluster;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.access.ReadingWords;
import vn.chot.app.access.ReadingWords.Word;
import vn.chot.app.access.Role;
import vn.chot.app.pages.MenuItem;

/**
 * The menu of those who see figures and no case: others find clusters behind the one entry of
 * surveillance. And how the log of reading names these pages.
 */
@Configuration
class ClusterMenu {
  private static final Set<String> OFFICE = Set.of(Role.CHAIRMAN.name(), Role.CLERK.name());

  @Bean
  MenuItem clustersItem() {
    return new MenuItem(352, "Ổ dịch", "Clusters", "/clusters", "diagram-3", OFFICE);
  }

  @Bean
  ReadingWords clusterWords() {
    return new ReadingWords(
        List.of(),
        List.of(
            new Word("/clusters/cluster", "Ổ dịch", "A cluster"),
            new Word("/clusters/export", "Xuất ổ dịch", "Clusters exported"),
            new Word("/api/v1/clusters", "Ổ dịch qua chương trình", "Clusters by a program")));
  }
}
