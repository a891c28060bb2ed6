package vn.chot.app.people.person;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/**
 * On whose persons somebody may work that day: heads and staff of agencies that were given the
 * authority in those agencies' area, district and commune accounts in theirs; clerks, chairmen and
 * administrators on nobody's.
 */
@Component
public class FindReach {

  /** Where they may work. */
  public Reach of(Actor actor, LocalDate on) {
    throw new UnsupportedOperationException("not built yet");
  }
}
