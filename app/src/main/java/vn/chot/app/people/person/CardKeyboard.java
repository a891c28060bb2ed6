package vn.chot.app.people.person;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Undoes what a wrong keyboard does to a scanned card. Windows' Vietnamese layout types ă â ê ô đ
 * and five marks where digits are; a scanner set to another code page types the bytes of each
 * letter; Telex and VNI touch letters only, which are left as they came.
 */
final class CardKeyboard {
  /** The keys 1 2 3 4 5 6 7 8 9 0 of the Vietnamese layout. */
  private static final String KEYS = "ăâêô\u0300\u0309\u0303\u0301\u0323đ";

  private static final String CAPITALS = "ĂÂÊÔ\u0300\u0309\u0303\u0301\u0323Đ";
  private static final String DIGITS = "1234567890";
  private static final Pattern BYTES =
      Pattern.compile("[\u00c3-\u00e1][\u0080-\u00bf\u0152-\u2122]");
  private static final Pattern NOT_TYPED = Pattern.compile("[\\p{Cf}\\p{Co}]+|^\\]Q[0-9]");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private CardKeyboard() {}

  /**
   * Without invisible signs and the scanner's own prefix; letters typed byte by byte made whole.
   */
  static String repaired(String typed) {
    String seen = NOT_TYPED.matcher(typed).replaceAll("").replace('\n', '|').replace('\t', '|');
    return BYTES.matcher(seen).find() ? whole(seen) : seen;
  }

  private static String whole(String typed) {
    ByteBuffer bytes = ByteBuffer.allocate(typed.length() * 2);
    for (int i = 0; i < typed.length(); i++) {
      char letter = typed.charAt(i);
      bytes.put(
          letter < 256 ? new byte[] {(byte) letter} : String.valueOf(letter).getBytes(WINDOWS));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return typed;
    }
  }

  /** The same text, sign by sign, with digits where the Vietnamese layout put letters. */
  static String digitsAgain(String typed) {
    if (typed.isEmpty() || KEYS.indexOf(Character.toLowerCase(typed.charAt(0))) < 0) {
      return typed;
    }
    StringBuilder undone = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char letter = typed.charAt(i);
      int key = Math.max(KEYS.indexOf(letter), CAPITALS.indexOf(letter));
      undone.append(key < 0 ? letter : DIGITS.charAt(key));
    }
    return undone.toString();
  }
}
