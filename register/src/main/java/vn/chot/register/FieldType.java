package vn.chot.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.chot.rules.Condition;
import vn.chot.rules.Text;
import vn.chot.rules.TextForm;
import vn.chot.rules.Type;

/** What a field holds, with the bounds that belong to its kind. */
public sealed interface FieldType {

  /** The word of the file's {@code type:}. */
  String word();

  /** What the value is in a condition; a text unless the kind says otherwise. */
  default Type inConditions() {
    return Type.TEXT;
  }

  /**
   * Letters.
   *
   * @param lines the height of its box
   * @param pattern a regular expression the whole text must match, with what to say when not
   */
  record Words(int lines, int longest, Optional<Pattern> pattern) implements FieldType {
    @Override
    public String word() {
      return "text";
    }
  }

  /** A form of texts and the sentence for a text that has not got it. */
  record Pattern(TextForm form, Text say) {}

  /** A number, with its unit of measure. */
  record Figure(
      boolean whole, Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<Text> unit)
      implements FieldType {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2999);

    @Override
    public String word() {
      return "number";
    }

    /** Whether it can only be a year: whole, of no unit, four digits between its bounds. */
    public boolean year() {
      return whole
          && unit.isEmpty()
          && least.filter(bound -> bound.compareTo(FIRST_YEAR) >= 0).isPresent()
          && most.filter(bound -> bound.compareTo(LAST_YEAR) <= 0).isPresent();
    }

    @Override
    public Type inConditions() {
      return whole ? Type.WHOLE : Type.NUMBER;
    }
  }

  /** Đồng, whole. */
  record Money(OptionalLong least, OptionalLong most) implements FieldType {
    @Override
    public String word() {
      return "money";
    }

    @Override
    public Type inConditions() {
      return Type.WHOLE;
    }
  }

  /** A day. */
  record Day() implements FieldType {
    @Override
    public String word() {
      return "date";
    }

    @Override
    public Type inConditions() {
      return Type.DAY;
    }
  }

  /** A day and a minute, Vietnam's time. */
  record Moment() implements FieldType {
    @Override
    public String word() {
      return "time";
    }

    @Override
    public Type inConditions() {
      return Type.MOMENT;
    }
  }

  /** One of the choices. */
  record OneChoice(List<Choice> choices) implements FieldType {
    @Override
    public String word() {
      return "choice";
    }
  }

  /** Several of the choices. */
  record ManyChoice(List<Choice> choices) implements FieldType {
    @Override
    public String word() {
      return "many-choice";
    }

    @Override
    public Type inConditions() {
      return Type.TEXTS;
    }
  }

  /** Yes or no. */
  record YesNo() implements FieldType {
    @Override
    public String word() {
      return "yes-no";
    }

    @Override
    public Type inConditions() {
      return Type.YES_NO;
    }
  }

  /** A person of the register of people. */
  record Person() implements FieldType {
    @Override
    public String word() {
      return "person";
    }
  }

  /** An agency of the directory. */
  record Agency() implements FieldType {
    @Override
    public String word() {
      return "agency";
    }
  }

  /** An administrative unit, where the file says so of one level. */
  record Unit(Optional<Level> level) implements FieldType {
    @Override
    public String word() {
      return "unit";
    }
  }

  /** A site, where the file says so of certain kinds. */
  record Site(List<String> kinds) implements FieldType {
    /** The kinds of sites of the house, as files write them. */
    public static final List<String> KINDS =
        List.of(
            "dwelling",
            "factory",
            "company",
            "workshop",
            "office",
            "building-site",
            "field",
            "fishing-boat",
            "shop",
            "eatery",
            "market",
            "school",
            "hospital",
            "health-station",
            "clinic",
            "quarantine",
            "lodging",
            "dormitory",
            "pagoda",
            "church",
            "worship",
            "culture-house",
            "event",
            "port",
            "gate",
            "bus-station",
            "bus",
            "boat",
            "train",
            "flight",
            "other");

    @Override
    public String word() {
      return "site";
    }
  }

  /**
   * A vehicle's number plate.
   *
   * @param foreign whether one of another country may stand there, too
   */
  record Plate(boolean foreign) implements FieldType {
    @Override
    public String word() {
      return "plate";
    }
  }

  /** Number, day and issuer of a paper. */
  record Document() implements FieldType {
    @Override
    public String word() {
      return "document";
    }
  }

  /** One stored file. */
  record StoredFile(List<FileKind> kinds) implements FieldType {
    @Override
    public String word() {
      return "file";
    }

    @Override
    public Type inConditions() {
      return Type.THERE;
    }
  }

  /** Made from other fields, never typed. */
  record Computed(FieldType as, Condition value) implements FieldType {
    @Override
    public String word() {
      return "computed";
    }

    @Override
    public Type inConditions() {
      return as.inConditions();
    }
  }
}
