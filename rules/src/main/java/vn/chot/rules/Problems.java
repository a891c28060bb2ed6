package vn.chot.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything found wrong in one reading, so that a person mends it in one go. */
public final class Problems {
  /** Nobody mends more in one go; a hostile file has as many as it likes. */
  static final int MOST = 100;

  private final Set<Problem> found = new LinkedHashSet<>();
  private int further;

  /** Notes what is wrong at a place. */
  public void add(Position at, String vi, String en) {
    add(new Problem(at, vi, en, Optional.empty()));
  }

  /** Notes a word that is not among those known here; the nearest of them is suggested. */
  public void unknown(Position at, String vi, String en, String written, Collection<String> known) {
    boolean room = found.size() < MOST;
    add(new Problem(at, vi, en, room ? Nearest.to(written, known) : Optional.empty()));
  }

  private void add(Problem problem) {
    if (found.size() < MOST) {
      found.add(problem);
    } else {
      further++;
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** How many were noted; asked again later it tells whether a step went well. */
  public int size() {
    return found.size() + further;
  }

  /** In the order of the file. */
  public List<Problem> inOrder() {
    List<Problem> order = new ArrayList<>(found.stream().sorted().toList());
    if (further > 0) {
      order.add(
          new Problem(
              order.getLast().at(),
              "Còn %d lỗi nữa: sửa các lỗi trên rồi kiểm tra lại.".formatted(further),
              "%d more: mend those above and check again.".formatted(further),
              Optional.empty()));
    }
    return List.copyOf(order);
  }
}
