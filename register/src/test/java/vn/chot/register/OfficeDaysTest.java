package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chot.rules.Problem;

/** Deadlines in working days pass over the holidays of the shipped file. */
class OfficeDaysTest {
  private static final Path SHIPPED = Path.of("../definitions/calendar/public-holidays.yaml");

  private static OfficeCalendar shipped() throws IOException {
    return switch (ReadCalendar.of("public-holidays.yaml", Files.readAllBytes(SHIPPED))) {
      case ReadCalendar.Outcome.Sound(OfficeCalendar calendar) -> calendar;
      case ReadCalendar.Outcome.Faulty(List<Problem> problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  @Test
  void holidaysAreLeftOutAndSaturdaysInExchangeCount() throws IOException {
    LocalDateTime thursday = LocalDateTime.of(2021, 4, 29, 8, 0);
    assertThat(shipped().after(thursday, 1)).isEqualTo(LocalDateTime.of(2021, 5, 4, 8, 0));
    LocalDateTime friday = LocalDateTime.of(2024, 5, 3, 8, 0);
    assertThat(shipped().after(friday, 1)).isEqualTo(LocalDateTime.of(2024, 5, 4, 8, 0));
    assertThat(shipped().before(LocalDateTime.of(2021, 5, 4, 8, 0), 1)).isEqualTo(thursday);
  }

  @Test
  void aDayThatStandsTwiceIsToldWithItsLine() {
    byte[] file =
        """
        calendar: mine
        days-off:
          - { on: 2021-09-02, name: { vi: Quốc khánh, en: National Day }, paper: "A" }
          - { from: 2021-09-01, to: 2021-09-03, name: { vi: Nghỉ, en: Off }, papr: "B" }
        """
            .getBytes(StandardCharsets.UTF_8);
    assertThat(
            ((ReadCalendar.Outcome.Faulty) ReadCalendar.of("mine.yaml", file))
                .problems().stream().map(Problem::line).toList())
        .anySatisfy(line -> assertThat(line).startsWith("mine.yaml:4:").contains("papr", "paper"))
        .anySatisfy(line -> assertThat(line).startsWith("mine.yaml:4:").contains("hai dòng"));
  }
}
