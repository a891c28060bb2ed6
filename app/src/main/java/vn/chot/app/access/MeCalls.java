package vn.chot.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program whose token it bears. */
@RestController
@Tag(name = "me", description = "Tài khoản / Account")
class MeCalls {

  /** The account behind the token. */
  record Me(UUID id, String login, String name, List<Role> roles) {}

  @GetMapping("/api/v1/me")
  @Operation(
      summary = "Tài khoản của mã truy cập",
      description = "The account behind the token, with its roles.")
  Me me(Actor actor) {
    return new Me(
        actor.id(), actor.login(), actor.name(), actor.roles().stream().sorted().toList());
  }
}
