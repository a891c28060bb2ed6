package vn.chot.app.agencies;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.KeptSheets;

/** Hands sheets out, each time with an entry in the log. */
@Component
class FetchSheet {
  private final KeptSheets kept;
  private final WriteDirectory directory;
  private final Deeds deeds;

  FetchSheet(KeptSheets kept, WriteDirectory directory, Deeds deeds) {
    this.kept = kept;
    this.directory = directory;
    this.deeds = deeds;
  }

  /** A sheet kept for this person; nothing when it is not theirs or no longer there. */
  @Transactional
  Optional<byte[]> kept(Actor actor, KeptSheets.What what, UUID id) {
    Optional<byte[]> sheet = kept.take(actor.id(), what, id).map(java.util.List::getFirst);
    if (sheet.isPresent()) {
      deeds.record(actor, new ImportDeed.SheetDownloaded(id, what.name()));
    }
    return sheet;
  }

  /** The whole directory in the columns in which it is imported. */
  @Transactional
  void directory(Actor actor, OutputStream out) throws IOException {
    deeds.record(actor, new ImportDeed.SheetDownloaded(UUID.randomUUID(), "DIRECTORY"));
    directory.write(out);
  }
}
