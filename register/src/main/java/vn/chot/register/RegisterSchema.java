package vn.chot.register;

/** The JSON Schema of a register's file: editors complete and underline while one writes. */
public final class RegisterSchema {
  private RegisterSchema() {}

  public static String json() {
    throw new UnsupportedOperationException("follows");
  }
}
