package vn.chot.postgres;

/** The full name of a table or sequence, as the catalogue spells it. */
public record TableName(String schema, String name) {
  /** The name as SQL must write it. */
  String quoted() {
    return quote(schema) + "." + quote(name);
  }

  static String quote(String identifier) {
    return "\"" + identifier.replace("\"", "\"\"") + "\"";
  }
}
