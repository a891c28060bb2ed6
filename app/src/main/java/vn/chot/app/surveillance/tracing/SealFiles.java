package vn.chot.app.surveillance.tracing;

import java.security.PublicKey;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.app.pages.Refusal;

/** Signs files for other provinces and checks those of provinces on the list. */
@Component
class SealFiles {
  private final ProvinceKey provinceKey;
  private final Trusted trusted;
  private final JsonMapper json;

  SealFiles(ProvinceKey provinceKey, Trusted trusted, JsonMapper json) {
    this.provinceKey = provinceKey;
    this.trusted = trusted;
    this.json = json;
  }

  /** The content as a file signed by our province. */
  byte[] signed(String what, Object content) {
    byte[] bytes = json.writeValueAsBytes(content);
    return new SignedFile(what, print(), bytes, provinceKey.sign(bytes)).bytes(json);
  }

  /** The fingerprint of our own key. */
  String print() {
    return ProvinceKey.print(Base64.getDecoder().decode(provinceKey.publicText()));
  }

  /** What a file is, once its signature was checked. */
  sealed interface Checked<T> {
    /** It is of a province we trust, and whole. */
    record Good<T>(T content, Trusted.Province province) implements Checked<T> {}

    /** It is not taken. */
    record Bad<T>(Refusal why) implements Checked<T> {}
  }

  /** Reads a signed file whose format is {@code what}. */
  <T> Checked<T> check(byte[] bytes, String what, Class<T> type) {
    Optional<SignedFile> file = SignedFile.of(json, bytes).filter(one -> one.what().equals(what));
    if (file.isEmpty()) {
      return new Checked.Bad<>(TracingRules.BUNDLE_NO_BUNDLE);
    }
    Optional<Trusted.Province> province = trusted.byPrint(file.get().print());
    Optional<PublicKey> key = province.flatMap(one -> ProvinceKey.read(one.key()));
    if (province.isEmpty() || key.isEmpty()) {
      return new Checked.Bad<>(TracingRules.BUNDLE_UNKNOWN);
    }
    if (!ProvinceKey.fits(key.get(), file.get().content(), file.get().signature())) {
      return new Checked.Bad<>(TracingRules.BUNDLE_ALTERED);
    }
    return read(file.get().content(), type)
        .<Checked<T>>map(content -> new Checked.Good<>(content, province.get()))
        .orElse(new Checked.Bad<>(TracingRules.BUNDLE_NO_BUNDLE));
  }

  /** What a file says that was checked when it came in. */
  <T> Optional<T> content(byte[] bytes, Class<T> type) {
    return SignedFile.of(json, bytes).flatMap(file -> read(file.content(), type));
  }

  private <T> Optional<T> read(byte[] content, Class<T> type) {
    try {
      return Optional.ofNullable(json.readValue(content, type));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
