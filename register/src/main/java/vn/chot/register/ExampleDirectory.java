package vn.chot.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The directory of examples: every name is somebody. A person written as {@code "Hà Thị Mẫu, nữ,
 * 1990"} has that sex and year of birth.
 */
public final class ExampleDirectory implements Directory {
  private static final Pattern PERSON = Pattern.compile(".+, (nam|nữ), (\\d{4})");

  @Override
  public Sought find(FieldType type, String written, LocalDate day) {
    return new Sought.One(written);
  }

  @Override
  public String name(FieldType type, String id, boolean english) {
    return id;
  }

  @Override
  public Optional<Facts> person(String id, LocalDate day) {
    Matcher m = PERSON.matcher(id);
    return m.matches()
        ? Optional.of(
            new Facts(
                Optional.of(day.getYear() - Integer.parseInt(m.group(2))),
                Optional.of(m.group(1).equals("nam") ? "male" : "female"),
                Optional.empty()))
        : Optional.empty();
  }
}
