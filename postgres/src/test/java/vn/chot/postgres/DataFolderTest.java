package vn.chot.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may have a data folder. */
class DataFolderTest {
  @TempDir Path folder;

  @Test
  void aFolderInUseIsRefusedUntilItIsGivenBack() {
    DataFolder first = DataFolder.take(folder, "0.1.0");
    assertThatThrownBy(() -> DataFolder.take(folder, "0.1.0"))
        .isInstanceOf(PostgresRefused.class)
        .hasMessageContaining("in use by another Chốt");
    first.close();
    DataFolder.take(folder, "0.1.0").close();
  }

  @Test
  void aFolderThatAnotherProcessHasIsRefusedAndTheProcessNamed() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TakeAFolder.class.getName(),
                folder.toString())
            .start();
    try {
      assertThat((char) other.getInputStream().read()).isEqualTo('t');
      assertThatThrownBy(() -> DataFolder.take(folder, "0.1.0"))
          .isInstanceOf(PostgresRefused.class)
          .hasMessageContaining("PID " + other.pid());
    } finally {
      other.destroyForcibly().waitFor();
    }
    DataFolder.take(folder, "0.1.0").close();
  }

  @Test
  void aFolderThatANewerChotWroteIsRefusedAndLeftAsItIs() throws IOException {
    Files.writeString(folder.resolve("version"), "0.10.0\n");
    assertThatThrownBy(() -> DataFolder.take(folder, "0.9.3"))
        .isInstanceOf(PostgresRefused.class)
        .hasMessageContaining("0.10.0, newer than this one (0.9.3)");
    assertThat(folder.resolve("version")).hasContent("0.10.0");
    DataFolder.take(folder, "0.11.0").close();
    assertThat(folder.resolve("version")).hasContent("0.11.0");
  }

  @Test
  void aPlaceThatIsNoFolderIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a file"), "");
    assertThatThrownBy(() -> DataFolder.take(file, "0.1.0"))
        .isInstanceOf(PostgresRefused.class)
        .hasMessageContaining("Cannot write the data folder");
  }
}
