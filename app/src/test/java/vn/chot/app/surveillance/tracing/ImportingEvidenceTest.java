package vn.chot.app.surveillance.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chot.app.surveillance.tracing.TracingScene.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.sheet.Row;
import vn.chot.sheet.SheetFile;
import vn.chot.sheet.SheetLimits;

/** Sheets of meetings: good rows count once, wrong ones come back to be corrected. */
@ChotTest
class ImportingEvidenceTest {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/uuuu HH:mm");
  private static final LocalDateTime FIRST = LocalDateTime.of(2021, 4, 1, 6, 0);
  private static final Pattern BAD_ROWS = Pattern.compile("/tracing/import/bad-rows/[0-9a-f-]{36}");

  @LocalServerPort int port;
  @Autowired ApplicationContext server;
  @TempDir Path folder;

  private TracingScene scene;
  private Browser officer;

  @BeforeEach
  void theScene() throws InterruptedException {
    scene = new TracingScene(server);
    scene.loaded();
    officer = Browser.signedIn(port, "nd.cdc");
  }

  private static String time(int half) {
    return TIME.format(FIRST.plusMinutes(30L * half));
  }

  private int meetings(Map<String, UUID> people, String kind) {
    return scene
        .sql()
        .sql(
            """
            select count(*) from surveillance.evidence e
            join surveillance.traced_person t on t.number = e.one
            where t.person_id in (:people) and e.kind = :kind
            """)
        .param("people", people.values())
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }

  private byte[] fetched(String page) {
    Matcher link = BAD_ROWS.matcher(page);
    assertThat(link.find()).as(page).isTrue();
    HttpResponse<byte[]> file =
        officer.exchange(
            HttpRequest.newBuilder(officer.uri(link.group())).GET().build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(Browser.signedIn(port, "nd.bai").open(link.group()).statusCode()).isEqualTo(404);
    assertThat(Browser.signedIn(port, "nd.congan").open(link.group()).statusCode()).isEqualTo(403);
    return file.body();
  }

  private static List<Row> rows(byte[] sheet) throws IOException {
    List<Row> rows = new ArrayList<>();
    SheetFile.Opening opened = SheetFile.open(new ByteArrayInputStream(sheet), SheetLimits.usual());
    try (SheetFile file = ((SheetFile.Opening.Opened) opened).file()) {
      file.each(file.sheets().getFirst(), rows::add);
    }
    return rows;
  }

  @Test
  void ofThreeHundredPairsThirtySevenAreBrokenAndNothingIsLost() throws IOException {
    Map<String, UUID> people = scene.withNumbers(12, "Bãi Biếc");
    List<String> who = List.copyOf(people.keySet());
    StringBuilder csv = new StringBuilder("Kết thúc;Khoảng cách;Người 2;Bắt đầu;Người 1\n");
    for (int i = 0; i < 263; i++) {
      csv.append(
          "%s;%s;%s;%s;%s\n"
              .formatted(
                  time(i + 1),
                  i % 3 == 0 ? "0,8" : "1.5 m",
                  who.get((i + 1) % 12),
                  time(i),
                  who.get(i % 12)));
    }
    for (int i = 0; i < 37; i++) {
      csv.append(
          switch (i % 6) {
            case 0 -> "%s;1;%s;%s;097080999999\n".formatted(time(1), who.get(1), time(0));
            case 1 -> "%s;1;%s;%s;%s\n".formatted(time(0), who.get(1), time(1), who.get(0));
            case 2 -> "hôm qua;1;%s;%s;%s\n".formatted(who.get(1), time(1), who.get(0));
            case 3 -> "%s;1;%s;%s;%s\n".formatted(time(1), who.get(1), time(0), who.get(0));
            case 4 -> "%s;1;%s;%s;%s\n".formatted(time(1), who.get(0), time(0), who.get(0));
            default ->
                "%s;1;=HYPERLINK(\"http://x\");%s;%s\n".formatted(time(1), time(0), who.get(0));
          });
    }
    byte[] file = csv.toString().getBytes(UTF_8);

    String page = upload(officer, "/tracing/import", file, Map.of("what", "PROXIMITY")).body();
    assertThat(page).contains("300 dòng đã đọc", "263 lần gặp đã nhập", "37 dòng chưa nhập được");
    assertThat(meetings(people, "PROXIMITY")).isEqualTo(263);

    byte[] back = fetched(page);
    List<Row> rows = rows(back);
    assertThat(rows).hasSize(38);
    assertThat(rows.getFirst().cells().get(1).shown()).isEqualTo("Kết thúc");
    List<String> why = rows.subList(1, 38).stream().map(r -> r.cells().getFirst().shown()).toList();
    assertThat(why)
        .anyMatch(text -> text.startsWith("Người 1: Không tìm thấy ai"))
        .anyMatch(text -> text.contains("lặp lại dòng 2"))
        .anyMatch(text -> text.contains("27/4/2021 07:30"))
        .anyMatch(text -> text.equals(TracingRules.ENDS_BEFORE.vietnamese()))
        .anyMatch(text -> text.equals(TracingRules.ONE_PERSON.vietnamese()));
    assertThat(rows).filteredOn(row -> row.cells().get(3).shown().contains("HYPERLINK")).hasSize(6);
    assertThat(hasFormula(back)).isFalse();
    assertThat(
            scene
                .sql()
                .sql(
                    "select count(*) from access.deed where kind = 'surveillance.EvidenceRowsGivenBack'")
                .query(Integer.class)
                .single())
        .isPositive();

    assertThat(upload(officer, "/tracing/import", back, Map.of("what", "PROXIMITY")).body())
        .contains("37 dòng đã đọc", "0 lần gặp đã nhập");
    assertThat(upload(officer, "/tracing/import", file, Map.of("what", "PROXIMITY")).body())
        .contains("0 lần gặp đã nhập", "263 lần gặp đã có từ trước", "37 dòng chưa nhập được");
    assertThat(meetings(people, "PROXIMITY")).isEqualTo(263);
  }

  private boolean hasFormula(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("dong-can-sua.xlsx"), workbook);
    try (ZipFile parts = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        String xml = new String(parts.getInputStream(part).readAllBytes(), UTF_8);
        if (part.getName().contains("worksheets/") && xml.contains("<f>")) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void onATripWhoSatNearMeetsAndWhoArrivesBeforeLeavingComesBack()
      throws IOException, InterruptedException {
    Map<String, UUID> people = scene.withNumbers(5, "Bãi Biếc");
    List<String> who = List.copyOf(people.keySet());
    List<UUID> ids = List.copyOf(people.values());
    scene.confirmed(ids.get(0), LocalDate.of(2021, 4, 24));
    String csv =
        """
        Đến nơi,Ghế,Khởi hành,Số CCCD
        25/4/2021 12:00,1A,25/4/2021 08:00,%1$s
        25/4/2021 12:00,2B,25/4/2021 08:00,%2$s
        25/4/2021 12:00,9C,25/4/2021 08:00,%3$s
        25/4/2021 07:00,1B,25/4/2021 08:00,%4$s
        25/4/2021 12:00,1A,25/4/2021 08:00,%1$s
        25/4/2021 12:00,3A,25/4/2021 08:00,+cmd|' /C calc'!A0
        ,,,
        25/4/2021 12:00,3B,,%5$s
        """
            .formatted(who.toArray());
    String page =
        upload(officer, "/tracing/import", csv.getBytes(UTF_8), Map.of("what", "MANIFEST")).body();
    assertThat(page).contains("7 dòng đã đọc", "1 lần gặp đã nhập", "4 dòng chưa nhập được");
    List<Row> rows = rows(fetched(page));
    assertThat(rows.stream().map(row -> row.cells().getFirst().shown()))
        .contains(TracingRules.ENDS_BEFORE.vietnamese())
        .anyMatch(text -> text.contains("lặp lại dòng 2"));
    scene.traced();
    assertThat(ids.stream().map(scene::level)).containsExactly(0, 1, -1, -1, -1);
  }

  @Test
  void declarationsAreMeetingsToldByPeopleThemselves() throws InterruptedException {
    Map<String, UUID> people = scene.withNumbers(2, "Bãi Biếc");
    List<String> who = List.copyOf(people.keySet());
    List<UUID> ids = List.copyOf(people.values());
    scene.confirmed(ids.get(0), LocalDate.of(2021, 4, 24));
    String csv =
        """
        Người khai,Từ,Đến,Gặp ai,Đụng chạm
        %2$s,2021-04-25T08:00,2021-04-25T08:20,%1$s,có
        """
            .formatted(who.toArray());
    assertThat(
            upload(officer, "/tracing/import", csv.getBytes(UTF_8), Map.of("what", "DECLARATION"))
                .body())
        .contains("1 lần gặp đã nhập")
        .doesNotContain("bad-rows");
    scene.traced();
    assertThat(scene.level(ids.get(1))).isEqualTo(1);
    assertThat(meetings(people, "DECLARATION")).isEqualTo(1);
    assertThat(upload(officer, "/tracing/import", "x;y\n1;2\n".getBytes(UTF_8), Map.of()).body())
        .contains("data-refusal=\"evidence-sheet\"");
  }
}
