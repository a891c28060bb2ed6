package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./chot province generate}: what it writes, its last line, and how it refuses. */
class ProvinceCommandTest {
  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int chot(String... arguments) {
    CommandLine line = Chot.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }

  @Test
  void aProvinceIsWrittenAndTheLastLineTellsItsFigures() {
    Path to = folder.resolve("province");
    assertThat(
            chot("province", "generate", "--people", "200", "--seed", "4", "--out", to.toString()))
        .isZero();
    assertThat(out.toString().strip())
        .matches("generated: people=200 presences=\\d+ seconds=\\d+\\.\\d sha256=[0-9a-f]{64}");
    assertThat(to.resolve("persons.csv")).isRegularFile();
    assertThat(to.resolve("presences-2021-04-26.csv")).isRegularFile();
  }

  @Test
  void badArgumentsAreRefusedInTwoLinesAndNothingIsWritten() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("kept.txt"), "kept");
    String[][] bad = {
      {"province", "generate"},
      {"province", "generate", "--people", "many"},
      {"province", "generate", "--people", "99"},
      {"province", "generate", "--people", "20000001"},
      {"province", "generate", "--people", "99999999999"},
      {"province", "generate", "--people", "200", "--seed", "x"},
      {"province", "generate", "--people", "200", "--days", "0"},
      {"province", "generate", "--people", "200", "--from", "17/4/2021"},
      {"province", "generate", "--people", "200", "--out", full.toString()},
      {"province", "generate", "--people", "200", "--out", full.resolve("kept.txt").toString()},
      {"province"}
    };
    for (String[] arguments : bad) {
      err.getBuffer().setLength(0);
      assertThat(chot(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(err.toString().lines()).as(err.toString()).hasSize(2);
    }
    try (var held = Files.list(folder)) {
      assertThat(held).containsExactly(full);
    }
    assertThat(full.resolve("kept.txt")).hasContent("kept");
  }
}
