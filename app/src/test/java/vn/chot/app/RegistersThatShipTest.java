package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chot.register.CheckEntry;
import vn.chot.register.CheckFollows;
import vn.chot.register.ExampleDirectory;
import vn.chot.register.Field;
import vn.chot.register.FieldType;
import vn.chot.register.Finding;
import vn.chot.register.Form;
import vn.chot.register.Permission;
import vn.chot.register.Register;
import vn.chot.register.RunExamples;
import vn.chot.sheet.Column;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;

/** The registers that come with the product: sound files, and rows for the demonstration. */
class RegistersThatShipTest {
  private static final Path FILES = Path.of("..", "definitions", "registers");
  private static final Path ROWS = Path.of("src", "main", "resources", "demo", "registers");
  private static final LocalDate LAST_DAY_OF_THE_ROWS = LocalDate.of(2021, 5, 8);

  static Stream<Register> registers() {
    return RegisterFiles.read(List.of(FILES)).sound().values().stream();
  }

  @Test
  void theTwentyEightAreSoundAndTheirExamplesComeOutAsTheySay() {
    RegisterFiles read = RegisterFiles.read(List.of(FILES));
    assertThat(read.problems()).isEmpty();
    assertThat(read.sound()).hasSize(28);
    assertThat(registers().flatMap(one -> RunExamples.of(one).stream())).isEmpty();
    assertThat(CheckFollows.of(registers().toList())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("registers")
  void everyDemonstrationRowIsAnEntryThatNobodyWouldRefuse(Register register) throws IOException {
    List<Map<String, String>> rows = rows(register);
    assertThat(rows).hasSizeBetween(8, 40);
    CheckEntry check = new CheckEntry(register, new ExampleDirectory());
    for (Map<String, String> row : rows) {
      String state = String.valueOf(row.remove("state"));
      assertThat(register.state(state)).as(state).isPresent();
      List<Finding> refused =
          check.check(row, LAST_DAY_OF_THE_ROWS.atTime(8, 0)).findings().stream()
              .filter(one -> !one.warning())
              .toList();
      assertThat(refused).as("%s %s", register.name(), row).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("registers")
  void whoeverMovesAnEntryMayReadIt(Register register) {
    List<String> readers =
        register.rights().stream()
            .filter(right -> right.may().contains(Permission.READ))
            .flatMap(right -> right.who().stream())
            .toList();
    Map<String, String> agencies = new HashMap<>();
    register.parties().forEach(one -> agencies.put(one.name(), one.membership().toString()));
    List<String> seeing = readers.stream().map(agencies::get).toList();
    register
        .moves()
        .forEach(move ->
            Stream.concat(
                    move.who().stream(), move.approvals().stream().flatMap(a -> a.who().stream()))
                .forEach(party ->
                    assertThat(seeing)
                        .as("%s: %s", move.name(), party)
                        .contains(agencies.get(party))));
  }

  @ParameterizedTest
  @MethodSource("registers")
  void everyFormPrintsInEnglishWhatItPrintsInVietnamese(Register register) {
    for (Form form : register.print()) {
      String english = form.english().orElse("");
      assertThat(blanks(english)).as(form.name()).isEqualTo(blanks(form.body())).isNotEmpty();
      assertThat(english.replaceAll("\\{[a-z0-9_]+}", "")).as(form.name()).matches("\\p{ASCII}+");
      register.fields().forEach(field -> unitStandsOnce(field, form));
    }
  }

  private static Set<String> blanks(String body) {
    return Pattern.compile("\\{([a-z0-9_]+)}")
        .matcher(body)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The value brings its unit: "12 người người" is what a body with the unit would print. */
  private static void unitStandsOnce(Field field, Form form) {
    FieldType type = field.type() instanceof FieldType.Computed made ? made.as() : field.type();
    String blank = "{" + field.name() + "} ";
    if (type instanceof FieldType.Money) {
      assertThat(form.body()).doesNotContain(blank + "đồng");
    } else if (type instanceof FieldType.Figure figure) {
      figure
          .unit()
          .ifPresent(unit -> {
            assertThat(form.body()).doesNotContain(blank + unit.vi());
            assertThat(form.english().orElse("")).doesNotContain(blank + unit.en());
          });
    }
  }

  private static List<Map<String, String>> rows(Register register) throws IOException {
    List<String> fields = register.fields().stream().filter(Field::typed).map(Field::name).toList();
    List<Column> columns = new ArrayList<>(List.of(Column.needed("state", "state")));
    fields.forEach(field -> columns.add(Column.optional(field, field)));
    List<Map<String, String>> rows = new ArrayList<>();
    try (var bytes = Files.newInputStream(ROWS.resolve(register.name() + ".csv"));
        SheetFile file =
            ((SheetFile.Opening.Opened) SheetFile.open(bytes, SheetLimits.usual())).file()) {
      file.read(
          "",
          columns,
          row -> {
            Map<String, String> typed = new HashMap<>(Map.of("state", row.text("state")));
            fields.stream()
                .filter(field -> !row.text(field).isEmpty())
                .forEach(field -> typed.put(field, row.text(field)));
            rows.add(typed);
          });
    }
    return rows;
  }
}
