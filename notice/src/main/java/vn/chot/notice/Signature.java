package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, as what and by what right: Decree 30/2020/NĐ-CP, appendix I, II.7; 36-HD/VPTW.
 *
 * @param authority by what right
 * @param on on whose behalf or for whom: the words after TM., KT., TL.
 * @param title the signer's own position
 * @param name the signer
 * @param place where the name stands
 */
record Signature(
    Authority authority,
    String on,
    @Nullable String title,
    @Nullable String name,
    @Nullable Span place) {

  static Signature in(List<Line> lines) {
    Authority authority = Authority.NONE;
    List<String> titles = new ArrayList<>();
    @Nullable String name = null;
    @Nullable Span place = null;
    for (Line line : lines) {
      String words = line.words();
      boolean titled =
          SplitTail.startsWithAuthority(words)
              || (line.isCapitals() && (Cues.TITLES.begin(words) || Cues.ISSUERS.begin(words)));
      if (authority == Authority.NONE && SplitTail.startsWithAuthority(words)) {
        authority = authorityOf(words);
      }
      boolean named =
          ReadPerson.isName(words)
              && !(titled && !titles.isEmpty() && name == null && Cues.TITLES.begin(words));
      boolean mayBeName = named && (!titles.isEmpty() || (name == null && lines.size() <= 2));
      if (mayBeName && !titles.isEmpty()) {
        name = ReadPerson.proper(ReadPerson.name(words));
        place = line.text().span();
      } else if (line.isCapitals() && name == null && words.length() < 90) {
        titles.add(words);
      }
    }
    String on = titles.isEmpty() ? "" : titles.getFirst();
    String title = titles.isEmpty() ? null : titles.getLast();
    return new Signature(
        authority, on, title == null ? null : LowerCapitals.sentence(bare(title)), name, place);
  }

  private static Authority authorityOf(String words) {
    String head =
        words
            .substring(0, Math.min(4, words.length()))
            .replace("/", "")
            .replace(".", "")
            .replace(" ", "");
    if (head.startsWith("TUQ") || head.startsWith("TUN")) {
      return Authority.TUQ;
    }
    if (head.startsWith("TM")) {
      return Authority.TM;
    }
    if (head.startsWith("KT")) {
      return Authority.KT;
    }
    return head.startsWith("TL") ? Authority.TL : Authority.Q;
  }

  /** The position without TM., KT., TL. before it. */
  static String bare(String words) {
    return words
        .replaceFirst(
            "^(?:(?:TM|KT|TL|TUQ|TUN|Q)\\s?[.,]|T/M|K/T|T/L|T/U/Q|(?:TM|KT|TL|TUQ)(?= ))\\s?", "")
        .strip();
  }
}
