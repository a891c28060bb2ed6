package vn.chot.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a reading as one JSON object: unknown is null or an empty list, dates are ISO, offsets
 * count in "source".
 */
public final class NoticeJson {

  private final StringBuilder out = new StringBuilder();

  private NoticeJson() {}

  /** The reading as JSON text. */
  public static String write(Reading reading) {
    return new NoticeJson().paper(reading);
  }

  private String paper(Reading reading) {
    Header header = reading.header();
    out.append("{\n");
    text("kind", header.kind() == Kind.UNKNOWN ? null : header.kind().name());
    text("family", header.family().name());
    text("number", header.number());
    date("date", header.date());
    date("meetingDate", header.meetingDate());
    text("place", header.place());
    text("issuer", header.issuer());
    text("signer", header.signer());
    text("signerTitle", header.signerTitle());
    text("authority", header.authority() == Authority.NONE ? null : header.authority().name());
    text("subject", header.subject());
    text("urgency", header.urgency().name());
    text("secrecy", header.secrecy().name());
    texts("addressees", header.addressees());
    texts("recipients", header.recipients());
    texts("absent", header.absent());
    texts("references", reading.references());
    out.append("\"spans\": {");
    spans(header.spans());
    out.append("},\n\"measures\": [");
    boolean first = true;
    for (Measure measure : reading.measures()) {
      out.append(first ? "\n" : ",\n");
      measure(measure);
      first = false;
    }
    out.append("],\n");
    doubts(reading.doubts());
    text("source", reading.source());
    out.setLength(out.length() - 2);
    return out.append("\n}\n").toString();
  }

  private void measure(Measure measure) {
    out.append("{ ");
    text("path", measure.path());
    out.append("\"start\": ")
        .append(measure.span().start())
        .append(", \"end\": ")
        .append(measure.span().end())
        .append(",\n");
    text("text", measure.text());
    texts("lead", measure.lead());
    texts("cooperating", measure.cooperating());
    out.append("\"leadInherited\": ").append(measure.leadInherited()).append(",\n");
    date("deadline", measure.deadline());
    text("deadlineText", measure.deadlineText());
    texts("otherDeadlines", measure.otherDeadlines().stream().map(LocalDate::toString).toList());
    text("cadence", measure.cadence().wire());
    text("condition", measure.condition());
    texts("references", measure.references());
    texts("themes", measure.themes().stream().map(Theme::wire).toList());
    findings(measure.findings());
    doubts(measure.doubts());
    out.setLength(out.length() - 2);
    out.append(" }");
  }

  private void findings(Map<String, List<Span>> findings) {
    out.append("\"findings\": {");
    boolean first = true;
    for (Map.Entry<String, List<Span>> entry : new TreeMap<>(findings).entrySet()) {
      out.append(first ? "" : ", ");
      quote(entry.getKey());
      out.append(": [");
      for (int i = 0; i < entry.getValue().size(); i++) {
        Span span = entry.getValue().get(i);
        out.append(i == 0 ? "" : ", ")
            .append('[')
            .append(span.start())
            .append(", ")
            .append(span.end())
            .append(']');
      }
      out.append(']');
      first = false;
    }
    out.append("},\n");
  }

  private void spans(Map<String, Span> spans) {
    boolean first = true;
    for (Map.Entry<String, Span> entry : new TreeMap<>(spans).entrySet()) {
      out.append(first ? "" : ", ");
      quote(entry.getKey());
      out.append(": [")
          .append(entry.getValue().start())
          .append(", ")
          .append(entry.getValue().end())
          .append(']');
      first = false;
    }
  }

  private void doubts(List<Doubt> doubts) {
    out.append("\"doubts\": [");
    for (int i = 0; i < doubts.size(); i++) {
      Doubt doubt = doubts.get(i);
      out.append(i == 0 ? "{ " : ", { ");
      text("code", doubt.code());
      text("field", doubt.field());
      text("vietnamese", doubt.vietnamese());
      text("english", doubt.english());
      Span span = doubt.span();
      out.append("\"span\": ")
          .append(span == null ? "null" : "[" + span.start() + ", " + span.end() + "]")
          .append(" }");
    }
    out.append("],\n");
  }

  private void text(String name, @Nullable String value) {
    quote(name);
    out.append(": ");
    if (value == null) {
      out.append("null");
    } else {
      quote(value);
    }
    out.append(",\n");
  }

  private void date(String name, @Nullable LocalDate value) {
    text(name, value == null ? null : value.toString());
  }

  private void texts(String name, List<String> values) {
    quote(name);
    out.append(": [");
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      quote(values.get(i));
    }
    out.append("],\n");
  }

  private void quote(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
