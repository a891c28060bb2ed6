package vn.chot.app.registers;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to registers and their entries; ids, names of fields and states, no values. */
public sealed interface EntryDeed extends Deed {
  /** Done to one entry. */
  sealed interface ToEntry extends EntryDeed {
    UUID entry();

    @Override
    default String subject() {
      return entry().toString();
    }
  }

  /** Done to many entries at once. */
  sealed interface ToMany extends EntryDeed {
    UUID batch();

    @Override
    default String subject() {
      return batch().toString();
    }
  }

  /** An entry was written. */
  record EntryRecorded(String register, UUID entry, int version) implements ToEntry {
    @Override
    public Map<String, Object> facts() {
      return Map.of("register", register, "version", version);
    }
  }

  /** Many entries were written at once. */
  record EntriesRecorded(String register, UUID batch, int count) implements ToMany {
    @Override
    public Map<String, Object> facts() {
      return Map.of("register", register, "count", count);
    }
  }

  /** Fields of an entry were changed. */
  record EntryChanged(String register, UUID entry, int edition, List<String> fields)
      implements ToEntry {
    @Override
    public Map<String, Object> facts() {
      return Map.of("register", register, "edition", edition, "fields", fields);
    }
  }

  /**
   * An entry moved, or a step of an approval was taken: both states are the same while it waits.
   */
  record EntryMoved(String register, UUID entry, String move, String from, String to)
      implements ToEntry {
    @Override
    public Map<String, Object> facts() {
      return Map.of("register", register, "move", move, "from", from, "to", to);
    }
  }

  /** A clock of an entry ran out. */
  record EntryOverdue(String register, UUID entry, String clock) implements ToEntry {
    @Override
    public Map<String, Object> facts() {
      return Map.of("register", register, "clock", clock);
    }
  }

  /** Entries were taken away as a file, or one was printed. */
  record EntriesExported(String register, UUID batch, String as, int rows, String purpose)
      implements ToMany {
    @Override
    public Map<String, Object> facts() {
      return Map.of("register", register, "as", as, "rows", rows, "purpose", purpose);
    }
  }

  /** The personal fields of entries were emptied because their time had passed. */
  record EntriesEmptied(String register, UUID batch, int count) implements ToMany {
    @Override
    public Map<String, Object> facts() {
      return Map.of("register", register, "count", count);
    }
  }

  /** A text of a register came into force. */
  record DefinitionTaken(String register, int version, String hash, boolean uploaded)
      implements EntryDeed {
    @Override
    public String subject() {
      return register;
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("version", version, "hash", hash, "uploaded", uploaded);
    }
  }
}
