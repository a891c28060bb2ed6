package vn.chot.app.people.intake;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What is done with lists of persons as a whole. */
public sealed interface IntakeDeed extends Deed {
  /** The intake. */
  UUID id();

  @Override
  default String kind() {
    return "people.intake." + getClass().getSimpleName();
  }

  @Override
  default String subject() {
    return id().toString();
  }

  /** A file was sent, for a purpose. */
  record ListSent(UUID id, long bytes, String purpose) implements IntakeDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("bytes", bytes, "purpose", purpose);
    }
  }

  /** The good rows of a list are in the register. */
  record PeopleBroughtIn(UUID id, int entered, int filled, int queued) implements IntakeDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("entered", entered, "filled", filled, "queued", queued);
    }
  }

  /** A list was given up; what had come in stays. */
  record IntakeCancelled(UUID id, int entered) implements IntakeDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("entered", entered);
    }
  }

  /** The rows that were wrong left the house to be corrected. */
  record RowsGivenBack(UUID id, int rows) implements IntakeDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("rows", rows);
    }
  }

  /** A list's file and rows were deleted because their day had passed. */
  record ListLetGo(UUID id) implements IntakeDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of();
    }
  }
}
