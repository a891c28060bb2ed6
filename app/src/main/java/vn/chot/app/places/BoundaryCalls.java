package vn.chot.app.places;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import vn.chot.app.access.Actor;

/** What the map draws, for everybody signed in: the outlines of units and what lies around them. */
@Controller
class BoundaryCalls {
  private final DrawUnits drawUnits;
  private final Backdrop backdrop;
  private final AskedDay askedDay;

  BoundaryCalls(DrawUnits drawUnits, Backdrop backdrop, AskedDay askedDay) {
    this.drawUnits = drawUnits;
    this.backdrop = backdrop;
    this.askedDay = askedDay;
  }

  /**
   * The units directly below {@code in} on the day (today without one; the provinces without {@code
   * in}) as a FeatureCollection. Properties: {@code id, code, name, type, fullName, level} of the
   * unit drawn, {@code label}, a point inside it, and {@code drawnFor}, empty when it is drawn for
   * itself; a unit of that day without an outline is drawn on those that carry its ground later,
   * which name it in {@code drawnFor} ({@code id, code, fullName}).
   */
  @GetMapping(value = "/places/boundaries.geojson")
  ResponseEntity<String> boundaries(
      Actor actor,
      @RequestParam(required = false) @Nullable UUID in,
      @RequestParam(defaultValue = "") String on,
      WebRequest request) {
    return unlessKept(drawUnits.below(in, askedDay.of(on)), request);
  }

  /**
   * The land around, rivers and roads as a FeatureCollection. Properties: {@code kind} NEIGHBOUR,
   * ABROAD, RIVER, ROAD; {@code weight} 3 the largest to 1; {@code name}, which may be empty.
   */
  @GetMapping(value = "/places/backdrop.geojson")
  ResponseEntity<String> backdrop(Actor actor, WebRequest request) {
    return unlessKept(backdrop.drawn(), request);
  }

  private static ResponseEntity<String> unlessKept(String drawn, WebRequest request) {
    String tag = "\"" + hash(drawn) + "\"";
    CacheControl kept = CacheControl.noCache().cachePrivate();
    if (request.checkNotModified(tag)) {
      return ResponseEntity.status(304).cacheControl(kept).eTag(tag).build();
    }
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "geo+json", StandardCharsets.UTF_8))
        .cacheControl(kept)
        .eTag(tag)
        .body(drawn);
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 12);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
