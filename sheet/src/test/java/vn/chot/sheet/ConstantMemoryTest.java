package vn.chot.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Big tables pass through a small heap. Each runs in a Java of its own, which is given no more. */
class ConstantMemoryTest {

  @TempDir Path folder;

  @Test
  void aHundredThousandRowsAreWrittenInTheHeapThatAThousandNeed()
      throws IOException, InterruptedException {
    Path file = folder.resolve("tasks.xlsx");

    assertThat(SmallHeap.run(WriteManyRows.class, "32m", file.toString(), "100000"))
        .contains("100000 rows");
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aHundredThousandRowsAreReadInASmallHeapToo() throws IOException, InterruptedException {
    for (String name : new String[] {"tasks.xlsx", "tasks.csv"}) {
      String file = folder.resolve(name).toString();
      SmallHeap.run(WriteManyRows.class, "32m", file, "100000");

      assertThat(SmallHeap.run(ReadManyRows.class, "32m", file)).contains("100000 rows");
    }
  }
}
