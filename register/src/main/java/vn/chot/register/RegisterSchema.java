package vn.chot.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of a register's file: editors complete and underline while one writes. */
public final class RegisterSchema {
  private RegisterSchema() {}

  public static String json() {
    try (InputStream schema = RegisterSchema.class.getResourceAsStream("register.schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("register.schema.json is not in the library");
      }
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
