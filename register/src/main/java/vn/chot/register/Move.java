package vn.chot.register;

import java.util.List;
import java.util.Optional;
import vn.chot.rules.Condition;
import vn.chot.rules.Text;

/**
 * What leads an entry from one state to another.
 *
 * @param who parties, or {@link Party#AUTHOR}
 * @param say why not, when {@code when} does not hold
 * @param ask fields asked in the move's own form
 * @param require fields that must be filled by then
 * @param starts clocks that begin to run, {@code ends} those that stop
 * @param approvals asked one after the other; the entry moves when the last agrees
 * @param refusedTo the state to which a refusal leads
 * @param opens the entry of another register written by it
 */
public record Move(
    String name,
    Text label,
    List<String> from,
    String to,
    List<String> who,
    Condition when,
    Optional<Text> say,
    List<String> ask,
    List<String> require,
    Reason reason,
    List<String> starts,
    List<String> ends,
    List<String> tell,
    List<Approval> approvals,
    Optional<String> refusedTo,
    Optional<Follow> opens) {

  /** Whether a move wants a reason. */
  public enum Reason implements Word {
    REQUIRED,
    OPTIONAL,
    NONE
  }

  /** One step of an approval. */
  public record Approval(List<String> who, Text label) {}
}
