package vn.chot.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything found wrong in one reading, so that a person mends it in one go. */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  /** Notes what is wrong at a place. */
  public void add(Position at, String vi, String en) {
    found.add(new Problem(at, vi, en, Optional.empty()));
  }

  /** Notes a word that is not among those known here; the nearest of them is suggested. */
  public void unknown(Position at, String vi, String en, String written, Collection<String> known) {
    found.add(new Problem(at, vi, en, Nearest.to(written, known)));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int size() {
    return found.size();
  }

  /** In the order of the file. */
  public List<Problem> inOrder() {
    return found.stream().sorted().toList();
  }
}
