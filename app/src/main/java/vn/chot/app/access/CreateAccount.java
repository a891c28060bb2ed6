package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.pages.Refusal;

/** Makes an account without a password and a one-time link for its holder. */
@Component
public class CreateAccount {
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

  private final Accounts accounts;
  private final Invitations invitations;
  private final Deeds deeds;
  private final Clock clock;

  CreateAccount(Accounts accounts, Invitations invitations, Deeds deeds, Clock clock) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** Whether a login has the form that is asked for. */
  public static boolean isLogin(String login) {
    return LOGIN.matcher(login).matches();
  }

  /** The one-time link of the new account, or why there is none. */
  @Transactional
  public LinkOffered create(Actor actor, String login, String name, List<String> roleNames) {
    String wanted = login.strip().toLowerCase(Locale.ROOT);
    Set<Role> roles = Accounts.roles(roleNames);
    if (!LOGIN.matcher(wanted).matches()) {
      return declined(
          "login-form",
          "Tên đăng nhập gồm 2–40 chữ thường không dấu, số, dấu chấm hoặc gạch; ví dụ: van.thu1.",
          "A login has 2 to 40 plain letters, digits, dots or dashes, such as van.thu1.");
    }
    if (name.isBlank() || name.strip().length() > 120) {
      return declined(
          "name-missing",
          "Hãy ghi họ tên người dùng (không quá 120 ký tự).",
          "Give the person's name (120 characters at most).");
    }
    if (roles.isEmpty()) {
      return declined("role-missing", "Hãy chọn ít nhất một vai trò.", "Choose at least one role.");
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    Account account =
        new Account(
            UUID.randomUUID(),
            wanted,
            name.strip(),
            roles,
            null,
            null,
            false,
            0,
            null,
            now.toInstant(),
            null);
    if (!accounts.add(account, now)) {
      return declined(
          "login-taken",
          "Tên đăng nhập “" + wanted + "” đã có người dùng. Hãy chọn tên khác.",
          "The login “" + wanted + "” is taken. Choose another.");
    }
    deeds.record(actor, new AccountDeed.AccountCreated(account.id(), roles));
    return new LinkOffered.Offered(wanted, invitations.offer(account.id()));
  }

  private static LinkOffered declined(String code, String vietnamese, String english) {
    return new LinkOffered.Declined(Refusal.of(code, vietnamese, english));
  }
}
