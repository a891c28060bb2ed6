package vn.chot.app.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of files brought in. */
@Component
class StoredFiles {

  private final JdbcClient sql;

  StoredFiles(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String ADD =
      """
      insert into files.stored_file (id, sha256, name, content_type, size, kept_by, kept_at)
      values (:id, :sha256, :name, :type, :size, :by, :at)
      """;

  void add(StoredFile file) {
    sql.sql(ADD)
        .param("id", file.id())
        .param("sha256", file.sha256())
        .param("name", file.name())
        .param("type", file.contentType().name())
        .param("size", file.size())
        .param("by", file.keptBy())
        .param("at", file.keptAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static final String BY_ID =
      """
      select id, sha256, name, content_type, size, kept_by, kept_at
      from files.stored_file
      where id = :id
      """;

  Optional<StoredFile> byId(UUID id) {
    return sql.sql(BY_ID).param("id", id).query(StoredFiles::file).optional();
  }

  private static StoredFile file(ResultSet row, int index) throws SQLException {
    return new StoredFile(
        row.getObject("id", UUID.class),
        row.getString("sha256"),
        row.getString("name"),
        ContentType.valueOf(row.getString("content_type")),
        row.getLong("size"),
        row.getObject("kept_by", UUID.class),
        row.getObject("kept_at", OffsetDateTime.class).toInstant());
  }
}
