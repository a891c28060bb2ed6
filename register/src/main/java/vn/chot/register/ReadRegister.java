package vn.chot.register;

import java.util.List;
import java.util.Optional;
import vn.chot.rules.Problem;
import vn.chot.rules.Problems;
import vn.chot.rules.ReadYaml;
import vn.chot.rules.Text;
import vn.chot.rules.Yaml;

/** Reads a register's file: the register, or all that is wrong with the file. */
public final class ReadRegister {
  /** The keys of a register's file, in the order in which they are best written. */
  static final String[] KEYS = {
    "register",
    "version",
    "title",
    "entry",
    "about",
    "law",
    "number",
    "parties",
    "owner",
    "rights",
    "area-field",
    "agency-field",
    "fields",
    "states",
    "moves",
    "begins",
    "clocks",
    "reminders",
    "triage",
    "list",
    "board",
    "calendar",
    "map",
    "print",
    "retention",
    "indicators",
    "opens-on",
    "examples",
    "migrations"
  };

  /** Bytes; of a larger file no more than this and one need be given. */
  public static final int LARGEST = ReadYaml.LARGEST;

  private ReadRegister() {}

  /** What came of reading a file. */
  public sealed interface Outcome {

    /** The file is sound. */
    record Sound(Register register) implements Outcome {}

    /** In the order of the file; never empty. */
    record Faulty(List<Problem> problems) implements Outcome {}
  }

  /**
   * Reads a file; its examples are not run (see {@link RunExamples}).
   *
   * @param file its name for people; the register must be called as it is, without {@code .yaml}
   */
  public static Outcome of(String file, byte[] content) {
    Problems problems = new Problems();
    Optional<Register> read =
        ReadYaml.read(file, content, problems)
            .flatMap(tree -> Group.of(tree, "register", problems, KEYS))
            .map(group -> read(group, file, new Draft(problems)));
    if (read.isPresent() && problems.isEmpty()) {
      return new Outcome.Sound(read.get());
    }
    return new Outcome.Faulty(problems.inOrder());
  }

  private static Register read(Group file, String fileName, Draft draft) {
    String name = ReadHead.name(file, fileName, draft);
    int version =
        file.needWord("version").flatMap(s -> file.whole("version", 1, 1_000_000)).orElse(0);
    Text title = file.needText("title");
    Text entry = file.needText("entry");
    Text about = file.needText("about");
    List<Law> law = ReadWho.law(file);
    Optional<Numbering> number = file.word("number").flatMap(s -> ReadHead.numbering(s, draft));
    List<Party> parties = ReadWho.parties(file, draft);
    String owner = file.needWord("owner").flatMap(s -> draft.parties.use(s)).orElse("");
    List<State> states = ReadFlow.states(file, draft);
    ReadFields readFields = new ReadFields(draft, states);
    List<Field> fields = readFields.read(file);
    List<Right> rights = ReadWho.rights(file, parties, fields, draft);
    List<Clock> clocks = ReadFlow.clocks(file, draft);
    List<Move> moves = new ReadMoves(draft, fields).read(file);
    ReadLists lists = new ReadLists(draft, fields, states);
    ReadPictures pictures = new ReadPictures(draft, lists);
    ReadOutputs outputs = new ReadOutputs(draft, fields, lists);
    Register register =
        new Register(
            name,
            version,
            title,
            entry,
            about,
            law,
            number,
            parties,
            owner,
            rights,
            ofType(file, "area-field", FieldType.Unit.class, "unit", fields, draft),
            ofType(file, "agency-field", FieldType.Agency.class, "agency", fields, draft),
            fields,
            states,
            moves,
            ReadFlow.begins(file, draft),
            clocks,
            ReadFlow.reminders(file, draft),
            ReadTriage.of(file, fields, draft),
            lists.listing(file),
            pictures.board(file),
            pictures.calendar(file),
            pictures.map(file),
            ReadPrint.of(file, draft),
            outputs.retention(file),
            outputs.indicators(file, name),
            outputs.opensOn(file),
            ReadExamples.of(file, draft),
            ReadMigrations.of(file, version, fields, draft));
    CheckWhole.of(register, file, draft);
    return register;
  }

  /** The field named under a key; unless named, the first of its kind. */
  private static Optional<String> ofType(
      Group file,
      String key,
      Class<? extends FieldType> type,
      String word,
      List<Field> fields,
      Draft draft) {
    Optional<Yaml.Scalar> written = file.word(key);
    if (written.isEmpty()) {
      return fields.stream().filter(f -> type.isInstance(f.type())).map(Field::name).findFirst();
    }
    Optional<String> named = draft.fields.use(written.get());
    boolean fits =
        named.isEmpty()
            || fields.stream()
                .anyMatch(f -> f.name().equals(named.get()) && type.isInstance(f.type()));
    if (!fits) {
      draft.problem(
          written.get().at(),
          "\"%s\" phải là trường kiểu %s.".formatted(key, word),
          "\"%s\" must name a field of type %s.".formatted(key, word));
    }
    return named;
  }
}
