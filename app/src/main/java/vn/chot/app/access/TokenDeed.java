package vn.chot.app.access;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What can be done to a personal token. */
public sealed interface TokenDeed extends Deed {
  /** The token it was done to. */
  UUID token();

  @Override
  default String subject() {
    return token().toString();
  }

  /** A person made a token for a program of theirs. */
  record TokenMade(UUID token, UUID account, LocalDate endsOn) implements TokenDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("account", account.toString(), "endsOn", endsOn.toString());
    }
  }

  /** The token is good no more, by its holder or by an administrator. */
  record TokenRevoked(UUID token, UUID account) implements TokenDeed {
    @Override
    public Map<String, Object> facts() {
      return Map.of("account", account.toString());
    }
  }
}
