package vn.chot.app.registers;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Readings;
import vn.chot.app.files.Download;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;
import vn.chot.register.Permission;
import vn.chot.register.Value;

/** The file in a field of an entry, sent to who may read the entry. */
@Controller
class EntryFilePages {
  private final OpenRegister openRegister;
  private final Files files;
  private final Readings readings;

  EntryFilePages(OpenRegister openRegister, Files files, Readings readings) {
    this.openRegister = openRegister;
    this.files = files;
    this.readings = readings;
  }

  @GetMapping(
      "/registers/{name:[a-z][a-z0-9-]*}/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/files/{field:[a-z][a-z0-9_]*}")
  ResponseEntity<byte[]> file(
      Actor actor, @PathVariable String name, @PathVariable UUID id, @PathVariable String field) {
    OpenRegister.Opened opened = openRegister.open(actor, name, Permission.READ);
    StoredEntry entry = openRegister.entry(opened, id);
    StoredFile file =
        Optional.ofNullable(entry.entry().values().get(field))
            .filter(Value.StoredFile.class::isInstance)
            .flatMap(value -> files.byId(UUID.fromString(((Value.StoredFile) value).id())))
            .orElseThrow(() -> new Refused(RegisterRefusals.NO_ENTRY));
    readings.shown(
        actor,
        "/registers/" + name + "/file",
        java.util.List.of(id.toString(), file.id().toString()));
    return Download.of(file, files.content(file));
  }
}
