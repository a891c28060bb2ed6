package vn.chot.app.surveillance.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chot.rules.Dated;
import vn.chot.rules.DatedRows;
import vn.chot.rules.Problem;
import vn.chot.rules.Problems;
import vn.chot.trace.Place;

/** The file that ships, and what its reader says of a faulty one. */
class ReadingTheProtocolTest {
  private static final Path FILE = Path.of("../definitions/protocols/covid-19.yaml");
  private static final DatedRows.Here HERE = new DatedRows.Here(List.of(), "91");

  private static String shipped() throws Exception {
    return Files.readString(FILE);
  }

  private static List<String> problems(String text) {
    Problems problems = new Problems();
    ReadProtocol.read("x.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
    return problems.inOrder().stream().map(Problem::line).toList();
  }

  private static ContactDefinition contacts(String day) throws Exception {
    Problems problems = new Problems();
    Protocol protocol =
        ReadProtocol.read("covid-19.yaml", Files.readAllBytes(FILE), problems).orElseThrow();
    return protocol
        .contacts()
        .dated()
        .on(LocalDate.parse(day), HERE)
        .map(Dated::value)
        .orElseThrow();
  }

  @Test
  void thePapersFollowOneAnotherDayByDay() throws Exception {
    assertThat(problems(shipped())).isEmpty();
    assertThat(contacts("2020-03-20").basis().paper()).contains("963");
    assertThat(contacts("2020-08-06").basis().paper()).contains("963");
    assertThat(contacts("2020-08-07").basis().paper()).contains("3468");
    assertThat(contacts("2021-04-27").basis().paper()).contains("3468");
    assertThat(contacts("2021-07-30").basis().paper()).contains("3638");
    assertThat(contacts("2021-12-29").basis().paper()).contains("11042");
    assertThat(contacts("2022-04-15").basis().paper()).contains("1909");
    assertThat(contacts("2021-12-29").alternatives()).hasSize(4);
    assertThat(contacts("2022-04-15").depth()).isEqualTo(2);
    assertThat(contacts("2022-04-15").basis().fromMemory(true))
        .isEqualTo("the infectious window; how far contacts are traced; what each class has to do");
    assertThat(contacts("2021-07-30").rule().alternatives().getLast().places())
        .contains(Place.CLOSED);
  }

  @Test
  void theInfectiousWindowGoesByOnsetElseBySampling() throws Exception {
    ContactDefinition of3638 = contacts("2021-08-10");
    LocalDate sampled = LocalDate.parse("2021-08-10");
    assertThat(of3638.infectiousFrom(LocalDate.parse("2021-08-08"), sampled, false))
        .isEqualTo("2021-08-05");
    assertThat(of3638.infectiousFrom(null, sampled, true)).isEqualTo("2021-08-07");
    assertThat(of3638.infectiousFrom(null, sampled, false)).isEqualTo("2021-07-27");
  }

  @Test
  void aFaultyFileIsToldByLineWithWhatToDo() throws Exception {
    assertThat(problems(shipped().replace("depth: 5", "depth: 9")))
        .singleElement()
        .asString()
        .contains("\"depth\" phải là số nguyên từ 1 đến 5");
    assertThat(problems(shipped().replaceFirst("VEHICLE\\]", "VEHICEL]")))
        .singleElement()
        .asString()
        .contains("Có phải ý là \"VEHICLE\"?");
    assertThat(problems(shipped().replaceFirst("to: 2020-08-06", "to: 2020-08-01")))
        .singleElement()
        .asString()
        .contains("từ 2020-08-02");
    assertThat(problems(shipped().replaceFirst("to: 2020-08-06", "to: 2020-08-09")))
        .singleElement()
        .asString()
        .contains("có hai dòng");
    assertThat(problems(shipped().replaceFirst("depth, classes\\]", "dept, classes]")))
        .singleElement()
        .asString()
        .contains("Có phải ý là \"depth\"?");
    assertThat(problems(shipped().replaceFirst("pcr: 1", "pcr: 0")))
        .singleElement()
        .asString()
        .contains("không cần xét nghiệm");
    assertThat(problems("protocol: [x]\n")).isNotEmpty();
    assertThat(problems("- x\n")).singleElement().asString().contains("phải bắt đầu");
  }
}
