package vn.chot.app.people.person;

import java.util.Map;
import java.util.UUID;
import vn.chot.app.access.Deed;

/** What the look-up writes into the log of deeds. */
public sealed interface LookUpDeed extends Deed {
  /** Within an hour an account asked for so many numbers that nobody bears. */
  record NumbersFoundNobody(UUID account, int times) implements LookUpDeed {
    @Override
    public String subject() {
      return account.toString();
    }

    @Override
    public Map<String, Object> facts() {
      return Map.of("times", times);
    }
  }
}
