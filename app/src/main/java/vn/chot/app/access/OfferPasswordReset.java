package vn.chot.app.access;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.pages.Refusal;

/**
 * Gives the holder of an account a one-time link to set a new password. The old one works till
 * then.
 */
@Component
class OfferPasswordReset {
  private final Accounts accounts;
  private final Invitations invitations;
  private final Deeds deeds;

  OfferPasswordReset(Accounts accounts, Invitations invitations, Deeds deeds) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.deeds = deeds;
  }

  @Transactional
  LinkOffered offer(Actor actor, UUID id) {
    return accounts
        .byId(id)
        .filter(a -> !a.disabled())
        .<LinkOffered>map(a -> {
          deeds.record(actor, new AccountDeed.PasswordResetOffered(id));
          return new LinkOffered.Offered(a.login(), invitations.offer(id));
        })
        .orElseGet(() ->
            new LinkOffered.Declined(
                Refusal.of(
                    "account-not-active",
                    "Tài khoản không tồn tại hoặc đang bị khoá. Hãy mở lại tài khoản trước.",
                    "The account does not exist or is disabled. Enable it first.")));
  }
}
