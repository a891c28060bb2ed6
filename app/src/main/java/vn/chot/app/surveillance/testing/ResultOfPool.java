package vn.chot.app.surveillance.testing;

import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;

/** Enters the result of a pool. */
@Component
class ResultOfPool {
  Recorded record(Actor actor, TestStand stand, String code, SaidResult said, OffsetDateTime at) {
    return new Recorded.Declined(code, TestRules.UNKNOWN, null);
  }
}
