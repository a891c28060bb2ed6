package vn.chot.app.directive.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Naming;

/** Whom a measure's lead means, before it is directed. */
sealed interface Lead {

  /**
   * These agencies of ours: each is given a task.
   *
   * @param label who leads, as a person reads it
   * @param grouped whether several stand under the label
   * @param agencies the agencies, each once; never empty
   * @param named how each name was understood; empty where a clerk chose
   * @param chosen whether a clerk chose
   */
  record Known(
      String label, boolean grouped, List<Agency> agencies, List<Naming> named, boolean chosen)
      implements Lead {
    /** Copies the lists. */
    public Known {
      agencies = List.copyOf(agencies);
      named = List.copyOf(named);
    }
  }

  /**
   * Nobody of ours: kept and not tasked.
   *
   * @param label the name as written; empty where there is none
   * @param why why nobody is tasked, in Vietnamese
   * @param chosen whether a clerk chose
   */
  record Filed(String label, String why, boolean chosen) implements Lead {}

  /**
   * A clerk has to choose.
   *
   * @param named how each name was understood, the unknown ones among them; empty without a lead
   * @param suggested whom the paper addresses, where the measure names nobody; null
   */
  record Open(List<Naming> named, @Nullable Known suggested) implements Lead {
    /** Copies the list. */
    public Open {
      named = List.copyOf(named);
    }

    /** The names nobody is known by. */
    List<Naming.Unknown> unknown() {
      return named.stream()
          .filter(Naming.Unknown.class::isInstance)
          .map(Naming.Unknown.class::cast)
          .toList();
    }
  }
}
