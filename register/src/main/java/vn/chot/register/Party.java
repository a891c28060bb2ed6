package vn.chot.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.chot.rules.Text;

/**
 * Who takes part in a register, under the name its rights and moves use.
 *
 * @param label for people; where the file gives none, said by {@link Membership#label}
 * @param head whether only who answers for the agency is meant
 * @param from the first day it takes part; empty when it always did
 * @param to the last day; empty while no end is known
 */
public record Party(
    String name,
    Text label,
    Membership membership,
    boolean head,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  /** The word for who wrote the entry; no party may take it as its name. */
  public static final String AUTHOR = "author";

  /** Whether it takes part on a day. */
  public boolean on(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whose accounts belong to a party. */
  public sealed interface Membership {

    /** What it is called where the file does not say. */
    Text label();

    /** The People's Committees of a level. */
    record OfLevel(Level level) implements Membership {
      @Override
      public Text label() {
        return level.committee();
      }
    }

    /** An agency by the name papers use; its successors and the bodies under it count. */
    record OfAgency(String name) implements Membership {
      @Override
      public Text label() {
        return new Text(name, name);
      }
    }

    /** All accounts of a role. */
    record OfRole(Role role) implements Membership {
      @Override
      public Text label() {
        return role.title();
      }
    }

    /** Anybody, without an account: may only add. */
    record Anyone() implements Membership {
      @Override
      public Text label() {
        return new Text("Người dân (biểu mẫu công khai)", "Anyone (public form)");
      }
    }
  }
}
