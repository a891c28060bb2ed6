package vn.chot.notice;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paper: any text at all, without ever failing, in time linear in its length; safe to share
 * among threads.
 */
public final class NoticeReader {

  private static final String SOURCE_LINE = "# source:";

  private final Phrases known;

  private NoticeReader(KnownNames names) {
    this.known = new Phrases(names.agencies());
  }

  /** A reader that knows only the grammar of agencies' names. */
  public static NoticeReader withGrammarOnly() {
    return new NoticeReader(new KnownNames(List.of()));
  }

  /** A reader that knows particular names besides. */
  public static NoticeReader knowing(KnownNames names) {
    return new NoticeReader(names);
  }

  /**
   * Reads a paper's text.
   *
   * @param text any string; a first line "# source:" is left out, line ends are kept as they are
   */
  public Reading read(String text) {
    String source = withoutSourceLine(Normalizer.normalize(text, Normalizer.Form.NFC));
    List<Line> lines = SplitLines.of(source);
    Zones zones = FindZones.in(lines);
    Node outline = GrowOutline.of(JoinLines.of(zones.body()));
    HeaderReading head = ReadHeader.of(zones, lines);
    Header header = head.header();
    @Nullable LocalDate day = header.date() == null ? header.meetingDate() : header.date();
    int year = day == null ? ReadIssued.yearOf(lines) : day.getYear();
    List<Doubt> doubts = new ArrayList<>(head.doubts());
    doubts.addAll(FindFlaws.in(source, outline));
    List<Measure> measures = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    if (header.kind() != Kind.QUYET_DINH
        || outline.children.stream().noneMatch(child -> child.kind == PartKind.ARTICLE)) {
      Lore lore = Lore.of(known, header.issuer());
      for (JudgeMeasures.Draft draft : JudgeMeasures.in(outline, lore, head.addressees())) {
        Measure measure = ReadMeasure.of(draft, lore, day, year);
        if (!paths.add(measure.path())) {
          doubts.add(Doubts.pathTwice(measure.span(), measure.path()));
        }
        measures.add(measure);
      }
    }
    if (measures.isEmpty()) {
      doubts.add(Doubts.noMeasures());
    }
    return new Reading(
        source,
        header,
        measures,
        head.references(),
        PrintOutline.of(outline, zones, source),
        doubts);
  }

  private static String withoutSourceLine(String text) {
    if (!text.startsWith(SOURCE_LINE)) {
      return text;
    }
    int end = text.indexOf('\n');
    return end < 0 ? "" : text.substring(end + 1);
  }
}
