package vn.chot.app.directive.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.files.Files;
import vn.chot.app.files.StoredFile;
import vn.chot.app.pages.Refusal;

/** The files that come with a report or a submission. */
@Component
class Evidence {
  /** The largest file, in megabytes. */
  static final int MEGABYTES = 20;

  /** The most files at once. */
  static final int MOST = 10;

  private final Files files;

  Evidence(Files files) {
    this.files = files;
  }

  /** A file as handed in: its name and content. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Attachment(String name, byte[] content) {}

  /** What is wrong with these files; nothing where they can be kept. */
  static Optional<Refusal> refused(List<Attachment> attachments) {
    if (attachments.size() > MOST) {
      return Optional.of(TaskRefusals.tooManyFiles(MOST));
    }
    for (Attachment attachment : attachments) {
      if (attachment.content().length == 0) {
        return Optional.of(TaskRefusals.FILE_EMPTY);
      }
      if (attachment.content().length > MEGABYTES * 1024 * 1024) {
        return Optional.of(TaskRefusals.fileTooLarge(MEGABYTES));
      }
    }
    return Optional.empty();
  }

  /** Keeps them, in the order given. */
  List<UUID> keep(Actor actor, List<Attachment> attachments) {
    return attachments.stream()
        .map(attachment -> files.keep(actor, attachment.name(), attachment.content()))
        .map(StoredFile::id)
        .toList();
  }
}
