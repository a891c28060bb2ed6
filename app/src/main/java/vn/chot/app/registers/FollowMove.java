package vn.chot.app.registers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.register.Follow;
import vn.chot.register.Move;
import vn.chot.register.Value;

/**
 * Writes the entry of another register that a move of this one opens, once it has got where it
 * leads; both entries then name each other.
 */
@Component
class FollowMove {
  private final Registers registers;
  private final OpenEntry openEntry;
  private final EntryLinks links;

  FollowMove(Registers registers, OpenEntry openEntry, EntryLinks links) {
    this.registers = registers;
    this.openEntry = openEntry;
    this.links = links;
  }

  /** Written for the agency of whoever moved; a register that is not in force gets none. */
  @Transactional(propagation = Propagation.MANDATORY)
  void follow(Stand stand, LiveRegister live, StoredEntry entry, String move) {
    Optional<Follow> follow = live.register().move(move).flatMap(Move::opens);
    Optional<LiveRegister> other = follow.flatMap(one -> registers.named(one.register()));
    if (other.isEmpty()) {
      return;
    }
    StoredEntry opened =
        openEntry.open(
            other.get(),
            typed(follow.orElseThrow(), entry),
            new OpenEntry.Cause(
                stand.agency(), live.register().title().vi() + " " + entry.called()));
    links.add(live, entry, other.get(), opened);
  }

  private static Map<String, String> typed(Follow follow, StoredEntry entry) {
    Map<String, String> typed = new HashMap<>(follow.give());
    follow
        .set()
        .forEach((field, own) -> {
          Value value = entry.entry().values().get(own);
          if (own.equals(Follow.NUMBER)) {
            typed.put(field, entry.called());
          } else if (value != null) {
            typed.put(field, Typed.of(value));
          }
        });
    return typed;
  }
}
