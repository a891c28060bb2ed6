package vn.chot.app.people.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.chot.app.people.person.Residence;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.Unit;
import vn.chot.app.places.UnitLevel;
import vn.chot.app.places.Unmarked;

/**
 * An address taken apart from its end: province, district, commune, and the rest as written. "Tổ 3,
 * xã Tân An, huyện Đồng Mây, tỉnh Lạc Hồng", with or without types, marks and commas.
 */
final class ReadAddress {
  private static final Pattern COMMAS = Pattern.compile("\\s*[,;\\n]+\\s*");
  private static final Pattern DASHES = Pattern.compile("\\s+[-–]\\s+|\\s*[-–]\\s+");
  private static final Pattern BEFORE_TYPE =
      Pattern.compile(
          "\\s+(?=(?:(?i:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu)\\s)"
              + "|(?:TP|TX|TT|H|Q|P|X|tp)\\.?\\s*\\p{Lu})");
  private static final Pattern SHORT_TYPE = Pattern.compile("^(TP|TX|TT|H|Q|P|X|T|tp|tx)[. ]+");

  private final NamedUnits units;

  ReadAddress(NamedUnits units) {
    this.units = units;
  }

  /** Where it is; nothing when the parts are all blank. */
  Residence of(List<String> parts, Told told) {
    List<String> segments = new ArrayList<>();
    for (String part : parts) {
      String text = CleanText.of(part);
      if (!text.isEmpty()) {
        segments.addAll(Arrays.asList(COMMAS.split(text, -1)));
      }
    }
    segments.removeIf(String::isBlank);
    if (segments.isEmpty()) {
      return Residence.UNKNOWN;
    }
    String last = Unmarked.of(segments.getLast());
    if (segments.size() > 1 && (last.equals("viet nam") || last.equals("vn"))) {
      segments.removeLast();
    }
    return resolved(split(segments), told);
  }

  /** Segments that no unit bears as a whole are parted at dashes and before types. */
  private List<String> split(List<String> segments) {
    List<String> parted = new ArrayList<>();
    for (String segment : segments) {
      if (!units.named(spelled(segment)).isEmpty()) {
        parted.add(segment);
        continue;
      }
      for (String piece : DASHES.split(segment, -1)) {
        parted.addAll(Arrays.asList(BEFORE_TYPE.split(piece, -1)));
      }
    }
    parted.removeIf(String::isBlank);
    return parted;
  }

  private static String spelled(String segment) {
    return SHORT_TYPE.matcher(segment).replaceFirst("$1 ");
  }

  private Residence resolved(List<String> segments, Told told) {
    List<Unit> context = List.of();
    int at = segments.size() - 1;
    while (at >= 0) {
      List<Unit> named = units.named(spelled(segments.get(at)));
      List<Unit> next = context.isEmpty() ? named : below(named, context);
      if (next.isEmpty()) {
        break;
      }
      context = next;
      at--;
      if (context.stream().allMatch(unit -> unit.level() == UnitLevel.COMMUNE)) {
        break;
      }
    }
    String rest = String.join(", ", segments.subList(0, at + 1));
    if (context.isEmpty()) {
      told.note(Note.UNIT_UNKNOWN);
      return new Residence(null, rest);
    }
    return settled(context, rest, segments, told);
  }

  /** A district or province is taken at its word; several of one name leave what is above them. */
  private Residence settled(List<Unit> context, String rest, List<String> segments, Told told) {
    List<Unit> left = units.likeliest(context);
    if (left.size() > 1) {
      left = NamedUnits.highest(left);
    }
    if (left.size() > 1) {
      told.note(Note.UNIT_UNCLEAR);
      return new Residence(units.shared(left), String.join(", ", segments));
    }
    Unit unit = left.getFirst();
    if (!units.inForce(unit)) {
      told.note(Note.UNIT_FORMER);
    }
    return new Residence(unit.id(), rest);
  }

  private List<Unit> below(List<Unit> named, List<Unit> context) {
    return named.stream()
        .filter(unit -> context.stream().anyMatch(above -> units.within(unit, above.id())))
        .toList();
  }
}
