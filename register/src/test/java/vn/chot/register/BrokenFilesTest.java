package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.chot.rules.Problem;

/** Each file of {@code broken/} is refused with the lines that stand in its {@code .expected}. */
class BrokenFilesTest {
  private static final Path BROKEN = Path.of("src/test/resources/broken");

  @TestFactory
  Stream<DynamicTest> everyBrokenFileIsRefusedWithItsLines() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> refused(f)))
          .toList()
          .stream();
    }
  }

  private static void refused(Path file) throws IOException {
    String name = file.getFileName().toString();
    List<Problem> found =
        switch (ReadRegister.of(name, Files.readAllBytes(file))) {
          case ReadRegister.Outcome.Sound(Register register) -> RunExamples.of(register);
          case ReadRegister.Outcome.Faulty(List<Problem> problems) -> problems;
        };
    assertThat(found.stream().map(Problem::line).toList())
        .isNotEmpty()
        .isEqualTo(Files.readAllLines(BROKEN.resolve(name.replace(".yaml", ".expected"))));
  }
}
