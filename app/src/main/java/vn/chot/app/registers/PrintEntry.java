package vn.chot.app.registers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.register.Form;
import vn.chot.register.Party;

/**
 * Makes what a printed form says: the head of Nghị định 30/2020/NĐ-CP (annex I: the body above and
 * the body that issues to the left, the name of the country to the right), the body with the
 * entry's values, who signs.
 */
@Component
class PrintEntry {
  private static final Pattern FIELD = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
  private static final Pattern BLANKS = Pattern.compile("(?:" + FIELD.pattern() + ")+");
  private static final String BLANK = "…………";
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final Directory directory;
  private final Places places;

  PrintEntry(Directory directory, Places places) {
    this.directory = directory;
    this.places = places;
  }

  /**
   * A form as it is printed.
   *
   * @param above the body above the one that issues; empty where none is known
   * @param issuer the body that issues
   * @param place where and when, such as "Lạc Hồng, ngày 27 tháng 4 năm 2021"
   * @param english whether it is the copy in English
   */
  record Printed(
      String above,
      String issuer,
      String number,
      String place,
      String title,
      List<String> paragraphs,
      List<String> signers,
      boolean english) {

    /** The name of the country. */
    String country() {
      return english ? "SOCIALIST REPUBLIC OF VIET NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    }

    String motto() {
      return english ? "Independence - Freedom - Happiness" : "Độc lập - Tự do - Hạnh phúc";
    }

    /** The number behind its word; empty where there is none. */
    String numbered() {
      return number.isEmpty() ? "" : (english ? "No.: " : "Số: ") + number;
    }
  }

  Printed of(
      OpenRegister.Opened opened, ShowEntry show, StoredEntry entry, Form form, LocalDate today) {
    UUID id = opened.stand().agency();
    Optional<Agency> agency = Optional.ofNullable(id).flatMap(one -> directory.agency(one, today));
    String issuer =
        agency
            .map(Agency::name)
            .orElse(
                RegisterWords.parties(
                    opened.live().register(), List.of(opened.live().register().owner()), false));
    String above =
        agency
            .flatMap(one -> directory.above(one.id(), today).stream().findFirst())
            .map(Agency::name)
            .orElse("");
    String where = places.home(today).map(Unit::name).orElse("");
    boolean english = show.english();
    String day =
        english
            ? ENGLISH_DAY.format(today)
            : "ngày %02d tháng %d năm %d"
                .formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear());
    List<String> paragraphs = new ArrayList<>();
    (english ? form.english().orElse(form.body()) : form.body())
        .lines()
        .map(line -> filled(line, show, entry))
        .forEach(paragraphs::add);
    return new Printed(
        english ? EnglishNames.of(above) : above,
        english ? EnglishNames.of(issuer(opened).orElse(issuer)) : issuer,
        entry.number(),
        where.isEmpty() ? day : (english ? EnglishNames.of(where) : where) + ", " + day,
        form.title().in(english),
        paragraphs,
        form.sign().stream()
            .map(party -> RegisterWords.parties(opened.live().register(), List.of(party), english))
            .toList(),
        english);
  }

  /** What the file calls, in English, the body for which they print. */
  private static Optional<String> issuer(OpenRegister.Opened opened) {
    return opened.live().register().parties().stream()
        .filter(party -> opened.stand().parties().contains(party.name()))
        .filter(party -> !party.head())
        .filter(party -> party.membership() instanceof Party.Membership.OfAgency)
        .map(party -> party.label().en())
        .findFirst();
  }

  /** Blanks side by side, {amount}{goods}, are one blank: whichever of them is known. */
  private static String filled(String line, ShowEntry show, StoredEntry entry) {
    Matcher blanks = BLANKS.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (blanks.find()) {
      String value =
          FIELD
              .matcher(blanks.group())
              .results()
              .map(field -> value(field.group(1), show, entry))
              .filter(known -> !known.isEmpty())
              .collect(Collectors.joining(", "));
      blanks.appendReplacement(filled, Matcher.quoteReplacement(value.isEmpty() ? BLANK : value));
    }
    return blanks.appendTail(filled).toString();
  }

  private static String value(String name, ShowEntry show, StoredEntry entry) {
    return switch (name) {
      case "number" -> entry.called();
      case "state" -> show.state(entry.entry().state());
      case "written" ->
          RegisterWords.moment(entry.writtenAt().atZoneSameInstant(Entries.HERE).toLocalDateTime());
      default -> show.register().field(name).map(field -> show.printed(entry, field)).orElse("");
    };
  }
}
