package vn.chot.app.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/**
 * Sites and spaces brought in by a program, such as the invented province; each test rolled back.
 */
@ChotTest
@Transactional
class BringingSitesInTest {
  @Autowired ImportUnits importUnits;
  @Autowired Units units;
  @Autowired Sites sites;
  @Autowired ImportSites importSites;
  @Autowired JdbcClient sql;

  private Actor keeper = SomeSites.administrator(new UUID(0, 0));
  private UUID commune = new UUID(0, 0);

  @BeforeEach
  void aCommune() {
    keeper =
        SomeSites.administrator(
            sql.sql("select id from access.account where login = 'quantri'")
                .query(UUID.class)
                .single());
    SomeSites.units(importUnits, keeper, "SB");
    commune = units.byCode(UnitLevel.COMMUNE, "SB11", SomeSites.DAY).orElseThrow().id();
  }

  @Test
  void aSiteComesWithTheSpacesInsideItAndASpaceLiesInASpace() {
    SitesBrought brought = sites.bringIn(keeper, List.of(hospital("Bệnh viện Suối")));
    UUID hospital = brought.sites().getFirst();

    assertThat(brought.sitesAdded()).isEqualTo(1);
    assertThat(brought.spacesAdded()).isEqualTo(2);
    assertThat(sites.site(hospital).orElseThrow().name()).isEqualTo("Bệnh viện Suối");
    assertThat(sites.byCode(SiteKind.HOSPITAL, "BV1").orElseThrow().id()).isEqualTo(hospital);
    UUID block = sites.spaceIds(hospital).get("K1");
    assertThat(sites.spaces(hospital))
        .filteredOn(space -> space.code().equals("P1"))
        .singleElement()
        .satisfies(ward -> {
          assertThat(ward.parent()).isEqualTo(block);
          assertThat(ward.kind()).isEqualTo(SpaceKind.WARD);
        });
  }

  @Test
  void theSameCodeCorrectsTheSiteAndBringingInTwiceChangesNothing() {
    UUID first = sites.bringIn(keeper, List.of(hospital("Bệnh viện Suối"))).sites().getFirst();
    SitesBrought again = sites.bringIn(keeper, List.of(hospital("Bệnh viện Suối")));
    SitesBrought renamed = sites.bringIn(keeper, List.of(hospital("Bệnh viện đa khoa Suối")));

    assertThat(again).isEqualTo(new SitesBrought(List.of(first), 0, 0, 0, 0));
    assertThat(renamed).isEqualTo(new SitesBrought(List.of(first), 0, 1, 0, 0));
    assertThat(sites.site(first).orElseThrow().edition()).isEqualTo(2);
  }

  @Test
  void sitesAreFoundInABoxAndInARing() {
    sites.bringIn(
        keeper,
        List.of(
            SomeSites.site(SiteKind.MARKET, "C1", "Chợ Trong", commune, 175.2, -70.2),
            SomeSites.site(SiteKind.MARKET, "C2", "Chợ Góc", commune, 175.9, -70.9)));
    List<GeoPoint> triangle =
        List.of(new GeoPoint(175, -70), new GeoPoint(176, -70), new GeoPoint(175, -71));

    assertThat(sites.inside(new GeoBox(175, -71, 176, -70), 10))
        .extracting(Site::name)
        .containsExactly("Chợ Góc", "Chợ Trong");
    assertThat(sites.inside(triangle, 10)).extracting(Site::name).containsExactly("Chợ Trong");
  }

  @Test
  void tenThousandSitesWithSpacesComeInAtOnce() {
    List<SiteDraft> many =
        IntStream.range(0, 10_000)
            .mapToObj(n ->
                new SiteDraft(
                    SiteKind.SHOP,
                    "CH" + n,
                    "Cửa hàng " + n,
                    commune,
                    "",
                    new GeoPoint(107, 21),
                    null,
                    null,
                    null,
                    "",
                    List.of(new SpaceDraft("1", "", SpaceKind.ROOM, "Phòng 1", 10))))
            .toList();

    SitesBrought brought = sites.bringIn(keeper, many);

    assertThat(brought.sitesAdded()).isEqualTo(10_000);
    assertThat(brought.spacesAdded()).isEqualTo(10_000);
    assertThat(Set.copyOf(brought.sites())).hasSize(10_000);
  }

  @Test
  void aLongSheetGoesInInPortionsAndItsOneBrokenRowComesBack() throws IOException {
    Path sheet = Files.createTempFile("chot-test-", ".csv");
    StringBuilder rows = new StringBuilder("Loại,Mã,Tên,Mã đơn vị\n");
    IntStream.rangeClosed(2, 12_000)
        .forEach(n ->
            rows.append("Cửa hàng,SL")
                .append(n)
                .append(",Quán ")
                .append(n)
                .append(',')
                .append(n == 11_999 ? "KHÔNG" : "SB11")
                .append('\n'));
    Files.writeString(sheet, rows);

    SiteImport tried =
        importSites.bringIn(keeper, sheet, SiteImport.Table.SITES, SomeSites.DAY, false, true);
    assertThat(tried)
        .isInstanceOfSatisfying(
            SiteImport.Read.class,
            read -> {
              assertThat(read.good()).isEqualTo(11_998);
              assertThat(read.faults()).containsOnlyKeys(11_999);
              assertThat(read.written().any()).isFalse();
            });
    SiteImport stored =
        importSites.bringIn(keeper, sheet, SiteImport.Table.SITES, SomeSites.DAY, true, true);
    assertThat(((SiteImport.Read) stored).written().added()).isEqualTo(11_998);
    assertThat(sites.byCode(SiteKind.SHOP, "SL12000")).isPresent();
    Files.delete(sheet);
  }

  @Test
  void severalSpacesAreTypedAtOnce() {
    assertThat(SpaceNames.of("Ghế 1-3, Ghế lái; Lớp 6A1\nToa 9 – 10"))
        .containsExactly("Ghế 1", "Ghế 2", "Ghế 3", "Ghế lái", "Lớp 6A1", "Toa 9", "Toa 10");
    assertThat(SpaceNames.of("Phòng 12-3")).containsExactly("Phòng 12-3");
    assertThat(SpaceNames.of("Ghế 1-9999")).hasSizeGreaterThan(SpaceNames.MOST);
  }

  @Test
  void whoIsNoAdministratorBringsNothingIn() {
    Actor clerk = new Actor(keeper.id(), "vanthu", "Văn thư", Set.of(Role.CLERK));

    assertThatThrownBy(() -> sites.bringIn(clerk, List.of(hospital("Bệnh viện Suối"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyKindOfTheInventedProvinceHasItsKind() {
    for (vn.chot.outbreak.SiteKind invented : vn.chot.outbreak.SiteKind.values()) {
      assertThat(SiteKind.of(invented.name())).as(invented.name()).isPresent();
    }
  }

  private SiteDraft hospital(String name) {
    return new SiteDraft(
        SiteKind.HOSPITAL,
        "BV1",
        name,
        commune,
        "",
        null,
        300,
        null,
        null,
        "",
        List.of(
            new SpaceDraft("P1", "K1", SpaceKind.WARD, "Khoa Nhi", 40),
            new SpaceDraft("K1", "", SpaceKind.BLOCK, "Khu A", null)));
  }
}
