package vn.chot.app.access;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program whose token it bears. */
@RestController
class MeCalls {

  /** The account behind the token. */
  record Me(UUID id, String login, String name, List<Role> roles) {}

  @GetMapping("/api/v1/me")
  Me me(Actor actor) {
    return new Me(
        actor.id(), actor.login(), actor.name(), actor.roles().stream().sorted().toList());
  }
}
