package vn.chot.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A value of a field of an entry; an empty field has none. */
public sealed interface Value {

  /** Of a text, a choice, a plate; of a person, agency, unit or site the id. */
  record Word(String text) implements Value {}

  record Figure(BigDecimal number) implements Value {}

  /** Đồng. */
  record Money(long dong) implements Value {}

  record Day(LocalDate day) implements Value {}

  record Moment(LocalDateTime moment) implements Value {}

  /** Choices by name, in the order of the choice list. */
  record Several(List<String> names) implements Value {}

  record YesNo(boolean yes) implements Value {}

  /**
   * A paper by number, day and issuer.
   *
   * @param id of the paper when it is here
   */
  record Paper(String number, Optional<LocalDate> day, String issuer, Optional<String> id)
      implements Value {}

  /** A stored file. */
  record StoredFile(String id, String name) implements Value {}
}
