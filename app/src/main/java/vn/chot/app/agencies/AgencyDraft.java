package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency with its states as they are to be after a sheet came in. */
final class AgencyDraft {
  final UUID id;
  final boolean added;
  final List<State> states = new ArrayList<>();

  AgencyDraft(UUID id, boolean added) {
    this.id = id;
    this.added = added;
  }

  /**
   * What it is in one period.
   *
   * @param stored its row in the database; null for a new one
   * @param row the row of the sheet that speaks of it; 0 for none
   * @param changed whether it is to be written
   */
  record State(@Nullable Long stored, Agency agency, int row, boolean changed) {}

  /** A post with those who held it. */
  static final class Post {
    final UUID id;
    final UUID agency;
    final String title;
    final boolean added;
    final List<Holding> holdings = new ArrayList<>();
    boolean head;
    boolean changed;

    Post(UUID id, UUID agency, String title, boolean head, boolean added) {
      this.id = id;
      this.agency = agency;
      this.title = title;
      this.head = head;
      this.added = added;
    }
  }

  /**
   * Who held a post.
   *
   * @param stored its row in the database; null for a new one
   * @param account null while the account is still to be made
   */
  record Holding(
      @Nullable UUID stored,
      @Nullable UUID account,
      LocalDate from,
      @Nullable LocalDate to,
      int row,
      boolean changed) {

    boolean meets(LocalDate first, @Nullable LocalDate last) {
      return (to == null || !to.isBefore(first)) && (last == null || !last.isBefore(from));
    }
  }

  AgencyDraft copy() {
    AgencyDraft copy = new AgencyDraft(id, added);
    copy.states.addAll(states);
    return copy;
  }

  State latest() {
    return states.stream()
        .max(Comparator.comparing((State state) -> state.agency().from()))
        .orElseThrow();
  }

  static boolean meet(Agency one, Agency other) {
    return (one.to() == null || !one.to().isBefore(other.from()))
        && (other.to() == null || !other.to().isBefore(one.from()));
  }

  /** The same agency with other days. */
  static Agency until(Agency agency, @Nullable LocalDate to) {
    return new Agency(
        agency.id(),
        agency.name(),
        agency.shortNames(),
        agency.kind(),
        agency.level(),
        agency.parent(),
        agency.area(),
        agency.email(),
        agency.outside(),
        agency.from(),
        to);
  }
}
