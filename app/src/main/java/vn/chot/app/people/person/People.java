package vn.chot.app.people.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What other rooms may ask about persons. Whoever asks has checked the reach. */
@Component
public class People {

  /** The person as the register has them now, a merged one too. */
  public Optional<Person> person(UUID id) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** These persons; unknown ids are left out. */
  public List<Person> persons(Collection<UUID> ids) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** For each id the record it gave way to, itself where it stands; unknown ids are left out. */
  public Map<UUID, UUID> standing(Collection<UUID> ids) {
    throw new UnsupportedOperationException("not built yet");
  }
}
