package vn.chot.app.access;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Visitor;

/** The person behind this request. */
@Component
public class CurrentActor implements Visitor {

  /**
   * Who it is; nobody before sign-in. Acts are given their actor, this is for what frames pages.
   */
  public Optional<Actor> actor() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Present there
        ? Optional.of(there.actor())
        : Optional.empty();
  }

  @Override
  public Optional<Who> who() {
    return actor()
        .map(
            a -> new Who(a.name(), a.roles().stream().map(Role::name).collect(Collectors.toSet())));
  }
}
