package vn.chot.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The reader's specification: invented papers with the parts they must be read into, one test a
 * paper.
 */
class SpecificationTest {

  private static final Path PAPERS = Path.of("src/test/resources/spec");

  @TestFactory
  Stream<DynamicTest> everyPaperIsReadAsItsSpecificationSays() throws IOException {
    List<Path> papers;
    try (Stream<Path> files = Files.list(PAPERS)) {
      papers = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(papers).isNotEmpty();
    return papers.stream().map(SpecificationTest::test);
  }

  private static DynamicTest test(Path file) {
    SpecifiedPaper paper = SpecifiedPaper.in(file);
    return DynamicTest.dynamicTest(
        file.getFileName() + ": " + paper.shows(),
        () -> {
          Reading reading = NoticeReader.withGrammarOnly().read(paper.text());
          assertThat(paper.differencesFrom(reading)).isEmpty();
          assertThat(SpansKept.broken(reading)).isEmpty();
        });
  }
}
