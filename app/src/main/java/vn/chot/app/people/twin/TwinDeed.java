package vn.chot.app.people.twin;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to records that may be one person. Rooms that keep a person's id hear these. */
public sealed interface TwinDeed extends Deed {
  /** Done to the record that stays. */
  sealed interface OfSurvivor extends TwinDeed {
    UUID survivor();

    @Override
    default String subject() {
      return survivor().toString();
    }
  }

  /** Two records are one person: {@code merged} gave way to {@code survivor}. */
  record PeopleMerged(UUID survivor, UUID merged) implements OfSurvivor {
    @Override
    public Map<String, Object> facts() {
      return Map.of("merged", merged.toString());
    }
  }

  /** That was undone: {@code merged} stands by itself again. */
  record PeopleParted(UUID survivor, UUID merged) implements OfSurvivor {
    @Override
    public Map<String, Object> facts() {
      return Map.of("merged", merged.toString());
    }
  }

  /** Two records were said to be two persons. */
  record PeopleToldApart(UUID first, UUID second) implements TwinDeed {
    @Override
    public String subject() {
      return first.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("second", second.toString());
    }
  }

  /** A search for likenesses through the register began. */
  record TwinSearchBegun(UUID search) implements TwinDeed {
    @Override
    public String subject() {
      return search.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of();
    }
  }
}
