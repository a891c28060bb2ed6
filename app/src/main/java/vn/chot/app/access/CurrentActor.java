package vn.chot.app.access;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Visitor;

/** The person signed in on this request. */
@Component
class CurrentActor implements Visitor {

  Optional<Actor> actor() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn in
        ? Optional.of(in.actor())
        : Optional.empty();
  }

  @Override
  public Optional<Who> who() {
    return actor()
        .map(
            a -> new Who(a.name(), a.roles().stream().map(Role::name).collect(Collectors.toSet())));
  }
}
