package vn.chot.register;

import java.util.Optional;
import vn.chot.rules.Yaml;

/** Reads the pictures of a register: its board, calendar and map. */
final class ReadPictures {
  private final Draft draft;
  private final ReadLists lists;

  ReadPictures(Draft draft, ReadLists lists) {
    this.draft = draft;
    this.lists = lists;
  }

  Optional<Board> board(Group file) {
    return file.find("board")
        .flatMap(y -> Group.of(y, "board", draft.problems, "by", "card"))
        .map(g ->
            new Board(
                g.needWord("by").flatMap(this::pile).orElse(""),
                lists.columns(g.needWords("card"))));
  }

  private Optional<String> pile(Yaml.Scalar s) {
    Optional<String> name = draft.fields.use(s, Column.STATE.word());
    boolean fits =
        name.isEmpty()
            || name.get().equals(Column.STATE.word())
            || lists.type(name.get()).orElseThrow() instanceof FieldType.OneChoice;
    if (!fits) {
      draft.problem(
          s.at(),
          "Bảng thẻ xếp theo state hoặc một trường kiểu choice, \"%s\" không phải."
              .formatted(s.text()),
          "A board is by state or by a field of type choice; \"%s\" is none.".formatted(s.text()));
    }
    return name;
  }

  Optional<Calendar> calendar(Group file) {
    return file.find("calendar")
        .flatMap(y -> Group.of(y, "calendar", draft.problems, "date", "card"))
        .map(g ->
            new Calendar(
                g.needWord("date").flatMap(lists::dated).orElse(""),
                lists.columns(g.needWords("card"))));
  }

  Optional<UnitMap> map(Group file) {
    return file.find("map")
        .flatMap(y -> Group.of(y, "map", draft.problems, "by"))
        .map(g -> new UnitMap(g.needWord("by").flatMap(this::unit).orElse("")));
  }

  private Optional<String> unit(Yaml.Scalar s) {
    Optional<String> name = draft.fields.use(s);
    if (name.isPresent() && !(lists.type(name.get()).orElseThrow() instanceof FieldType.Unit)) {
      draft.problem(
          s.at(),
          "Bản đồ cần trường kiểu unit, \"%s\" không phải.".formatted(s.text()),
          "The map needs a field of type unit; \"%s\" is none.".formatted(s.text()));
    }
    return name;
  }
}
