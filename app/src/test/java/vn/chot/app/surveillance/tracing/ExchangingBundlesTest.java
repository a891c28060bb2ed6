package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.Browser;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;

/** Bundles come in signed by whom we trust, whole and once, or not at all. */
@ChotTest
class ExchangingBundlesTest {
  @Autowired ApplicationContext server;
  @LocalServerPort int port;
  @Autowired Bundles bundles;
  @Autowired TakeBundle takeBundle;
  @Autowired TakeReceipt takeReceipt;
  @Autowired SignBundle signBundle;
  @Autowired CaseFiles caseFiles;
  @Autowired Trusted trusted;
  @Autowired JsonMapper json;
  @TempDir Path elsewhere;

  private TracingScene scene;
  private Actor admin;
  private ProvinceKey theirs;

  @BeforeEach
  void theScene() {
    scene = new TracingScene(server);
    admin = scene.register.actor("nd.quantri");
    theirs = new ProvinceKey(elsewhere);
  }

  private byte[] bundle(UUID id) {
    BundleContent content =
        new BundleContent(
            id,
            "tỉnh Bạn",
            "tỉnh Nước Biếc",
            "BN77",
            Instant.parse("2021-04-27T01:00:00Z"),
            List.of(
                new BundleContent.Someone(
                    "Khách Tỉnh Bạn",
                    "MALE",
                    1980,
                    null,
                    List.of("+84912000111"),
                    "xã Bãi Biếc (huyện Sông Biếc)",
                    "thôn Hai",
                    1,
                    Instant.parse("2021-04-25T01:00:00Z"),
                    Instant.parse("2021-04-25T02:00:00Z"),
                    "Cùng ở chợ tỉnh")));
    byte[] bytes = json.writeValueAsBytes(content);
    return signed(SignedFile.CONTACTS, bytes);
  }

  private byte[] signed(String what, byte[] content) {
    byte[] own = Base64.getDecoder().decode(theirs.publicText());
    return new SignedFile(what, ProvinceKey.print(own), content, theirs.sign(content)).bytes(json);
  }

  @Test
  void theKeyIsForItsOwnersEyes() throws Exception {
    theirs.publicText();
    assertThat(Files.getPosixFilePermissions(elsewhere.resolve("trace").resolve("province.key")))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void aBundleOfATrustedProvinceIsTakenOnceAndAnswered() {
    UUID id = UUID.randomUUID();
    byte[] file = bundle(id);
    assertThat(takeBundle.take(scene.officer, file)).contains(TracingRules.BUNDLE_UNKNOWN);
    assertThat(trusted.trust(admin, "tỉnh Bạn", "không phải khoá")).contains(TracingRules.KEY);
    assertThat(trusted.trust(admin, "tỉnh Bạn", theirs.publicText())).isEmpty();
    assertThat(trusted.trust(admin, "tỉnh Bạn", theirs.publicText()))
        .contains(TracingRules.KEY_KNOWN);

    assertThat(takeBundle.take(scene.officer, "{}".getBytes(StandardCharsets.UTF_8)))
        .contains(TracingRules.BUNDLE_NO_BUNDLE);
    SignedFile whole = SignedFile.of(json, file).orElseThrow();
    byte[] altered = whole.content().clone();
    altered[altered.length / 2] ^= 1;
    assertThat(
            takeBundle.take(
                scene.officer,
                new SignedFile(whole.what(), whole.print(), altered, whole.signature())
                    .bytes(json)))
        .contains(TracingRules.BUNDLE_ALTERED);

    assertThat(takeBundle.take(scene.officer, file)).isEmpty();
    assertThat(takeBundle.take(scene.officer, file)).contains(TracingRules.BUNDLE_TWICE);
    SignedFile receipt = SignedFile.of(json, bundles.receipt(id).orElseThrow()).orElseThrow();
    assertThat(receipt.what()).isEqualTo(SignedFile.RECEIPT);
    assertThat(json.readValue(receipt.content(), BundleContent.Receipt.class).sha256())
        .isEqualTo(ProvinceKey.sha256(file));
    assertThat(
            scene
                .sql()
                .sql(
                    """
                    select count(*) from surveillance.bundle_person b
                    join people.person p on p.id = b.person_id
                    where b.bundle_id = :id and p.name = 'Khách Tỉnh Bạn'
                    """)
                .param("id", id)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void aReceiptOfNoBundleOfOursIsRefused() {
    trusted.trust(admin, "tỉnh Bạn khác", theirs.publicText());
    BundleContent.Receipt receipt =
        new BundleContent.Receipt(
            UUID.randomUUID(), "00", 1, Instant.parse("2021-04-27T01:00:00Z"), "tỉnh Bạn");
    assertThat(
            takeReceipt.take(
                scene.officer, signed(SignedFile.RECEIPT, json.writeValueAsBytes(receipt))))
        .contains(TracingRules.BUNDLE_NOT_OURS);
  }

  private static Map<String, byte[]> parts(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private byte[] receipt(UUID bundle, String sha) {
    return signed(
        SignedFile.RECEIPT,
        json.writeValueAsBytes(
            new BundleContent.Receipt(
                bundle, sha, 1, Instant.parse("2021-04-27T02:00:00Z"), "tỉnh Láng Giềng Xa")));
  }

  @Test
  void whoIsInAnotherProvinceGoesOutSignedAndItsReceiptComesBackOnce()
      throws IOException, InterruptedException {
    scene.loaded();
    List<UUID> people = new ArrayList<>(scene.people(1, "Bãi Biếc"));
    people.addAll(scene.people(1, "Chợ Xa"));
    scene.together(scene.room(), "2021-04-23", people.toArray(UUID[]::new));
    UUID caseFile = scene.confirmed(people.get(0), LocalDate.of(2021, 4, 24));
    scene.traced();
    CaseFile file = caseFiles.file(caseFile).orElseThrow();
    assertThat(signBundle.sign(scene.officer, file, "tỉnh Nước Lạ"))
        .contains(TracingRules.NOBODY_OUTSIDE);
    Browser officer = Browser.signedIn(port, "nd.cdc");
    assertThat(officer.open("/tracing/bundles?caseFile=" + caseFile).body())
        .contains("tỉnh Láng Giềng Xa");
    assertThat(
            officer
                .send(
                    "/tracing/bundles",
                    Map.of("caseFile", caseFile.toString(), "province", "tỉnh Láng Giềng Xa"))
                .statusCode())
        .isEqualTo(302);
    UUID id =
        bundles.out().stream()
            .filter(one -> one.caseFile().equals(caseFile))
            .findFirst()
            .orElseThrow()
            .id();

    String path = "/tracing/bundles/" + id + "/file";
    assertThat(Browser.signedIn(port, "nd.nui").open(path).statusCode()).isEqualTo(404);
    byte[] sent =
        officer
            .exchange(
                HttpRequest.newBuilder(officer.uri(path)).GET().build(),
                HttpResponse.BodyHandlers.ofByteArray())
            .body();
    Map<String, byte[]> parts = parts(sent);
    assertThat(parts).containsOnlyKeys("danh-sach.xlsx", "doc-truoc.txt", "goi.json");
    byte[] goi = Objects.requireNonNull(parts.get("goi.json"));
    SignedFile signed = SignedFile.of(json, goi).orElseThrow();
    BundleContent content = json.readValue(signed.content(), BundleContent.class);
    assertThat(content.people())
        .singleElement()
        .satisfies(
            one -> assertThat(one.commune()).contains("Chợ Xa"),
            one -> assertThat(one.level()).isEqualTo(1),
            one -> assertThat(one.evidence()).contains("Cùng ở Lớp A", "07:00 23/4/2021"),
            one -> assertThat(one.evidence()).doesNotContain("Truy "));
    assertThat(new String(parts.get("doc-truoc.txt"), StandardCharsets.UTF_8))
        .contains(signed.print(), file.number())
        .doesNotContain(content.people().getFirst().name());
    assertThat(bundles.sent(id).orElseThrow().file()).isEqualTo(goi);

    String sha = ProvinceKey.sha256(goi);
    byte[] genuine = receipt(id, sha);
    assertThat(takeReceipt.take(scene.officer, genuine)).contains(TracingRules.BUNDLE_UNKNOWN);
    assertThat(trusted.trust(admin, "tỉnh Láng Giềng Xa", theirs.publicText())).isEmpty();
    SignedFile whole = SignedFile.of(json, genuine).orElseThrow();
    byte[] forged = whole.signature().clone();
    forged[0] ^= 1;
    assertThat(
            takeReceipt.take(
                scene.officer,
                new SignedFile(whole.what(), whole.print(), whole.content(), forged).bytes(json)))
        .contains(TracingRules.BUNDLE_ALTERED);
    assertThat(takeReceipt.take(scene.officer, receipt(id, "00")))
        .contains(TracingRules.BUNDLE_NOT_OURS);
    assertThat(takeReceipt.take(scene.officer, genuine)).isEmpty();
    assertThat(takeReceipt.take(scene.officer, genuine)).contains(TracingRules.BUNDLE_RECEIPTED);
    assertThat(officer.open("/tracing/bundles").body()).contains("có biên nhận");
  }

  @Test
  void aZipComesInByItsSignedFileAloneAndItsPeopleHaveAPage() throws IOException {
    trusted.trust(admin, "tỉnh Bạn ba", theirs.publicText());
    UUID id = UUID.randomUUID();
    byte[] signed = bundle(id);
    byte[] sheet = {1, 2, 3};
    assertThat(takeBundle.take(scene.officer, zip(Map.of("goi.json", signed, "virus.exe", sheet))))
        .contains(TracingRules.BUNDLE_ZIP);
    assertThat(takeBundle.take(scene.officer, zip(Map.of("goi.json", new byte[40 << 20]))))
        .contains(TracingRules.BUNDLE_ZIP);
    assertThat(takeBundle.take(scene.officer, zip(Map.of("../goi.json", signed))))
        .contains(TracingRules.BUNDLE_ZIP);
    assertThat(takeBundle.take(scene.officer, zip(Map.of("danh-sach.xlsx", sheet))))
        .contains(TracingRules.BUNDLE_ZIP);
    assertThat(takeBundle.take(scene.officer, new byte[] {'P', 'K', 3, 4, 9, 9, 9}))
        .contains(TracingRules.BUNDLE_ZIP);
    String odd =
        new String(SignedFile.of(json, signed).orElseThrow().content(), StandardCharsets.UTF_8)
            .replace("\"level\":1", "\"level\":9");
    assertThat(
            takeBundle.take(
                scene.officer, signed(SignedFile.CONTACTS, odd.getBytes(StandardCharsets.UTF_8))))
        .contains(TracingRules.BUNDLE_NO_BUNDLE);

    Browser officer = Browser.signedIn(port, "nd.cdc");
    byte[] sent = BundleZip.of(signed, sheet, "đọc trước");
    assertThat(
            TracingScene.upload(officer, "/tracing/bundles/in", sent, Map.of("what", "contacts"))
                .statusCode())
        .isEqualTo(302);
    assertThat(takeBundle.take(scene.officer, signed)).contains(TracingRules.BUNDLE_TWICE);
    String page = "/tracing/bundles/" + id;
    assertThat(officer.open("/tracing/bundles").body()).contains(page);
    assertThat(officer.open(page).body())
        .contains("Khách Tỉnh Bạn", "thôn Hai", "Cùng ở chợ tỉnh", "hồ sơ mới", "chưa gọi");
    assertThat(Browser.signedIn(port, "nd.nui").open(page).body())
        .contains("K.T.B")
        .doesNotContain("Khách Tỉnh Bạn", "thôn Hai");
    assertThat(Browser.signedIn(port, "nd.bai").open(page).statusCode()).isEqualTo(403);
    assertThat(Browser.signedIn(port, "nd.congan").open(page).statusCode()).isEqualTo(403);
    assertThat(officer.open(page + "/receipt").statusCode()).isEqualTo(200);
    assertThat(officer.open("/tracing/bundles/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }
}
