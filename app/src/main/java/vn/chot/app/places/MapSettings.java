package vn.chot.app.places;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What lies under the map.
 *
 * @param tiles the address of map tiles with {@code {z}}, {@code {x}}, {@code {y}}; empty for none
 * @param attribution whom the tiles' source wants named
 */
@ConfigurationProperties("chot.map")
record MapSettings(String tiles, String attribution) {
  MapSettings {
    if (!tiles.isEmpty() && !tiles.matches("https?://[A-Za-z0-9.-]+(:\\d+)?/[^\\s;,'\"]*")) {
      throw new IllegalArgumentException(
          "chot.map.tiles is no address such as https://host/{z}/{x}/{y}.png");
    }
  }

  boolean hasTiles() {
    return !tiles.isEmpty();
  }

  /** Scheme, host and port of the tiles, as the content security policy names them. */
  String origin() {
    URI address = URI.create(tiles.substring(0, tiles.indexOf('/', tiles.indexOf("//") + 2)));
    return address.toString();
  }
}
