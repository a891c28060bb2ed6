package vn.chot.app.directive.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chot.notice.Span;

/**
 * The chain by which a Party paper directs the State: "A lãnh đạo B chỉ đạo C …". The order goes to
 * A; A leads B, and B directs C (36-HD/VPTW). It stands in the measure's own sentence, or in the
 * heading the measure is listed under: "A lãnh đạo B chỉ đạo:".
 */
final class PartyChain {
  private static final int LINE = 300;
  private static final String PARTY =
      "(?:Ban Cán sự đảng|Đảng đoàn|Đảng ủy|Đảng uỷ|Đảng bộ|Ban Thường vụ|Thường trực (?:Tỉnh|Thành|Thị|Huyện) ủy"
          + "|Tỉnh ủy|Thành ủy|Thị ủy|Huyện ủy|[Cc]ác (?:cấp ủy|huyện ủy|thị ủy|thành ủy|đảng ủy)|Cấp ủy)";
  private static final String NAME = "(?:[Cc]ác|\\p{Lu})[^.;:]{1,90}?";

  /** A lãnh đạo B, and what follows. */
  private static final Pattern LEADS =
      Pattern.compile(
          "("
              + PARTY
              + "[^.;:]{0,90}?),?\\s+lãnh đạo(?:,\\s*chỉ đạo)?\\s+("
              + NAME
              + ")"
              + "(?=\\s+chỉ đạo\\b|\\s+(?:giám sát|thực hiện|tổ chức|triển khai|tăng cường|rà soát|xây dựng"
              + "|phối hợp|kiểm tra|đẩy mạnh|bảo đảm|đảm bảo|quán triệt|tiếp tục|chủ động|khẩn trương"
              + "|tập trung|nghiên cứu|hoàn thành|bố trí|phân công|ban hành|tham mưu|xử lý|quản lý)\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** B chỉ đạo C, where a verb follows C. */
  private static final Pattern DIRECTS =
      Pattern.compile(
          "\\s+chỉ đạo\\s+("
              + NAME
              + ")(?=\\s+(?:giám sát|thực hiện|tổ chức|triển khai|tăng cường|rà soát|xây dựng|phối hợp"
              + "|kiểm tra|đẩy mạnh|bảo đảm|đảm bảo|tiếp tục|chủ động|khẩn trương|tập trung|hoàn thành"
              + "|bố trí|phân công|ban hành|tham mưu|xử lý|quản lý|nghiên cứu)\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern MARKER =
      Pattern.compile("^[ \\t]*(?:([IVX]+)|(\\d+)|(\\p{Ll})|([-–+*•]))\\s*[-.)/ ]");

  private PartyChain() {}

  /** The chain this measure stands in, A first; empty where there is none. */
  static List<String> of(String source, MeasureView measure) {
    List<String> own = in(Words.of(source, measure.span()));
    return own.isEmpty() ? ofHeading(source, measure) : own;
  }

  private static List<String> in(String sentence) {
    Matcher leads = LEADS.matcher(sentence);
    if (!leads.find() || leads.start() > 40) {
      return List.of();
    }
    List<String> chain = new ArrayList<>(List.of(leads.group(1), leads.group(2)));
    Matcher directs = DIRECTS.matcher(sentence).region(leads.end(), sentence.length());
    if (directs.lookingAt()) {
      chain.add(directs.group(1));
    }
    return chain;
  }

  /** The last heading above that ends a chain with a colon and is not left again by its rank. */
  private static List<String> ofHeading(String source, MeasureView measure) {
    int reached = 4;
    int end = measure.span().start();
    while (end > 0) {
      int start = source.lastIndexOf('\n', end - 1) + 1;
      String line = source.substring(start, Math.min(end, start + LINE)).strip();
      if (line.endsWith(":")) {
        List<String> chain =
            in(Words.of(source, new Span(start, end)).replaceFirst(":$", "") + " thực hiện");
        if (!chain.isEmpty() && rank(line) < reached) {
          return under(chain, measure);
        }
      }
      reached = Math.min(reached, line.isEmpty() ? 4 : rank(line));
      end = start - 1;
    }
    return List.of();
  }

  /** Below the heading an actor of its own is the third in the chain. */
  private static List<String> under(List<String> heading, MeasureView measure) {
    List<String> chain = new ArrayList<>(heading.subList(0, 2));
    if (!measure.leadInherited()) {
      chain.addAll(measure.fields().lead());
    }
    return chain;
  }

  /** How high a line's marker stands: roman, number, letter, dash, none. */
  private static int rank(String line) {
    Matcher marker = MARKER.matcher(line);
    if (!marker.find()) {
      return 4;
    }
    return marker.group(1) != null
        ? 0
        : marker.group(2) != null ? 1 : marker.group(3) != null ? 2 : 3;
  }
}
