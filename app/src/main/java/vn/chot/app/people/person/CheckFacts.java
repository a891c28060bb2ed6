package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is wrong with a person's facts before they are stored; faults first, warnings after. */
@Component
public class CheckFacts {

  /** Checks them as they are entered that day. */
  public List<Fault> check(Facts facts, LocalDate today) {
    throw new UnsupportedOperationException("not built yet");
  }
}
