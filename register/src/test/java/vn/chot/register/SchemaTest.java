package vn.chot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.chot.rules.Problems;
import vn.chot.rules.ReadYaml;
import vn.chot.rules.Yaml;

/** The schema for editors knows the keys the reader knows, and is published in docs. */
class SchemaTest {
  private static final Yaml.Mapping SCHEMA =
      (Yaml.Mapping)
          ReadYaml.read(
                  "schema", RegisterSchema.json().getBytes(StandardCharsets.UTF_8), new Problems())
              .orElseThrow();

  private static Yaml.Mapping at(Yaml.Mapping from, String... path) {
    Yaml.Mapping at = from;
    for (String key : path) {
      at = (Yaml.Mapping) at.find(key).orElseThrow();
    }
    return at;
  }

  @Test
  void itsKeysAreTheReaders() {
    assertThat(at(SCHEMA, "properties").pairs().keySet()).containsExactly(ReadRegister.KEYS);
    Set<String> keys =
        new TreeSet<>(
            List.of(
                "name",
                "type",
                "label",
                "help",
                "required",
                "shown",
                "default",
                "unique",
                "personal",
                "check",
                "fact"));
    ReadType.KINDS.values().forEach(keys::addAll);
    Yaml.Mapping field = at(SCHEMA, "properties", "fields", "items", "properties");
    assertThat(new TreeSet<>(field.pairs().keySet())).isEqualTo(keys);
    Yaml.Sequence kinds = (Yaml.Sequence) at(field, "type").find("enum").orElseThrow();
    assertThat(kinds.items().stream().map(k -> ((Yaml.Scalar) k).text()).toList())
        .containsExactlyElementsOf(ReadType.KINDS.keySet());
  }

  @Test
  void itIsPublishedInDocs() throws IOException {
    assertThat(Files.readString(Path.of("../docs/register.schema.json")))
        .as("write it anew: ./chot register schema --out docs/register.schema.json")
        .isEqualTo(RegisterSchema.json());
  }
}
