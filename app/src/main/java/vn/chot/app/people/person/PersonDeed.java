package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What can be done to the register of persons; ids and fields, never names or numbers. */
public sealed interface PersonDeed extends Deed {
  /** Done to one person. */
  sealed interface ToPerson extends PersonDeed {
    UUID person();

    @Override
    default String subject() {
      return person().toString();
    }
  }

  /** Done to many persons at once. */
  sealed interface ToMany extends PersonDeed {
    UUID batch();

    @Override
    default String subject() {
      return batch().toString();
    }
  }

  /** Done to an agency's authority. */
  sealed interface ToAgency extends PersonDeed {
    UUID agency();

    @Override
    default String subject() {
      return agency().toString();
    }
  }

  /** Done to a household. */
  sealed interface ToHousehold extends PersonDeed {
    UUID household();

    @Override
    default String subject() {
      return household().toString();
    }
  }

  /** One person was registered; {@code confirmed} names the warnings that were confirmed. */
  record PersonEntered(UUID person, List<String> confirmed) implements ToPerson {
    @Override
    public Map<String, Object> facts() {
      return Map.of("confirmed", confirmed);
    }
  }

  /** Many persons were stored at once. */
  record PeopleEntered(UUID batch, int count) implements ToMany {
    @Override
    public Map<String, Object> facts() {
      return Map.of("count", count);
    }
  }

  /** What was blank in persons known already was filled. */
  record PeopleFilled(UUID batch, int count) implements ToMany {
    @Override
    public Map<String, Object> facts() {
      return Map.of("count", count);
    }
  }

  /** Fields of a person were corrected. */
  record PersonCorrected(UUID person, List<String> fields, List<String> confirmed)
      implements ToPerson {
    @Override
    public Map<String, Object> facts() {
      return Map.of("fields", fields, "confirmed", confirmed);
    }
  }

  /** It was said why a person is none of those that look like them. */
  record LikenessDenied(UUID person, List<UUID> others, String why) implements ToPerson {
    @Override
    public Map<String, Object> facts() {
      return Map.of("others", others.stream().map(UUID::toString).toList(), "why", why);
    }
  }

  /** An agency was given the authority to work on persons. */
  record AuthorityGiven(UUID agency, LocalDate since) implements ToAgency {
    @Override
    public Map<String, Object> facts() {
      return Map.of("since", since.toString());
    }
  }

  /** An agency's authority was ended. */
  record AuthorityEnded(UUID agency, LocalDate until) implements ToAgency {
    @Override
    public Map<String, Object> facts() {
      return Map.of("until", until.toString());
    }
  }

  /** A household was made. */
  record HouseholdMade(UUID household) implements ToHousehold {}

  /** A person joined, left or came to head a household: JOINED, LEFT, HEADS. */
  record HouseholdChanged(UUID household, UUID person, String change) implements ToHousehold {
    @Override
    public Map<String, Object> facts() {
      return Map.of("person", person.toString(), "change", change);
    }
  }

  /** A record is kept longer than the rule says. */
  record RetentionProlonged(UUID person, LocalDate until, String why) implements ToPerson {
    @Override
    public Map<String, Object> facts() {
      return Map.of("until", until.toString(), "why", why);
    }
  }

  /** Records were made nameless because their day had passed. */
  record PeopleLetGo(UUID batch, int count, LocalDate day) implements ToMany {
    @Override
    public Map<String, Object> facts() {
      return Map.of("count", count, "day", day.toString());
    }
  }

  /** A list of persons was taken out as a sheet. */
  record PeopleExported(UUID unit, int count, Purpose purpose) implements PersonDeed {
    @Override
    public String subject() {
      return unit.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("count", count, "purpose", purpose.name());
    }
  }
}
