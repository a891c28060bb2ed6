package vn.chot.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads to whom a paper is addressed: the lines after "Kính gửi:" or "… điện:", or a copy's "gửi:
 * …".
 */
final class ReadAddressees {

  private static final Pattern SENT =
      Pattern.compile("(?:công điện|văn bản|công văn)[^:.;]{0,60} gửi ?:? (?:(?:tới|đến|các) )?");

  private ReadAddressees() {}

  static Found in(Zones zones) {
    List<String> names = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    if (!zones.addressees().isEmpty()) {
      for (String line : ReadRecipients.in(zones.addressees())) {
        for (String name : line.split(";", -1)) {
          if (!name.isBlank()) {
            names.add(ReadRecipients.bare(name));
          }
        }
      }
      Line first = zones.addressees().getFirst();
      Line last = zones.addressees().getLast();
      places.add(
          new Span(
              first.text().span().start(),
              Math.max(first.text().span().start(), last.text().span().end())));
    } else if (zones.title() == null && !zones.body().isEmpty()) {
      copied(Passage.join(zones.body().stream().limit(4).map(Line::text).toList()), names, places);
    }
    return new Found(names, places);
  }

  private static void copied(Passage passage, List<String> names, List<Span> places) {
    String text = passage.text().substring(0, Math.min(passage.text().length(), 2000));
    Matcher matcher = SENT.matcher(text);
    if (!matcher.find()) {
      return;
    }
    int end = text.indexOf(" với nội dung", matcher.end());
    if (end < 0) {
      end = text.indexOf(" về ", matcher.end());
    }
    if (end < 0) {
      end = text.length();
    }
    for (String name : text.substring(matcher.end(), end).split(";", -1)) {
      if (!name.isBlank()) {
        names.add(ReadRecipients.bare(name));
      }
    }
    places.add(passage.span(matcher.end(), end));
  }
}
