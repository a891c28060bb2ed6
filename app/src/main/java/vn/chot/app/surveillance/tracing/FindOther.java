package vn.chot.app.surveillance.tracing;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.pages.Refusal;
import vn.chot.app.people.person.LookUp;
import vn.chot.app.people.person.LookUpAnswer;
import vn.chot.app.people.person.LookUpAsked;
import vn.chot.app.people.person.LookUpFound;
import vn.chot.app.people.person.Purpose;

/** Finds the person a form means by what was typed: a number, a telephone, a name with year. */
@Component
class FindOther {
  private static final double SURE = 0.9;

  private final LookUp lookUp;

  FindOther(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  /** What was found. */
  sealed interface Found {
    /** Just one. */
    record One(UUID person) implements Found {}

    /** Several: somebody chooses. */
    record Several(List<LookUpFound> people) implements Found {}

    /** Nobody, or it cannot be asked. */
    record Nobody(Refusal why) implements Found {}
  }

  /** {@code chosen} is the id that was picked among several; it counts where it is among them. */
  Found find(Actor actor, String box, String chosen, Purpose purpose, String page) {
    return switch (lookUp.find(actor, new LookUpAsked(box, "", "", purpose, page))) {
      case LookUpAnswer.Declined(Refusal why) -> new Found.Nobody(why);
      case LookUpAnswer.Found found -> among(found.people(), chosen);
    };
  }

  private static Found among(List<LookUpFound> people, String chosen) {
    List<LookUpFound> open = people.stream().filter(one -> one.id() != null).toList();
    for (LookUpFound one : open) {
      UUID id = one.id();
      if (id != null && id.toString().equals(chosen)) {
        return new Found.One(id);
      }
    }
    if (open.isEmpty()) {
      return new Found.Nobody(TracingRules.BOX_NOBODY);
    }
    UUID first = open.getFirst().id();
    return open.size() == 1 && first != null && open.getFirst().score() >= SURE
        ? new Found.One(first)
        : new Found.Several(open);
  }
}
