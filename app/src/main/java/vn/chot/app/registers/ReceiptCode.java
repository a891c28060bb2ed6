package vn.chot.app.registers;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of a receipt, as {@code K7QF-2M9X-4TRA}: eleven letters drawn at random (55 bits) and
 * one by which a single mistyped letter is noticed. Letters are Crockford's thirty-two: no I, L, O,
 * U, and what is mistaken for a digit is read as that digit.
 */
record ReceiptCode(String letters) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int DRAWN = 11;
  private static final SecureRandom CHANCE = new SecureRandom();

  static ReceiptCode draw() {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < DRAWN; i++) {
      drawn.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
    }
    return new ReceiptCode(drawn.append(check(drawn)).toString());
  }

  /** The code that was typed, with or without its hyphens; empty where it is none. */
  static Optional<ReceiptCode> typed(String text) {
    String letters =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s.–-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean whole =
        letters.length() == DRAWN + 1
            && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
            && check(letters.substring(0, DRAWN)) == letters.charAt(DRAWN);
    return whole ? Optional.of(new ReceiptCode(letters)) : Optional.empty();
  }

  /** Odd weights have an inverse modulo 32, so one wrong letter always changes the sum. */
  private static char check(CharSequence drawn) {
    int sum = 0;
    for (int i = 0; i < drawn.length(); i++) {
      sum += (2 * i + 1) * ALPHABET.indexOf(drawn.charAt(i));
    }
    return ALPHABET.charAt(sum % ALPHABET.length());
  }

  /** As it is shown and written down. */
  String shown() {
    return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
  }
}
