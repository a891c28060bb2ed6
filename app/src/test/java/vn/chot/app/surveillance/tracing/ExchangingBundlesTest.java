package vn.chot.app.surveillance.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.ChotTest;
import vn.chot.app.access.Actor;

/** Bundles come in signed by whom we trust, whole and once, or not at all. */
@ChotTest
class ExchangingBundlesTest {
  @Autowired ApplicationContext server;
  @Autowired Bundles bundles;
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
                    Instant.parse("2021-04-25T02:00:00Z"))));
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
    assertThat(bundles.take(scene.officer, file)).contains(TracingRules.BUNDLE_UNKNOWN);
    assertThat(trusted.trust(admin, "tỉnh Bạn", "không phải khoá")).contains(TracingRules.KEY);
    assertThat(trusted.trust(admin, "tỉnh Bạn", theirs.publicText())).isEmpty();
    assertThat(trusted.trust(admin, "tỉnh Bạn", theirs.publicText()))
        .contains(TracingRules.KEY_KNOWN);

    assertThat(bundles.take(scene.officer, "{}".getBytes(StandardCharsets.UTF_8)))
        .contains(TracingRules.BUNDLE_NO_BUNDLE);
    SignedFile whole = SignedFile.of(json, file).orElseThrow();
    byte[] altered = whole.content().clone();
    altered[altered.length / 2] ^= 1;
    assertThat(
            bundles.take(
                scene.officer,
                new SignedFile(whole.what(), whole.print(), altered, whole.signature())
                    .bytes(json)))
        .contains(TracingRules.BUNDLE_ALTERED);

    assertThat(bundles.take(scene.officer, file)).isEmpty();
    assertThat(bundles.take(scene.officer, file)).contains(TracingRules.BUNDLE_TWICE);
    SignedFile receipt = SignedFile.of(json, bundles.file(id).orElseThrow()).orElseThrow();
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
            bundles.takeReceipt(
                scene.officer, signed(SignedFile.RECEIPT, json.writeValueAsBytes(receipt))))
        .contains(TracingRules.BUNDLE_NOT_OURS);
  }
}
