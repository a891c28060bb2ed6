package vn.chot.app.surveillance.tracing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Readings;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.Purpose;

/** Files of bundles: ours to be sent, as a ZIP, and the receipts of those that came in. */
@Controller
@MayOnly({Role.AGENCY_HEAD, Role.AGENCY_STAFF, Role.DISTRICT, Role.COMMUNE})
@RequestMapping("/tracing/bundles/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class BundleFilePages {
  private final TracingSight sight;
  private final Bundles bundles;
  private final SealFiles seal;
  private final Readings readings;

  BundleFilePages(TracingSight sight, Bundles bundles, SealFiles seal, Readings readings) {
    this.sight = sight;
    this.bundles = bundles;
    this.seal = seal;
    this.readings = readings;
  }

  /** Names stand in it: for who signed it, and for those who see the whole province. */
  @GetMapping("/file")
  ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id) {
    TracingSight.Sight may = sight.deciding(actor);
    Bundles.Stored stored =
        bundles
            .sent(id)
            .filter(one -> may.reach().everywhere() || actor.id().equals(one.madeBy()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    readings.shown(actor, "/tracing/bundles", List.of(id.toString()), Purpose.TRACING.name());
    BundleContent content =
        seal.content(stored.file(), BundleContent.class)
            .orElseThrow(() -> new IllegalStateException("a bundle of ours cannot be read"));
    return download(
        "chot-" + id + ".zip",
        MediaType.parseMediaType("application/zip"),
        ReadableBundle.zip(stored.file(), content, seal.print()));
  }

  @GetMapping("/receipt")
  ResponseEntity<byte[]> receipt(Actor actor, @PathVariable UUID id) {
    sight.deciding(actor);
    byte[] bytes =
        bundles.receipt(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    readings.shown(actor, "/tracing/bundles", List.of(id.toString()));
    return download("chot-bien-nhan-" + id + ".json", MediaType.APPLICATION_JSON, bytes);
  }

  private static ResponseEntity<byte[]> download(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .body(bytes);
  }
}
