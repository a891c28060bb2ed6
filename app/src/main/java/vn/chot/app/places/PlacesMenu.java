package vn.chot.app.places;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chot.app.pages.MenuItem;

/** What this room puts into the menu. */
@Configuration
class PlacesMenu {
  @Bean
  MenuItem placesItem() {
    return new MenuItem(720, "Địa bàn", "Places", "/places", "geo-alt", Set.of());
  }
}
