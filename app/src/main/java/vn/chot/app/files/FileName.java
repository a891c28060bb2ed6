package vn.chot.app.files;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a name that can be shown and saved on any system. */
final class FileName {

  private static final int LONGEST = 200;

  private FileName() {}

  /** The name without a path or characters a name may not hold, ending as its type does. */
  static String safe(String name, ContentType type) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}:*?\"<>|]+", "")
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    String stem =
        clean.length() > LONGEST
            ? clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST) - 1))
            : clean;
    String named = stem.isEmpty() ? "van-ban" : stem;
    boolean ends = named.toLowerCase(Locale.ROOT).endsWith(type.extension());
    return ends ? named : named + type.extension();
  }
}
