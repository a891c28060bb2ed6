package vn.chot.register;

import java.util.List;
import java.util.Optional;
import vn.chot.rules.Text;

/**
 * One paper register as its file says it, checked: every name used here is defined here. Lists are
 * in the order of the file. Made by {@link ReadRegister} alone.
 *
 * @param owner the party that answers for the register
 * @param areaField the field of type unit that says in whose area an entry lies
 * @param agencyField the field of type agency that says whose an entry is
 * @param begins what happens when an entry is written
 */
public record Register(
    String name,
    int version,
    Text title,
    Text entry,
    Text about,
    List<Law> law,
    Optional<Numbering> number,
    List<Party> parties,
    String owner,
    List<Right> rights,
    Optional<String> areaField,
    Optional<String> agencyField,
    List<Field> fields,
    List<State> states,
    List<Move> moves,
    Begins begins,
    List<Clock> clocks,
    List<Reminder> reminders,
    Optional<Triage> triage,
    Listing list,
    Optional<Board> board,
    Optional<Calendar> calendar,
    Optional<UnitMap> map,
    List<Form> print,
    Optional<Retention> retention,
    List<Indicator> indicators,
    Optional<Opening> opensOn,
    List<Example> examples,
    List<Migration> migrations) {

  /** The state in which an entry begins. */
  public State firstState() {
    return states.getFirst();
  }

  public Optional<Field> field(String wanted) {
    return fields.stream().filter(f -> f.name().equals(wanted)).findFirst();
  }

  public Optional<State> state(String wanted) {
    return states.stream().filter(s -> s.name().equals(wanted)).findFirst();
  }

  public Optional<Move> move(String wanted) {
    return moves.stream().filter(m -> m.name().equals(wanted)).findFirst();
  }

  public Optional<Party> party(String wanted) {
    return parties.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  public Optional<Clock> clock(String wanted) {
    return clocks.stream().filter(c -> c.name().equals(wanted)).findFirst();
  }

  /** The form anybody fills without an account, where the file has one. */
  public Optional<PublicForm> publicForm() {
    return rights.stream().flatMap(right -> right.form().stream()).findFirst();
  }

  /** Whether a party is the public, which has no account. */
  public boolean isPublic(String party) {
    return party(party).filter(p -> p.membership() instanceof Party.Membership.Anyone).isPresent();
  }

  /** The moves that lead out of a state. */
  public List<Move> movesFrom(String state) {
    return moves.stream().filter(m -> m.from().contains(state)).toList();
  }
}
