package vn.chot.postgres;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords of a cluster's two roles, drawn at random and kept in {@code postgres.properties}
 * (mode 0600) beside it.
 *
 * @param administrator of the role {@code postgres}, used only to make what Chốt's own role may not
 * @param chot of the role {@code chot}, which owns Chốt's database and nothing else
 */
record Passwords(String administrator, String chot) {
  static final String FILE = "postgres.properties";

  static Passwords drawn() {
    return new Passwords(draw(), draw());
  }

  void keep(Path folder) throws IOException {
    WriteWhole.write(
        folder.resolve(FILE), "administrator=" + administrator + "\nchot=" + chot + "\n");
  }

  static Passwords kept(Path folder) throws IOException {
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(FILE))) {
      read.load(in);
    }
    return new Passwords(read.getProperty("administrator", ""), read.getProperty("chot", ""));
  }

  private static String draw() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Passwords[kept to themselves]";
  }
}
