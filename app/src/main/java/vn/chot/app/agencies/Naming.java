package vn.chot.app.agencies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name from a paper stands for. */
public sealed interface Naming {

  /** The name as the paper writes it. */
  String written();

  /**
   * One agency of ours.
   *
   * @param agency the agency in force that day (the successor, where the named one has ended)
   * @param how by which way it was found
   * @param ended the body named, where it has ended and {@code agency} is its successor; else null
   */
  record One(String written, Agency agency, How how, @Nullable Agency ended) implements Naming {}

  /**
   * A group, as its members in force that day.
   *
   * @param label the group's usual name, such as "UBND các huyện, thị xã, thành phố"
   * @param members its members, by name; never empty
   */
  record Group(String written, String label, List<Agency> members, How how) implements Naming {
    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * A body outside the province: filed, not tasked.
   *
   * @param name its official name where known, else as written
   */
  record Outside(String written, String name, @Nullable Agency known) implements Naming {}

  /**
   * Nobody we know for certain.
   *
   * @param candidates those it may be, best first; may be empty
   */
  record Unknown(String written, List<Candidate> candidates) implements Naming {
    public Unknown {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * One that a name may stand for.
   *
   * @param likeness between 0 and 1
   */
  record Candidate(Agency agency, double likeness) {}

  /** By which way a name was understood. */
  enum How {
    /** The official name. */
    OFFICIAL,
    /** A short name or an alias somebody entered or chose before. */
    ALIAS,
    /** An abbreviation, such as "Sở LĐ-TB&XH". */
    SHORT_FORM,
    /** Its head or its field, such as "Giám đốc Sở Y tế", "Biên phòng". */
    DESCRIBED,
    /** A misspelling near enough to one name and to no other. */
    MISSPELT,
    /** A rule of groups. */
    GROUP
  }
}
