package vn.chot.app.places;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to the tree of units. */
public sealed interface PlaceDeed extends Deed {
  /** Something was brought in whole. */
  sealed interface BroughtIn extends PlaceDeed {
    UUID batch();

    @Override
    default String subject() {
      return batch().toString();
    }
  }

  /** A list of units was brought in. */
  record UnitsImported(UUID batch, int added, int changed) implements BroughtIn {
    @Override
    public Map<String, Object> facts() {
      return Map.of("added", added, "changed", changed);
    }
  }

  /** Outlines of units were brought in. */
  record BoundariesImported(UUID batch, int stored) implements BroughtIn {
    @Override
    public Map<String, Object> facts() {
      return Map.of("stored", stored);
    }
  }

  /** Rivers, roads and the land around were brought in for the map. */
  record BackdropDrawn(UUID batch, int added) implements BroughtIn {
    @Override
    public Map<String, Object> facts() {
      return Map.of("added", added);
    }
  }

  /** It was said which units came out of which. */
  record SuccessionsImported(UUID batch, int stored) implements BroughtIn {
    @Override
    public Map<String, Object> facts() {
      return Map.of("stored", stored);
    }
  }

  /** The province that this installation serves was chosen. */
  record HomeChosen(UUID unit) implements PlaceDeed {
    @Override
    public String subject() {
      return unit.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of();
    }
  }
}
