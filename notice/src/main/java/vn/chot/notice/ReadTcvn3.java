package vn.chot.notice;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads bytes as TCVN 5712:1993 form 3, the encoding of the ".Vn" (ABC) fonts, by its table. */
final class ReadTcvn3 {

  private static final String CODES =
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢£¤¥¦§";
  private static final String LETTERS =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";

  private static final Set<String> COMMON =
      Set.of(
          "và", "của", "các", "được", "công", "tỉnh", "thực", "hiện", "việc", "số", "ngày", "tháng",
          "năm", "chủ", "tịch", "phòng", "chống", "dịch", "định", "về", "có", "để", "trên", "với",
          "đề", "nghị", "sở", "huyện", "xã", "kế", "hoạch");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private ReadTcvn3() {}

  static String read(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      char c = (char) (b & 0xFF);
      int at = c < 0x80 ? -1 : CODES.indexOf(c);
      text.append(at < 0 ? c : LETTERS.charAt(at));
    }
    return text.toString();
  }

  /**
   * How many of a text's words are among the commonest Vietnamese ones: tells one guess of an
   * encoding from another.
   */
  static int commonWordsIn(String text) {
    int found = 0;
    for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (COMMON.contains(word)) {
        found++;
      }
    }
    return found;
  }
}
