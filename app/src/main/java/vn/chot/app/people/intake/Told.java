package vn.chot.app.people.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chot.sheet.Remark;

/** What is said of one row while it is read: what is wrong, what wants confirming, what to know. */
final class Told {
  private final List<Remark> faults = new ArrayList<>();
  private final List<Remark> odd = new ArrayList<>();
  private final Set<Note> notes = EnumSet.noneOf(Note.class);
  private boolean zeroLost;

  /** The row cannot come in until this is mended. */
  void fault(String vietnamese, String english) {
    faults.add(new Remark(vietnamese, english));
  }

  /** The row comes in only if somebody says that it is so. */
  void odd(String vietnamese, String english) {
    odd.add(new Remark(vietnamese, english));
  }

  void note(Note note) {
    notes.add(note);
  }

  /** A number would be right with a zero in front. */
  void zeroLost() {
    zeroLost = true;
  }

  boolean isWrong() {
    return !faults.isEmpty();
  }

  boolean isOdd() {
    return !odd.isEmpty();
  }

  Set<Note> notes() {
    return notes;
  }

  /** Whether a zero in front would be the whole cure. */
  boolean zerosMend() {
    return zeroLost && faults.size() == 1;
  }

  /** All that is wrong or odd, in sentences. */
  Remark whole() {
    List<Remark> all = new ArrayList<>(faults);
    all.addAll(odd);
    return new Remark(
        all.stream().map(Remark::vietnamese).collect(Collectors.joining(" ")),
        all.stream().map(Remark::english).collect(Collectors.joining(" ")));
  }
}
