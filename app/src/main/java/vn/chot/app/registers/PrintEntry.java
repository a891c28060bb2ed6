package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.Directory;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.register.Form;

/**
 * Makes what a printed form says: the head of Nghị định 30/2020/NĐ-CP (annex I: the body above and
 * the body that issues to the left, the name of the country to the right), the body with the
 * entry's values, who signs.
 */
@Component
class PrintEntry {
  private static final Pattern FIELD = Pattern.compile("\\{([a-z][a-z0-9_]*)}");
  private static final String BLANK = "…………";

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
   */
  record Printed(
      String above,
      String issuer,
      String number,
      String place,
      String title,
      List<String> paragraphs,
      List<String> signers) {}

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
    String day =
        "ngày %02d tháng %d năm %d"
            .formatted(today.getDayOfMonth(), today.getMonthValue(), today.getYear());
    List<String> paragraphs = new ArrayList<>();
    form.body().lines().map(line -> filled(line, show, entry)).forEach(paragraphs::add);
    return new Printed(
        above,
        issuer,
        entry.number(),
        where.isEmpty() ? day : where + ", " + day,
        form.title().vi(),
        paragraphs,
        form.sign().stream()
            .map(party -> RegisterWords.parties(opened.live().register(), List.of(party), false))
            .toList());
  }

  private static String filled(String line, ShowEntry show, StoredEntry entry) {
    Matcher field = FIELD.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (field.find()) {
      String value = value(field.group(1), show, entry);
      field.appendReplacement(filled, Matcher.quoteReplacement(value.isEmpty() ? BLANK : value));
    }
    return field.appendTail(filled).toString();
  }

  private static String value(String name, ShowEntry show, StoredEntry entry) {
    return switch (name) {
      case "number" -> entry.called();
      case "state" -> show.state(entry.entry().state());
      case "written" ->
          RegisterWords.moment(entry.writtenAt().atZoneSameInstant(Entries.HERE).toLocalDateTime());
      default -> show.register().field(name).map(field -> show.value(entry, field)).orElse("");
    };
  }
}
