package vn.chot.app.access;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.pages.Refusal;

/** A person makes a token, with which a program acts as they may, until its last day. */
@Component
class MakeToken {
  private static final int MOST = 20;

  private final Accounts accounts;
  private final Tokens tokens;
  private final Deeds deeds;
  private final Clock clock;

  MakeToken(Accounts accounts, Tokens tokens, Deeds deeds, Clock clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** What became of it. */
  sealed interface Outcome {
    /** Made; the secret is shown now and never again. */
    record Made(String name, TokenSecret secret, LocalDate endsOn) implements Outcome {}

    /** Not made. */
    record Declined(Refusal refusal) implements Outcome {}
  }

  @Transactional
  Outcome make(Actor actor, String name, String endsOn) {
    String wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > 60 || wanted.chars().anyMatch(c -> c < ' ')) {
      return declined(
          "token-name",
          "Tên mã gồm 1–60 ký tự. Hãy ghi mã dùng vào việc gì, ví dụ: đẩy văn bản từ trục liên thông.",
          "A token's name has 1 to 60 characters. Say what it is for, such as: papers from the"
              + " exchange.");
    }
    LocalDate today = LocalDate.now(clock);
    Optional<LocalDate> last = day(endsOn);
    if (last.isEmpty() || last.get().isBefore(today) || last.get().isAfter(today.plusYears(1))) {
      return declined(
          "token-end",
          "Ngày hết hạn phải từ hôm nay đến nhiều nhất một năm sau. Hãy chọn ngày khác.",
          "The last day is today at the earliest and a year from now at the latest. Choose another.");
    }
    accounts.hold(actor.id());
    if (tokens.ofAccount(actor.id()).stream().filter(t -> t.good(today)).count() >= MOST) {
      return declined(
          "token-too-many",
          "Bạn đang có 20 mã còn hiệu lực. Hãy thu hồi mã không dùng nữa rồi tạo mã mới.",
          "You have 20 good tokens. Revoke one that is not needed any more first.");
    }
    UUID id = UUID.randomUUID();
    TokenSecret secret = TokenSecret.random();
    tokens.add(id, actor.id(), wanted, secret, OffsetDateTime.now(clock), last.get());
    deeds.record(actor, new TokenDeed.TokenMade(id, actor.id(), last.get()));
    return new Outcome.Made(wanted, secret, last.get());
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Outcome declined(String code, String vietnamese, String english) {
    return new Outcome.Declined(Refusal.of(code, vietnamese, english));
  }
}
