package vn.chot.app.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.chot.app.pages.Refusal;

/**
 * How passwords are kept and which are refused. Argon2id, 19 MiB, two passes, one lane; length
 * before cleverness (NIST SP 800-63B, 5.1.1.2).
 */
@Component
class Passwords {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 128;
  private static final Set<String> EVERYBODY_KNOWS =
      Set.of(
          "1234567890",
          "0123456789",
          "password123",
          "matkhau123",
          "matkhau1234",
          "quantri123",
          "qwertyuiop",
          "vietnam123",
          "1111111111",
          "123456789a",
          "abc123456789");

  private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
  private final String ofNobody = argon.encode("a password that nobody has");

  String hash(String password) {
    return argon.encode(password);
  }

  boolean matches(String password, String hash) {
    return password.length() <= LONGEST && argon.matches(password, hash);
  }

  /** Takes as long as a real comparison, so that nobody learns which logins exist. */
  void compareWithNobodys(String password) {
    argon.matches(password.length() <= LONGEST ? password : "", ofNobody);
  }

  /** Why this password may not be set, if so. */
  Optional<Refusal> refuse(String password, String repeated, String login) {
    if (!password.equals(repeated)) {
      return Optional.of(
          Refusal.of(
              "password-repeated-differently",
              "Hai lần nhập mật khẩu không giống nhau. Hãy nhập lại cả hai ô.",
              "The two passwords differ. Type both again."));
    }
    String folded = password.toLowerCase(Locale.ROOT);
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return Optional.of(
          Refusal.of(
              "password-length",
              "Mật khẩu phải có từ 10 đến 128 ký tự. Một câu ngắn dễ nhớ là mật khẩu tốt.",
              "A password has 10 to 128 characters. A short sentence makes a good one."));
    }
    if (EVERYBODY_KNOWS.contains(folded)
        || folded.contains(login)
        || folded.chars().distinct().count() < 4) {
      return Optional.of(
          Refusal.of(
              "password-guessable",
              "Mật khẩu này dễ đoán (chứa tên đăng nhập hoặc quá thông dụng). Hãy chọn mật khẩu khác.",
              "This password is easy to guess. Choose another."));
    }
    return Optional.empty();
  }
}
