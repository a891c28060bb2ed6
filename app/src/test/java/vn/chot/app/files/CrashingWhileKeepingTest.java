package vn.chot.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

@ChotTest
class CrashingWhileKeepingTest {

  @Autowired Files files;
  @Autowired JdbcClient sql;
  @Autowired TransactionTemplate transaction;

  @Value("${chot.data}")
  Path data;

  private Actor clerk() {
    UUID id =
        sql.sql("select id from access.account where login = 'vanthu'").query(UUID.class).single();
    return new Actor(id, "vanthu", "Văn thư", Set.of(Role.CLERK));
  }

  @Test
  void aCrashBetweenContentAndRowLeavesOnlyAContentThatHarmsNobody() throws IOException {
    byte[] lost = "chưa kịp ghi dòng".getBytes(StandardCharsets.UTF_8);
    byte[] kept = "đã ghi dòng".getBytes(StandardCharsets.UTF_8);

    transaction.executeWithoutResult(status -> {
      files.keep(clerk(), "a.txt", lost);
      status.setRollbackOnly();
    });
    transaction.executeWithoutResult(status -> files.keep(clerk(), "b.txt", kept));

    assertThat(place(lost)).hasBinaryContent(lost);
    for (byte[] content : new byte[][] {lost, kept}) {
      java.nio.file.Files.setLastModifiedTime(
          place(content), FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
    }
    files.sweep();
    assertThat(place(lost)).as("no start removes a finished content").hasBinaryContent(lost);
    assertThat(place(kept)).hasBinaryContent(kept);
  }

  private Path place(byte[] content) {
    String sha256 = Sha256.of(content);
    return data.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
