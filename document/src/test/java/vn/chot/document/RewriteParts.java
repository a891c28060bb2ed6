package vn.chot.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Writes a package anew with each of its XML parts changed. */
final class RewriteParts {

  private RewriteParts() {}

  static byte[] rewrite(byte[] zip, UnaryOperator<String> change) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        files.put(entry.getName(), change.apply(new String(entries.readAllBytes(), UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WordFile.zip(files);
  }
}
