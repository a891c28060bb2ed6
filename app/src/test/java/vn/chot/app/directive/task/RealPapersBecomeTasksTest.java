package vn.chot.app.directive.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.chot.app.access.Actor;
import vn.chot.app.directive.paper.ReceivedTexts;

/**
 * Real papers of other provinces and the centre, received and given in the invented province: what
 * is tasked, filed, left for a clerk's choice. The table is kept under {@code target}.
 */
class RealPapersBecomeTasksTest extends TaskServer {
  private static final Path REAL = Path.of("..", "..", "shared", "notices");
  private static final Path TABLE = Path.of("target", "real-papers-tasks.txt");

  @Autowired ApplicationContext server;
  @Autowired ConfirmSheets sheets;
  @Autowired ReadAsOurs readAsOurs;
  @Autowired DirectPaper directPaper;
  @Autowired Tasks tasks;

  /** What became of a paper's measures. */
  private record Count(
      String paper, int measures, int tasked, int filed, int unknown, int noLead, int clock) {
    int left() {
      return unknown + noLead + clock;
    }
  }

  @Test
  void everyMeasureIsTaskedFiledOrLeftForAChoiceAndNoneIsLost() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(REAL), "no real papers at " + REAL + ": nothing is measured");
    Actor clerk = InventedProvince.in(server).person("vanthu.lh");
    List<Count> counts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Path file : papers()) {
      String text = Files.readString(file).replaceFirst("^# source:[^\n]*\n", "");
      UUID paper = new ReceivedTexts(server).receive(clerk, text, LocalDate.of(2021, 4, 26));
      if (sheets.of(paper).orElseThrow().province() != null) {
        readAsOurs.choose(clerk, paper, true);
      }
      Directed directed = directPaper.direct(clerk, paper);
      counts.add(count(String.valueOf(file.getFileName()), directed, names));
      if (directed instanceof Directed.Stands stands) {
        assertThat(tasks.ofPaper(paper)).hasSize(stands.tasks());
      }
    }

    keep(counts, names);
    int measures = counts.stream().mapToInt(Count::measures).sum();
    int left = counts.stream().mapToInt(Count::left).sum();
    assertThat(counts).hasSize(10);
    assertThat(counts).anyMatch(count -> count.measures() == 0);
    assertThat(measures).isGreaterThan(75);
    assertThat(left * 100 / measures).as("measures left for a choice, of 100").isLessThan(40);
  }

  private static List<Path> papers() throws IOException {
    try (Stream<Path> files = Files.list(REAL)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Count count(String paper, Directed directed, List<String> names) {
    List<Understood> all =
        directed instanceof Directed.Stands stands ? stands.measures() : List.of();
    int tasked = 0;
    int filed = 0;
    int unknown = 0;
    int noLead = 0;
    int clock = 0;
    for (Understood one : all) {
      if (one.directed() != null) {
        boolean kept = one.directed().filed() != null;
        filed += kept ? 1 : 0;
        tasked += kept ? 0 : 1;
      } else if (one.lead() instanceof Lead.Open open) {
        unknown += open.named().isEmpty() ? 0 : 1;
        noLead += open.named().isEmpty() ? 1 : 0;
        open.unknown().forEach(name -> names.add(paper + ": " + name.written()));
      } else {
        clock++;
      }
    }
    assertThat(tasked + filed + unknown + noLead + clock).isEqualTo(all.size());
    return new Count(paper, all.size(), tasked, filed, unknown, noLead, clock);
  }

  private static void keep(List<Count> counts, List<String> names) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("paper | measures | tasked | filed | name unknown | no lead | day before the paper");
    for (Count one : counts) {
      lines.add(
          "%s | %d | %d | %d | %d | %d | %d"
              .formatted(
                  one.paper(),
                  one.measures(),
                  one.tasked(),
                  one.filed(),
                  one.unknown(),
                  one.noLead(),
                  one.clock()));
    }
    lines.addAll(names);
    Files.createDirectories(TABLE.getParent());
    Files.write(TABLE, lines);
  }
}
