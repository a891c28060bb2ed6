package vn.chot.app.pages;

import java.util.Optional;
import java.util.Set;

/** The question every page asks: who is looking? Answered by room {@code access}. */
public interface Visitor {

  /** The person signed in on this request, if any. */
  Optional<Who> who();

  /**
   * A person as the frame shows them.
   *
   * @param name the name as written
   * @param roleNames the names of the roles, as menu items name them
   */
  record Who(String name, Set<String> roleNames) {
    public Who {
      roleNames = Set.copyOf(roleNames);
    }
  }
}
