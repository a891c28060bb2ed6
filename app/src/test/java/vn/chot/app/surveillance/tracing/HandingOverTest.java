package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;

/** A list handed to a commune is told to it, and the receipt to who handed it over. */
@ChotTest
class HandingOverTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext server;

  private record Told(UUID agency, String vietnamese, String english, String link) {}

  private List<Told> told(TracingScene scene, UUID about) {
    return scene
        .sql()
        .sql(
            """
            select agency_id as agency, vietnamese, english, link from messages.message
            where about = :about order by number
            """)
        .param("about", about)
        .query(Told.class)
        .list();
  }

  @Test
  void theCommuneIsToldWithAClockAndItsReceiptClosesIt() throws InterruptedException {
    TracingScene scene = new TracingScene(server);
    scene.loaded();
    List<UUID> people = new ArrayList<>(scene.people(1, "Đèo Biếc"));
    people.addAll(scene.people(2, "Bến Biếc"));
    scene.together(scene.room(), "2021-04-23", people.toArray(UUID[]::new));
    UUID file = scene.confirmed(people.get(0), LocalDate.of(2021, 4, 24));
    scene.traced();
    Browser district = Browser.signedIn(port, "nd.song");
    Map<String, String> unit = Map.of("unit", "xã Bến Biếc (huyện Sông Biếc)", "note", "gọi ngay");
    assertThat(district.send("/tracing/cases/" + file + "/hand-overs", unit).statusCode())
        .isEqualTo(302);
    UUID id =
        scene
            .sql()
            .sql("select id from surveillance.hand_over where case_file = :case")
            .param("case", file)
            .query(UUID.class)
            .single();

    assertThat(told(scene, id))
        .singleElement()
        .satisfies(
            one -> assertThat(one.agency()).isEqualTo(scene.register.agency("UBND xã Bến Biếc")),
            one -> assertThat(one.vietnamese()).contains("2 người tiếp xúc", "chuyển lúc"),
            one -> assertThat(one.english()).contains("2 contacts", "handed over at"),
            one -> assertThat(one.vietnamese()).doesNotContain("Truy "),
            one -> assertThat(one.link()).isEqualTo("/tracing/hand-overs/" + id));
    Browser commune = Browser.signedIn(port, "nd.ben");
    assertThat(commune.open("/messages").body()).contains("2 người tiếp xúc");
    assertThat(Browser.signedIn(port, "nd.bai").open("/messages").body())
        .doesNotContain("/tracing/hand-overs/" + id);
    assertThat(commune.open("/tracing/hand-overs").body()).contains("chờ tiếp nhận");
    assertThat(district.open("/tracing/hand-overs/" + id).body())
        .contains("Thư điện tử:", "gọi ngay");
    assertThat(commune.open("/tracing/hand-overs/" + id).body()).doesNotContain("id=\"told\"");

    String receive = "/tracing/hand-overs/" + id + "/receive";
    assertThat(Browser.signedIn(port, "nd.bai").send(receive, Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(commune.send(receive, Map.of()).statusCode()).isEqualTo(302);
    assertThat(commune.send(receive, Map.of()).statusCode()).isEqualTo(409);
    assertThat(told(scene, id))
        .hasSize(2)
        .last()
        .satisfies(
            one ->
                assertThat(one.agency()).isEqualTo(scene.register.agency("UBND huyện Sông Biếc")),
            one -> assertThat(one.vietnamese()).contains("đã nhận danh sách 2 người", "giờ"));
    assertThat(district.open("/messages").body()).contains("đã nhận danh sách 2 người");
    assertThat(district.open("/tracing/hand-overs/" + id).body()).contains("Đã nhận");
  }
}
