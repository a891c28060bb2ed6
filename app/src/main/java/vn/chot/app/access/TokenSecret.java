package vn.chot.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The token itself, as its holder keeps it: {@code chot_} and 256 random bits in 43 characters.
 * Shown once, never stored; the prefix lets tools that look for leaked secrets find it.
 */
record TokenSecret(String text) {
  private static final Pattern FORM = Pattern.compile("chot_[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one. */
  static TokenSecret random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new TokenSecret("chot_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** Whether it can be one of ours at all. */
  boolean wellFormed() {
    return FORM.matcher(text).matches();
  }

  /** What is stored of it. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String ending() {
    return text.substring(text.length() - 4);
  }

  /** Never its text: this may come into a log. */
  @Override
  public String toString() {
    return "chot_…" + ending();
  }
}
