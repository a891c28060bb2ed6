package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a token: its holder's own, or anybody's by an administrator. */
@Component
class RevokeToken {
  private final Tokens tokens;
  private final Deeds deeds;
  private final Clock clock;

  RevokeToken(Tokens tokens, Deeds deeds, Clock clock) {
    this.tokens = tokens;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Ends it at once; a revoked token stays as it is. */
  @Transactional
  void revoke(Actor actor, UUID account, UUID token) {
    if (!actor.id().equals(account) && !actor.is(Role.ADMINISTRATOR)) {
      throw new IllegalArgumentException("a token of somebody else");
    }
    if (tokens.revoke(token, account, actor.id(), OffsetDateTime.now(clock))) {
      deeds.record(actor, new TokenDeed.TokenRevoked(token, account));
    }
  }
}
