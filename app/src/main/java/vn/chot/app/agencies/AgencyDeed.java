package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to agencies, posts and names. */
public sealed interface AgencyDeed extends Deed {
  /** The agency, post or name it was done to. */
  UUID id();

  @Override
  default String subject() {
    return id().toString();
  }

  /** An agency was entered. */
  record AgencyCreated(UUID id, LocalDate from) implements AgencyDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("from", from.toString());
    }
  }

  /** What an agency is was corrected, or is another from a day on. */
  record AgencyCorrected(UUID id, LocalDate from) implements AgencyDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("from", from.toString());
    }
  }

  /** An agency ended; others may take over. */
  record AgencyEnded(UUID id, LocalDate lastDay, List<UUID> successors) implements AgencyDeed {
    public AgencyEnded {
      successors = List.copyOf(successors);
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of(
          "lastDay", lastDay.toString(),
          "successors", successors.stream().map(UUID::toString).toList());
    }
  }

  /** A post was made in an agency. */
  record PostMade(UUID id, UUID agency, boolean head) implements AgencyDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("agency", agency.toString(), "head", head);
    }
  }

  /** A post has a new holder from a day on. */
  record PostHandedOver(UUID id, UUID agency, UUID account, LocalDate from) implements AgencyDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of(
          "agency", agency.toString(), "account", account.toString(), "from", from.toString());
    }
  }

  /** Somebody's holding of a post has a last day. */
  record HoldingEnded(UUID id, UUID agency, UUID account, LocalDate lastDay) implements AgencyDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of(
          "agency",
          agency.toString(),
          "account",
          account.toString(),
          "lastDay",
          lastDay.toString());
    }
  }

  /** A name was taught: whom it means; nobody of ours where it is a body outside. */
  record NameLearned(UUID id, List<UUID> agencies) implements AgencyDeed {
    public NameLearned {
      agencies = List.copyOf(agencies);
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("agencies", agencies.stream().map(UUID::toString).toList());
    }
  }

  /** A taught name was forgotten. */
  record NameForgotten(UUID id) implements AgencyDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of();
    }
  }
}
