package vn.chot.app.agencies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.chot.app.access.Actor;
import vn.chot.app.access.MayOnly;
import vn.chot.app.access.Role;
import vn.chot.app.pages.KeptSheets;

/** The sheets the administrator takes away: the template, the directory, bad rows, links. */
@Controller
@MayOnly(Role.ADMINISTRATOR)
class SheetDownloads {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final FetchSheet fetch;

  SheetDownloads(FetchSheet fetch) {
    this.fetch = fetch;
  }

  @GetMapping("/agencies/import/template")
  ResponseEntity<byte[]> template() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteTemplate.write(out);
    return xlsx("mau-co-quan.xlsx", out.toByteArray());
  }

  /** The whole directory, to be corrected and imported again. */
  @GetMapping("/agencies/export")
  ResponseEntity<byte[]> directory(Actor actor) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    fetch.directory(actor, out);
    return xlsx("co-quan.xlsx", out.toByteArray());
  }

  @GetMapping("/agencies/import/bad-rows/{id:[0-9a-f-]{36}}")
  ResponseEntity<byte[]> badRows(Actor actor, @PathVariable UUID id) {
    return kept(actor, KeptSheets.What.BAD_ROWS, id, "dong-can-sua.xlsx");
  }

  /** Given once. */
  @GetMapping("/agencies/import/links/{id:[0-9a-f-]{36}}")
  ResponseEntity<byte[]> links(Actor actor, @PathVariable UUID id) {
    return kept(actor, KeptSheets.What.LINKS, id, "lien-ket-dat-mat-khau.xlsx");
  }

  private ResponseEntity<byte[]> kept(Actor actor, KeptSheets.What what, UUID id, String name) {
    return fetch
        .kept(actor, what, id)
        .map(sheet -> xlsx(name, sheet))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static ResponseEntity<byte[]> xlsx(String name, byte[] content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}
