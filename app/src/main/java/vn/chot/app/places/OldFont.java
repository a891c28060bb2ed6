package vn.chot.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Texts typed in a font of TCVN 5712:1993 (TCVN3, .VnTime): Vietnamese letters stand there as signs
 * that no name has.
 */
final class OldFont {
  private static final Pattern SIGNS = Pattern.compile("[µ¸¶·¹¨©ª«¬®]");
  private static final int SOME = 3;

  private OldFont() {}

  /** Whether a word of a list is typed so. */
  static boolean in(String word) {
    return SIGNS.matcher(word).find();
  }

  /** Whether the beginning of a text file is typed so. */
  static boolean in(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] start = bytes.readNBytes(4096);
      String text = new String(start, StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') >= 0
          && text.indexOf('\0') < 0
          && SIGNS.matcher(new String(start, StandardCharsets.ISO_8859_1)).results().count()
              >= SOME;
    }
  }
}
