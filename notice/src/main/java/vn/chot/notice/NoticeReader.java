package vn.chot.notice;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * Reads a paper: any text at all, without ever failing, in time linear in its length; safe to share
 * among threads.
 */
public final class NoticeReader {

  private final KnownNames names;

  private NoticeReader(KnownNames names) {
    this.names = names;
  }

  /** A reader that knows only the grammar of agencies' names. */
  public static NoticeReader withGrammarOnly() {
    return new NoticeReader(new KnownNames(List.of()));
  }

  /** A reader that knows particular names besides. */
  public static NoticeReader knowing(KnownNames names) {
    return new NoticeReader(names);
  }

  /** Reads a paper's text. */
  public Reading read(String text) {
    String source = Normalizer.normalize(text, Normalizer.Form.NFC);
    Part root = new Part(PartKind.PAPER, "", "", new Span(0, source.length()), List.of());
    Header header =
        new Header(
            Kind.UNKNOWN,
            Family.STATE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Authority.NONE,
            null,
            List.of(),
            List.of(),
            List.of(),
            Urgency.NORMAL,
            Secrecy.NONE,
            Map.of());
    return new Reading(source, header, List.of(), names.agencies(), root, List.of());
  }
}
