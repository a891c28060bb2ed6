package vn.chot.register;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chot.rules.Text;

/** Moves an entry: who may, when, with what, and what it starts and ends. */
public final class MoveEntry {
  private final Register register;
  private final CheckEntry check;
  private final WorkingDays calendar;

  public MoveEntry(Register register, Directory directory, WorkingDays calendar) {
    this.register = register;
    this.check = new CheckEntry(register, directory);
    this.calendar = calendar;
  }

  /** A move that parties may make now; why not yet, when its condition does not hold. */
  public record Offer(Move move, Optional<Text> notYet) {}

  /** What came of a move. */
  public sealed interface Outcome {

    /**
     * The entry moved, or waits for the next step of an approval (see {@link Entry#pending}).
     *
     * @param tell parties, and {@link Party#AUTHOR}, to be told; of a waiting step, who decides
     */
    record Moved(Entry entry, String from, List<String> tell, List<Finding> warnings)
        implements Outcome {}

    /** Nothing changed, and why. */
    record Refused(List<Finding> findings) implements Outcome {}
  }

  /**
   * The moves that these parties see on an entry; none while an approval is under way.
   *
   * @param parties those the person belongs to on this entry, {@link Party#AUTHOR} among them where
   *     so
   */
  public List<Offer> offers(Entry entry, Set<String> parties, LocalDateTime now) {
    throw new UnsupportedOperationException(register.name() + check + calendar);
  }

  /** The step of an approval these parties may decide now. */
  public Optional<Move.Approval> decision(Entry entry, Set<String> parties) {
    throw new UnsupportedOperationException("follows");
  }

  /**
   * Makes a move.
   *
   * @param with what was typed into the move's own form
   */
  public Outcome move(
      Entry entry,
      String move,
      Set<String> parties,
      Map<String, String> with,
      String reason,
      LocalDateTime now) {
    throw new UnsupportedOperationException("follows");
  }

  /** Agrees to the move under way; it is made when the last step agrees. */
  public Outcome agree(Entry entry, Set<String> parties, String reason, LocalDateTime now) {
    throw new UnsupportedOperationException("follows");
  }

  /** Refuses the move under way; a reason is needed. */
  public Outcome refuse(Entry entry, Set<String> parties, String reason, LocalDateTime now) {
    throw new UnsupportedOperationException("follows");
  }
}
