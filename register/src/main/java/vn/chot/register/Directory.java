package vn.chot.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chot.rules.Text;

/** Persons, agencies, units, sites, papers: the room that has them answers by id and by name. */
public interface Directory {

  /**
   * What a person means who writes this in a field of type person, agency, unit, site or document;
   * an id means itself.
   */
  Sought find(FieldType type, String written, LocalDate day);

  /** The name of what has this id, as people read it. */
  String name(FieldType type, String id, boolean english);

  /** What conditions may know of a person. */
  Optional<Facts> person(String id, LocalDate day);

  /**
   * Why a stored file may not stand in a field, with what to do instead; empty where it may. Asked
   * of a file that was not there before.
   */
  default Optional<Text> refused(FieldType.StoredFile type, Value.StoredFile file) {
    return Optional.empty();
  }

  /** What was found for a name. */
  sealed interface Sought {
    record One(String id) implements Sought {}

    /** More than one has the name. */
    record Several(List<String> names) implements Sought {}

    /** None; the nearest names. */
    record None(List<String> near) implements Sought {}
  }

  /** Age in full years, sex ({@code male}, {@code female}) and commune's id of a person. */
  record Facts(Optional<Integer> age, Optional<String> sex, Optional<String> commune) {}
}
