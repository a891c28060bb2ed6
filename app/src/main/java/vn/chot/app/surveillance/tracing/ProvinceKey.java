package vn.chot.app.surveillance.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The province's own key, Ed25519 (RFC 8032): made when first needed, kept in the data folder for
 * its owner's eyes alone. It is no part of a backup: who restores elsewhere has a new key, which
 * other provinces have to trust anew.
 */
@Component
class ProvinceKey {
  private static final String ALGORITHM = "Ed25519";

  private final Path file;

  ProvinceKey(@Value("${chot.data}") Path data) {
    this.file = data.resolve("trace").resolve("province.key");
  }

  private synchronized KeyPair pair() {
    try {
      if (Files.notExists(file)) {
        make();
      }
      List<String> lines = Files.readAllLines(file);
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      return new KeyPair(
          keys.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)))),
          keys.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(1)))));
    } catch (IOException e) {
      throw new UncheckedIOException("the province's key cannot be read", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the province's key is damaged", e);
    }
  }

  private void make() throws IOException, GeneralSecurityException {
    KeyPair fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    Files.createDirectories(file.getParent());
    Path beside = file.resolveSibling("province.key.part");
    Files.deleteIfExists(beside);
    boolean posix = Files.getFileStore(file.getParent()).supportsFileAttributeView("posix");
    if (posix) {
      Files.createFile(
          beside,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(
        beside,
        text(fresh.getPublic().getEncoded()) + "\n" + text(fresh.getPrivate().getEncoded()) + "\n");
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** What other provinces are given to trust. */
  String publicText() {
    return text(pair().getPublic().getEncoded());
  }

  byte[] sign(byte[] content) {
    try {
      PrivateKey own = pair().getPrivate();
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(own);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the province's key does not sign", e);
    }
  }

  /** A public key as it was pasted. */
  static Optional<PublicKey> read(String pasted) {
    try {
      String bare = pasted.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s+", "");
      return Optional.of(
          KeyFactory.getInstance(ALGORITHM)
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(bare))));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static boolean fits(PublicKey key, byte[] content, byte[] signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(content);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The fingerprint people compare by telephone: the first sixteen hex digits of its SHA-256. */
  static String print(byte[] encoded) {
    return sha256(encoded).substring(0, 16);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
