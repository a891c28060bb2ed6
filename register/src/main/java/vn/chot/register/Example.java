package vn.chot.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Position;

/**
 * An entry that must pass, or fail and why; run as a test.
 *
 * @param by the party that writes it
 * @param gives what must hold then: the state, computed and triaged fields, as written
 */
public record Example(
    Position at,
    String says,
    LocalDate on,
    String by,
    Map<String, Written> entry,
    List<Step> moves,
    Map<String, Written> gives,
    Optional<Fails> fails) {

  /** The words for the steps of an approval; no move may take them as its name. */
  public static final String AGREE = "agree";

  public static final String REFUSE = "refuse";

  /** A value as the example writes it. */
  public record Written(Position at, String text) {}

  /** One move of an example; {@link #AGREE} and {@link #REFUSE} decide a step of an approval. */
  public record Step(
      Position at,
      String move,
      String by,
      Optional<LocalDate> on,
      Map<String, Written> with,
      String reason) {}

  /** Where it must fail, and a part of the sentence that says so. */
  public record Fails(Position at, String where, String because) {}
}
