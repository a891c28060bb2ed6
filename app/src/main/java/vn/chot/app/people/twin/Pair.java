package vn.chot.app.people.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Frame;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.Hidden;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.Person;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.people.person.TelephoneNumber;

/**
 * Two records side by side.
 *
 * @param first the one
 * @param second the other
 * @param reasons why they look alike, codes parted by blanks
 * @param units names of units
 * @param whole whether the reader sees numbers whole
 */
public record Pair(
    Person first,
    Person second,
    String reasons,
    Function<@Nullable UUID, String> units,
    boolean whole) {

  /**
   * A field of both.
   *
   * @param takesFirst whether the first one's value is proposed
   */
  public record Row(Field field, String first, String second, boolean takesFirst) {
    /** Whether they differ, so that one of them is to be chosen. */
    public boolean differs() {
      return !first.equals(second);
    }
  }

  /** Whether the first is proposed to stay: the one of which more is known. */
  public boolean firstStays() {
    return known(first.facts()) >= known(second.facts());
  }

  private static int known(Facts facts) {
    return (facts.born() == null ? 0 : 2)
        + (facts.sex() == null ? 0 : 1)
        + (facts.household() == null ? 0 : 2)
        + facts.papers().size() * 2
        + facts.telephones().size()
        + (facts.permanent().unknown() ? 0 : 2);
  }

  /** The fields in their order, in the reader's language. */
  public List<Row> rows(Frame frame) {
    List<Row> rows = new ArrayList<>();
    for (Field field : Field.values()) {
      String one = value(field, first.facts(), frame);
      String other = value(field, second.facts(), frame);
      if (!one.isEmpty() || !other.isEmpty()) {
        rows.add(new Row(field, one, other, other.isEmpty() || (firstStays() && !one.isEmpty())));
      }
    }
    return rows;
  }

  private String value(Field field, Facts facts, Frame frame) {
    return switch (field) {
      case NAME -> facts.name();
      case SEX -> sex(facts.sex(), frame);
      case BORN -> born(facts, frame);
      case NATIONALITY -> facts.nationality() == null ? "" : facts.nationality();
      case JOB -> facts.job();
      case WORKPLACE -> facts.workplace();
      case PERMANENT -> place(facts.permanent());
      case TEMPORARY -> place(facts.temporary());
      case NOW -> place(facts.now());
      case HOUSEHOLD -> household(facts, frame);
    };
  }

  private static String sex(@Nullable Sex sex, Frame frame) {
    if (sex == null) {
      return "";
    }
    return sex == Sex.MALE ? frame.say("Nam", "Male") : frame.say("Nữ", "Female");
  }

  private static String born(Facts facts, Frame frame) {
    if (facts.born() != null) {
      return frame.date(facts.born());
    }
    return facts.birthYear() == null ? "" : facts.birthYear().toString();
  }

  private String place(Residence residence) {
    String unit = units.apply(residence.unit());
    return unit.isEmpty() || residence.address().isEmpty()
        ? unit + residence.address()
        : residence.address() + ", " + unit;
  }

  /** Households are told apart by the beginning of their ids. */
  private static String household(Facts facts, Frame frame) {
    if (facts.household() == null) {
      return "";
    }
    String household =
        frame.say("Hộ", "Household") + " " + facts.household().toString().substring(0, 8);
    return "HEAD".equals(facts.position())
        ? household + " (" + frame.say("chủ hộ", "head") + ")"
        : household;
  }

  /** The papers of one of them. */
  public List<String> papers(Person person, Frame frame) {
    return person.facts().papers().stream().map(paper -> paper(paper, frame)).toList();
  }

  private String paper(IdentityPaper paper, Frame frame) {
    return switch (paper.kind()) {
          case CITIZEN_ID -> frame.say("CCCD", "Citizen's number");
          case OLD_ID -> frame.say("CMND", "Old identity card");
          case PASSPORT -> frame.say("Hộ chiếu", "Passport");
          case BIRTH_CERTIFICATE -> frame.say("Giấy khai sinh", "Birth certificate");
        }
        + " "
        + (whole ? paper.number() : Hidden.lastDigits(paper.number()));
  }

  /** The telephones of one of them. */
  public List<String> telephones(Person person) {
    return person.facts().telephones().stream()
        .map(number -> whole ? TelephoneNumber.shown(number) : Hidden.lastDigits(number))
        .toList();
  }
}
