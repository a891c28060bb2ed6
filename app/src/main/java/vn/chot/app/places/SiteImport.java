package vn.chot.app.places;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;
import vn.chot.sheet.Remark;

/** What came, or would come, of a sheet of sites or of spaces. */
sealed interface SiteImport {

  /** Nothing of the file can be read. */
  record Refused(Refusal refusal) implements SiteImport {}

  /**
   * The file was read: good rows went in, or would go in.
   *
   * @param stored whether they did
   * @param good how many rows are good
   * @param written how many of them added or changed something; nothing in a trial
   * @param faults what is wrong with the others, by row
   * @param badRows the others as a sheet to correct; empty where all are good
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Read(
      boolean stored,
      int good,
      Written written,
      SortedMap<Integer, List<Remark>> faults,
      byte[] badRows)
      implements SiteImport {}

  /** What can be done next; null where there is nothing. */
  record Next(@Nullable UUID commit, @Nullable UUID badRows) {
    static final Next NOTHING = new Next(null, null);
  }

  /** The two tables. */
  enum Table {
    SITES("Địa điểm", "Sites"),
    SPACES("Chỗ bên trong", "Spaces");

    private final String vietnamese;
    private final String english;

    Table(String vietnamese, String english) {
      this.vietnamese = vietnamese;
      this.english = english;
    }

    String vietnamese() {
      return vietnamese;
    }

    String english() {
      return english;
    }

    KeptDeliveries.What what() {
      return this == SITES ? KeptDeliveries.What.SITES : KeptDeliveries.What.SPACES;
    }

    static Table of(KeptDeliveries.What what) {
      return what == KeptDeliveries.What.SPACES ? SPACES : SITES;
    }

    static Table of(String word) {
      return Map.of("spaces", SPACES).getOrDefault(word, SITES);
    }
  }
}
