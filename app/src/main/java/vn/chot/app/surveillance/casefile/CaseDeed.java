package vn.chot.app.surveillance.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to case files; ids and fields, never names or what stood in them. */
public sealed interface CaseDeed extends Deed {
  /** Done to one case file. */
  sealed interface ToCase extends CaseDeed {
    UUID caseFile();

    @Override
    default String subject() {
      return caseFile().toString();
    }
  }

  /** Done to an epidemiological point. */
  sealed interface ToPoint extends ToCase {
    UUID point();

    @Override
    default Map<String, Object> facts() {
      return Map.of("point", point().toString());
    }
  }

  /** A file was opened on a person; the definition is not met yet. */
  record CaseOpened(UUID caseFile, UUID person) implements ToCase {}

  /** The definition in force was met; the file says which alternative of which paper. */
  record CaseConfirmed(UUID caseFile, UUID person) implements ToCase {}

  /** Fields of a file were changed. */
  record CaseCorrected(UUID caseFile, UUID person, List<String> fields) implements ToCase {
    @Override
    public Map<String, Object> facts() {
      return Map.of("fields", fields);
    }
  }

  /** It turned out to be no case. */
  record CaseFallen(UUID caseFile, UUID person) implements ToCase {}

  /** A fallen file stands again, as {@code state}. */
  record CaseReopened(UUID caseFile, UUID person, CaseState state) implements ToCase {
    @Override
    public Map<String, Object> facts() {
      return Map.of("state", state.name());
    }
  }

  /** Two files of one person were made one. */
  record CasesMerged(UUID survivor, UUID merged, UUID person) implements ToCase {
    @Override
    public UUID caseFile() {
      return survivor;
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("merged", merged.toString());
    }
  }

  /** Two files that had been made one are two again: their persons are two. */
  record CasesParted(UUID survivor, UUID merged, UUID person) implements ToCase {
    @Override
    public UUID caseFile() {
      return survivor;
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("merged", merged.toString());
    }
  }

  /** The file came to stand for another record of the person, which merged or parted. */
  record CaseMoved(UUID caseFile, UUID from, UUID person) implements ToCase {
    @Override
    public Map<String, Object> facts() {
      return Map.of("from", from.toString());
    }
  }

  /** A point was added. */
  record PointAdded(UUID caseFile, UUID point) implements ToPoint {}

  /** A point's place or time was corrected. */
  record PointCorrected(UUID caseFile, UUID point) implements ToPoint {}

  /** A point was struck out. */
  record PointStruck(UUID caseFile, UUID point) implements ToPoint {}

  /** The patient recovered, died or left: RECOVERED, DIED, LEFT; empty when that was taken back. */
  record CaseEnded(UUID caseFile, UUID person, String outcome) implements ToCase {
    @Override
    public Map<String, Object> facts() {
      return Map.of("outcome", outcome);
    }
  }

  /** Many cases were brought in at once: those confirmed by it are named. */
  record CasesBrought(UUID batch, List<UUID> confirmed, int opened) implements CaseDeed {
    public CasesBrought {
      confirmed = List.copyOf(confirmed);
    }

    @Override
    public String subject() {
      return batch.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("confirmed", confirmed.size(), "opened", opened);
    }
  }

  /** A list of cases was taken out as a sheet. */
  record CasesExported(UUID account, int count, String purpose) implements CaseDeed {
    @Override
    public String subject() {
      return account.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("count", count, "purpose", purpose);
    }
  }
}
