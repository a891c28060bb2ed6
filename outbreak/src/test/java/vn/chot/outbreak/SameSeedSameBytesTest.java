package vn.chot.outbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same plan gives the same bytes on any machine, in any locale and zone; another seed another
 * province.
 */
class SameSeedSameBytesTest {
  /** Changes only when the generator or its tables change; then say so in the changelog. */
  private static final String PINNED =
      "136aff8a2155f67fa4717a61571b0aa35ffe3178b96dcfc4dffb974ba41992f8";

  @TempDir Path folder;

  private static Plan plan(long seed) {
    return new Plan(600, seed, LocalDate.of(2021, 4, 17), 3);
  }

  @Test
  void theHashOfASmallProvinceIsKnown() {
    assertThat(WriteProvince.written(plan(7), folder.resolve("one")).sha256()).isEqualTo(PINNED);
  }

  @Test
  void neitherLocaleNorZoneChangesAByte() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.of("ar", "EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      assertThat(WriteProvince.written(plan(7), folder.resolve("one")).sha256()).isEqualTo(PINNED);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherSeedIsAnotherProvince() {
    String other = WriteProvince.written(plan(8), folder.resolve("two")).sha256();
    assertThat(other).isNotEqualTo(PINNED);
  }

  @Test
  void theHashRunsOverTheFilesInTheStatedOrder() throws Exception {
    WriteProvince.Written written = WriteProvince.written(plan(9), folder.resolve("three"));
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<String> order =
        List.of(
            "units.csv",
            "boundaries.geojson",
            "rivers.geojson",
            "roads.geojson",
            "sites.csv",
            "spaces.csv",
            "lines.csv",
            "households.csv",
            "persons.csv",
            "ties.csv",
            "presences-2021-04-17.csv",
            "presences-2021-04-18.csv",
            "presences-2021-04-19.csv");
    for (String file : order) {
      try (InputStream in =
          new DigestInputStream(
              Files.newInputStream(folder.resolve("three").resolve(file)), digest)) {
        in.readAllBytes();
      }
    }
    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(written.sha256());
    assertThat(folder.resolve("three"))
        .isDirectoryNotContaining(f -> !order.contains(f.getFileName().toString()));
  }
}
