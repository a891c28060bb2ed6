package vn.chot.app.registers;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.register.Entry;
import vn.chot.register.Register;
import vn.chot.register.Triaged;

/**
 * An entry as it lies in its register's table.
 *
 * @param number as the register numbers; empty where it does not
 * @param version of the file under which it was written
 * @param edition counts its changes
 * @param writtenBy the account; null where nobody signed in wrote it
 * @param writtenFor the agency for which they wrote; null where none
 * @param unit in whose area it lies; null where none
 * @param agency whose it is; null where nobody's
 * @param triaged what triage said when it was last written
 */
record StoredEntry(
    UUID id,
    String number,
    int version,
    int edition,
    Entry entry,
    @Nullable UUID writtenBy,
    @Nullable UUID writtenFor,
    OffsetDateTime writtenAt,
    OffsetDateTime changedAt,
    @Nullable UUID unit,
    @Nullable UUID agency,
    boolean overdue,
    Optional<Triaged> triaged,
    @Nullable OffsetDateTime emptiedAt) {

  /** The same with its number. */
  StoredEntry numbered(String given) {
    return new StoredEntry(
        id,
        given,
        version,
        edition,
        entry,
        writtenBy,
        writtenFor,
        writtenAt,
        changedAt,
        unit,
        agency,
        overdue,
        triaged,
        emptiedAt);
  }

  /** The same after a change or a move. */
  StoredEntry changed(Register register, Entry now, Optional<Triaged> outcome, LocalDateTime at) {
    return new StoredEntry(
        id,
        number,
        version,
        edition + 1,
        now,
        writtenBy,
        writtenFor,
        writtenAt,
        at.atZone(Entries.HERE).toOffsetDateTime(),
        Entries.id(register.areaField(), now.values()),
        Entries.id(register.agencyField(), now.values()),
        now.overdue(at),
        outcome,
        emptiedAt);
  }

  /** The same as of another moment, for a line of its history. */
  StoredEntry at(LocalDateTime moment) {
    return new StoredEntry(
        id,
        number,
        version,
        edition,
        entry,
        writtenBy,
        writtenFor,
        writtenAt,
        moment.atZone(Entries.HERE).toOffsetDateTime(),
        unit,
        agency,
        overdue,
        triaged,
        emptiedAt);
  }

  /** How it is called: its number, or where it has none the start of its id. */
  String called() {
    return number.isEmpty() ? id.toString().substring(0, 8) : number;
  }
}
