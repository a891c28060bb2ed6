package vn.chot.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Real papers kept outside the tree: read without failing, every span kept, headers and measures
 * found.
 */
class RealPapersTest {

  private static final Path PAPERS = Path.of("../../shared/notices");

  @Test
  void realPapersAreReadAndEverySpanCoversItsOwnText() throws IOException {
    for (Path file : papers()) {
      Reading reading = NoticeReader.withGrammarOnly().read(Files.readString(file));
      assertThat(SpansKept.broken(reading)).as(file.getFileName().toString()).isEmpty();
      assertThat(reading.header().issuer()).as(file + " issuer").isNotNull();
    }
  }

  @Test
  void theMeasuresFoundAreThoseOfTheHandMadeReadings() throws IOException {
    int wanted = 0;
    int found = 0;
    int hit = 0;
    for (Path file : papers()) {
      Path gold = file.resolveSibling(file.getFileName().toString().replace(".txt", ".gold.json"));
      List<String> paths = values(Files.readString(gold), "\"path\": \"");
      List<String> read =
          NoticeReader.withGrammarOnly().read(Files.readString(file)).measures().stream()
              .map(Measure::path)
              .toList();
      wanted += paths.size();
      found += read.size();
      hit += (int) paths.stream().filter(read::contains).count();
    }
    double f1 = 2.0 * hit / (wanted + found);
    System.out.printf(Locale.ROOT, "measures of the real papers: F1 %.3f%n", f1);
    assertThat(f1).isGreaterThanOrEqualTo(0.95);
  }

  private static List<String> values(String json, String key) {
    List<String> values = new ArrayList<>();
    for (int at = json.indexOf(key); at >= 0; at = json.indexOf(key, at + 1)) {
      int start = at + key.length();
      values.add(json.substring(start, json.indexOf('"', start)));
    }
    return values;
  }

  private static List<Path> papers() throws IOException {
    assumeTrue(Files.isDirectory(PAPERS), "no real papers at " + PAPERS + ": skipped");
    try (Stream<Path> files = Files.list(PAPERS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
