package vn.chot.app.people.person;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who in the register may be the person with these facts: by the number of a paper, then by
 * telephone, then by name with birth year or commune, compared as Vietnamese names are.
 */
@Component
public class FindCandidates {

  /** At most {@code most} of them, best first. */
  public List<Candidate> like(Facts facts, int most) {
    throw new UnsupportedOperationException("not built yet");
  }

  /** The same for many at once, in the same order: for lists of a hundred thousand. */
  public List<List<Candidate>> like(List<Facts> many, int most) {
    throw new UnsupportedOperationException("not built yet");
  }
}
