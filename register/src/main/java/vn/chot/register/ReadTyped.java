package vn.chot.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chot.rules.Text;

/** What a person typed into a field as a value: names are looked up, choices must be offered. */
final class ReadTyped {
  private final Directory directory;
  private final LocalDate today;

  ReadTyped(Directory directory, LocalDate today) {
    this.directory = directory;
    this.today = today;
  }

  /**
   * Reads what is not blank.
   *
   * @param before what the field had: a choice that is gone may stay
   */
  ParseValue.Outcome of(Field field, String typed, @Nullable Value before) {
    return switch (field.type()) {
      case FieldType.Person p -> sought(field, typed, "người", "person");
      case FieldType.Agency a -> sought(field, typed, "cơ quan", "agency");
      case FieldType.Unit u -> sought(field, typed, "địa phương", "unit");
      case FieldType.Site s -> sought(field, typed, "địa điểm", "site");
      case FieldType.Document d -> paper(field, typed);
      case FieldType.StoredFile f -> file(f, ParseValue.of(f, typed), before);
      default -> offered(field, ParseValue.of(field.type(), typed), before);
    };
  }

  private ParseValue.Outcome sought(Field field, String typed, String vi, String en) {
    String name = typed.strip();
    return switch (directory.find(field.type(), name, today)) {
      case Directory.Sought.One(String id) -> new ParseValue.Outcome.Read(new Value.Word(id));
      case Directory.Sought.Several(List<String> names) ->
          ParseValue.unread(
              "Có nhiều %s tên \"%s\": %s. Hãy chọn từ danh sách."
                  .formatted(vi, ParseValue.brief(name), some(names)),
              "There is more than one %s called \"%s\": %s. Choose from the list."
                  .formatted(en, ParseValue.brief(name), some(names)));
      case Directory.Sought.None(List<String> near) ->
          ParseValue.unread(
              "Không tìm thấy %s \"%s\".%s"
                  .formatted(
                      vi,
                      ParseValue.brief(name),
                      near.isEmpty() ? " Hãy chọn từ danh sách." : " Có phải: " + some(near) + "?"),
              "No %s \"%s\" was found.%s"
                  .formatted(
                      en,
                      ParseValue.brief(name),
                      near.isEmpty() ? " Choose from the list." : " Is it: " + some(near) + "?"));
    };
  }

  private static String some(List<String> names) {
    int shown = 5;
    return String.join("; ", names.subList(0, Math.min(shown, names.size())))
        + (names.size() > shown ? "; …" : "");
  }

  /** A paper that is here is linked; one that is not is kept as cited. */
  private ParseValue.Outcome paper(Field field, String typed) {
    ParseValue.Outcome read = ParseValue.of(field.type(), typed);
    if (read instanceof ParseValue.Outcome.Read(Value.Paper paper)
        && directory.find(field.type(), paper.number(), today)
            instanceof Directory.Sought.One(String id)) {
      return new ParseValue.Outcome.Read(
          new Value.Paper(paper.number(), paper.day(), paper.issuer(), java.util.Optional.of(id)));
    }
    return read;
  }

  private ParseValue.Outcome file(
      FieldType.StoredFile type, ParseValue.Outcome read, @Nullable Value before) {
    return read instanceof ParseValue.Outcome.Read(Value.StoredFile file) && !file.equals(before)
        ? directory
            .refused(type, file)
            .<ParseValue.Outcome>map(ParseValue.Outcome.Unread::new)
            .orElse(read)
        : read;
  }

  private ParseValue.Outcome offered(Field field, ParseValue.Outcome read, @Nullable Value before) {
    if (!(read instanceof ParseValue.Outcome.Read(Value value)) || value.equals(before)) {
      return read;
    }
    List<String> chosen =
        switch (value) {
          case Value.Word word -> List.of(word.text());
          case Value.Several several -> several.names();
          default -> List.of();
        };
    List<String> kept = before instanceof Value.Several several ? several.names() : List.of();
    for (Choice choice : field.choices()) {
      boolean taken = chosen.contains(choice.name()) && !kept.contains(choice.name());
      if (taken && !choice.offeredOn(today)) {
        Text label = choice.label();
        return ParseValue.unread(
            "\"%s\" không còn (hoặc chưa) dùng ngày %d/%d/%d."
                .formatted(
                    label.vi(), today.getDayOfMonth(), today.getMonthValue(), today.getYear()),
            "\"%s\" is not in use on %s.".formatted(label.en(), today));
      }
    }
    return read;
  }
}
