package vn.chot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room's SQL names its own schema, or another room's {@code published_*} view. */
class SqlStaysAtHomeTest {
  private static final Path SOURCES = Path.of("src/main/java/vn/chot/app");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  @Test
  void noStatementReadsOrWritesAnotherRoomsTables() throws IOException {
    List<String> strangers = new ArrayList<>();
    for (Path file : files(SOURCES, ".java")) {
      String room = SOURCES.relativize(file).getName(0).toString();
      for (Named table : tables(Files.readString(file))) {
        if (!table.schema().equals(room) && !table.name().startsWith("published_")) {
          strangers.add(file + ": " + table);
        }
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void aMigrationMakesItsOwnRoomsTablesAndPointsOnlyUpwards() throws IOException {
    List<String> strangers = new ArrayList<>();
    for (Path file : files(MIGRATIONS, ".sql")) {
      Path inside = MIGRATIONS.relativize(file);
      String room = inside.getNameCount() > 1 ? inside.getName(0).toString() : "public";
      String sql = Files.readString(file).replaceAll("--[^\n]*", "");
      for (Named table : tables(sql)) {
        boolean foreignKey = table.verb().equalsIgnoreCase("REFERENCES");
        if (!table.schema().equals(room) && !foreignKey) {
          strangers.add(file + ": " + table);
        }
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void theScanSeesAForeignTableWhenThereIsOne() throws IOException {
    assertThat(tables("\"SELECT 1 FROM access.account JOIN access.deed d ON true\""))
        .extracting(Named::name)
        .containsExactly("account", "deed");
    assertThat(schemas()).contains("access");
  }

  private record Named(String verb, String schema, String name) {}

  private static List<Named> tables(String text) throws IOException {
    Pattern named =
        Pattern.compile(
            "(?i)\\b(FROM|JOIN|INTO|UPDATE|TABLE|TRUNCATE|REFERENCES|ON|VIEW|IF NOT EXISTS|EXISTS)\\s+("
                + String.join("|", schemas())
                + ")\\.([a-z_]+)");
    List<Named> found = new ArrayList<>();
    Matcher matcher = named.matcher(text);
    while (matcher.find()) {
      found.add(new Named(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return found;
  }

  /** The schemas the migrations make: one a room. */
  private static Set<String> schemas() throws IOException {
    Set<String> schemas = new TreeSet<>();
    Pattern made = Pattern.compile("(?i)CREATE SCHEMA(?: IF NOT EXISTS)? ([a-z_]+)");
    for (Path file : files(MIGRATIONS, ".sql")) {
      made.matcher(Files.readString(file)).results().map(r -> r.group(1)).forEach(schemas::add);
    }
    return schemas;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().collect(Collectors.toList());
    }
  }
}
