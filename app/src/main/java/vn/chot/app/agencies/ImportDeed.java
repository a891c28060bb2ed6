package vn.chot.app.agencies;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What is done with sheets of the directory as a whole. */
public sealed interface ImportDeed extends Deed {
  /** The sheet, post or agency it was done to. */
  UUID id();

  @Override
  default String subject() {
    return id().toString();
  }

  /** The good rows of a sheet were taken in. */
  record DirectoryImported(UUID id, Map<String, Object> facts) implements ImportDeed {
    public DirectoryImported {
      facts = Map.copyOf(facts);
    }
  }

  /** A sheet left the house: the directory, rows to correct, or one-time links. */
  record SheetDownloaded(UUID id, String what) implements ImportDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("what", what);
    }
  }

  /** A post answers for its agency from now on, or no longer does. */
  record PostCorrected(UUID id, UUID agency, boolean head) implements ImportDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("agency", agency.toString(), "head", head);
    }
  }
}
