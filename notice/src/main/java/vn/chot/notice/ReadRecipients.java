package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the recipients as printed, without dashes and end marks, broken lines joined (Decree
 * 30/2020/NĐ-CP, appendix I, II.9).
 */
final class ReadRecipients {

  private ReadRecipients() {}

  static List<String> in(List<Line> lines) {
    List<String> recipients = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean dashed =
        lines.stream().filter(line -> dash(line) > 0).count() * 2 >= lines.size()
            || lines.stream().anyMatch(line -> dash(line) > 0);
    for (Line line : lines) {
      int dash = dash(line);
      boolean begins = dash > 0 || (!dashed && (open.isEmpty() || endsEntry(open)));
      if (begins) {
        close(recipients, open);
      }
      open.append(open.isEmpty() ? "" : " ").append(line.words().substring(dash));
    }
    close(recipients, open);
    return recipients;
  }

  private static boolean endsEntry(StringBuilder open) {
    return ";,.".indexOf(open.charAt(open.length() - 1)) >= 0;
  }

  private static int dash(Line line) {
    return ReadMark.at(line.words())
        .filter(mark -> mark.form().isDash())
        .map(Mark::length)
        .orElse(0);
  }

  private static void close(List<String> recipients, StringBuilder open) {
    for (String entry : open.toString().split("[;.,] ?[-–] ", -1)) {
      String bare = bare(entry);
      if (!bare.isEmpty()) {
        recipients.add(bare);
      }
    }
    open.setLength(0);
  }

  static String bare(String entry) {
    String bare = entry.strip();
    while (!bare.isEmpty()
        && ".,;:/".indexOf(bare.charAt(bare.length() - 1)) >= 0
        && !bare.endsWith("...")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    return bare;
  }
}
