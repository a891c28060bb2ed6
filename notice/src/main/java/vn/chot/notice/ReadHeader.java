package vn.chot.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a paper says about itself from its zones. */
final class ReadHeader {

  private ReadHeader() {}

  static HeaderReading of(Zones zones, List<Line> lines) {
    List<Cell> cells = Cell.of(zones.head());
    List<Doubt> doubts = new ArrayList<>();
    Map<String, Span> spans = new HashMap<>();
    ReadNumber number = ReadNumber.in(cells, zones, lines);
    ReadIssued issued = ReadIssued.in(cells, number.sentence(), ReadIssued.yearOf(lines));
    Signature signature = Signature.in(zones.signature());
    List<String> recipients = ReadRecipients.in(zones.recipients());
    Found addressees = ReadAddressees.in(zones);
    @Nullable Passage subject = ReadSubject.in(zones, cells, number.sentence());
    ReadMeeting meeting = ReadMeeting.in(zones.body());
    ReadIssuer issuer = ReadIssuer.in(cells, zones, signature, number.sentence());

    put(spans, "number", number.place());
    put(spans, "date", issued.place());
    put(spans, "subject", subject == null ? null : subject.span());
    put(spans, "issuer", issuer.place());
    put(spans, "signer", signature.place());
    put(spans, "meetingDate", meeting.place());
    zone(spans, "recipients", zones.recipients());
    zone(spans, "addressees", zones.addressees());

    if (number.number() == null) {
      doubts.add(
          number.blank() && number.place() != null
              ? Doubts.numberBlank(number.place())
              : Doubts.numberMissing());
    }
    if (issued.day() == null) {
      doubts.add(
          issued.blank() && issued.place() != null
              ? Doubts.dateBlank(issued.place())
              : Doubts.dateMissing());
    }
    if (issuer.name() != null && issuer.place() == null) {
      doubts.add(Doubts.issuerInferred());
    }
    Kind kind = kind(zones, number.number());
    if (kind == Kind.UNKNOWN) {
      doubts.add(Doubts.kindUnknown());
    }
    ReadStamps stamps = ReadStamps.in(zones);
    Header header =
        new Header(
            kind,
            family(zones, number.number()),
            number.number(),
            issued.day(),
            meeting.day(),
            issued.town(),
            issuer.name(),
            signature.name(),
            signature.title(),
            signature.authority(),
            subject == null ? null : subject.text(),
            addressees.names(),
            recipients,
            meeting.absent(),
            stamps.urgency(),
            stamps.secrecy(),
            spans);
    return new HeaderReading(header, addressees, references(lines, number.number()), doubts);
  }

  private static Kind kind(Zones zones, @Nullable String number) {
    Kind byNumber = number == null ? Kind.UNKNOWN : ReadKind.ofNumber(number);
    if (zones.title() != null || byNumber == Kind.UNKNOWN) {
      return zones.kind();
    }
    return byNumber;
  }

  /**
   * A Party paper prints the Party's name, signs with slashes, or numbers with a dash before its
   * kind (36-HD/VPTW).
   */
  private static Family family(Zones zones, @Nullable String number) {
    for (Line line : zones.head()) {
      if (line.words().contains("ĐẢNG CỘNG SẢN VIỆT NAM")) {
        return Family.PARTY;
      }
    }
    for (Line line : zones.signature()) {
      if (line.words().startsWith("T/M")
          || line.words().startsWith("K/T")
          || line.words().startsWith("T/L")) {
        return Family.PARTY;
      }
    }
    boolean partyForm = number != null && number.matches("\\d{1,6}-[\\p{L}&]+/.*");
    return partyForm ? Family.PARTY : Family.STATE;
  }

  /** Every symbol of the paper but its own, line ends inside a symbol closed up. */
  private static List<String> references(List<Line> lines, @Nullable String own) {
    Passage whole = Passage.join(lines.stream().map(Line::text).toList());
    return Symbols.distinct(Symbols.in(whole.text())).stream()
        .filter(symbol -> !symbol.equals(own))
        .toList();
  }

  private static void put(Map<String, Span> spans, String name, @Nullable Span span) {
    if (span != null) {
      spans.put(name, span);
    }
  }

  private static void zone(Map<String, Span> spans, String name, List<Line> lines) {
    if (!lines.isEmpty()) {
      put(
          spans,
          name,
          new Span(
              lines.getFirst().start(), Math.max(lines.getFirst().start(), lines.getLast().end())));
    }
  }
}
