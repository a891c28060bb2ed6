package vn.chot.app.people.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.people.person.Facts;
import vn.chot.app.places.SiteDraft;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Province;

/**
 * The demonstration's own units lie on the generator's ground, and everybody lives in one of them.
 */
class TheDemonstrationsGroundTest {
  private static final DemoUnits UNITS = read();
  private static final Province PROVINCE = Province.of(Plan.of(2_000, 2021), UNITS.roll());

  private static DemoUnits read() {
    try {
      return DemoUnits.read();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void everyFormerCommuneIsDrawnAndWentIntoOneOfToday() {
    DemoGround ground = new DemoGround(PROVINCE, UNITS);

    assertThat(codes(ground.former())).hasSize(1 + 9 + 112).contains("97", "980", "97085");
    assertThat(codes(ground.today()))
        .containsExactlyInAnyOrderElementsOf(new HashSet<>(UNITS.successor().values()));
    assertThat(UNITS.successions(java.time.LocalDate.of(2025, 7, 1))).hasSize(112);
  }

  @Test
  void aCommuneOfTodayIsMadeOfNeighbours() {
    long mainland =
        features(new DemoGround(PROVINCE, UNITS).today()).stream()
            .filter(f -> f.path("geometry").path("type").asString("").equals("Polygon"))
            .count();

    assertThat(mainland).as("in one piece, of 41; islands are more").isGreaterThanOrEqualTo(30);
  }

  @Test
  void householdsAndSitesStandInACommune() {
    Map<Integer, UUID> commune = new HashMap<>();
    PROVINCE.units().forEach(unit -> commune.put(unit.id(), new UUID(0, unit.id())));
    DemoHouseholds households = new DemoHouseholds(PROVINCE, commune);
    List<DemoHouseholds.Home> homes = households.homes();
    List<Facts> people = households.people(homes);
    List<SiteDraft> sites = DemoSites.of(PROVINCE, commune);

    assertThat(people).hasSize(2_000).allMatch(one -> one.permanent().unit() != null);
    assertThat(people).extracting(one -> one.citizenId().orElse("")).doesNotHaveDuplicates();
    assertThat(homes).allMatch(home -> people.get(home.firstMember()).position().equals("HEAD"));
    assertThat(sites).hasSizeGreaterThan(100).allMatch(site -> site.point() != null);
  }

  private static List<String> codes(String geoJson) {
    return features(geoJson).stream()
        .map(feature -> feature.path("properties").path("code").asString(""))
        .toList();
  }

  private static List<JsonNode> features(String geoJson) {
    return JsonMapper.builder().build().readTree(geoJson).path("features").valueStream().toList();
  }
}
