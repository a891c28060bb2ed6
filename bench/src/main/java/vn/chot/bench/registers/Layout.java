package vn.chot.bench.registers;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A way of storing the entries of registers: its table, its indexes and how a field is read. */
enum Layout {
  /** A table for each register, a column for each field. */
  COLUMNS(
      "columns",
      """
      reported_on date, channel text, content text, plate text, people bigint, amount bigint,
      urgent boolean, person uuid, reward text, answered_on date
      """),
  /** A table for each register, all of one shape: fields in one JSONB, indexes over its parts. */
  JSONB("jsonb", "fields jsonb not null"),
  /** The same, with one GIN index over the JSONB in place of those for filters. */
  JSONB_GIN("jsonb-gin", "fields jsonb not null"),
  /** One table for 28 registers: the others are empty, but their indexes stand on it. */
  ONE_TABLE("one-table", "fields jsonb not null");

  private final String words;
  private final String fields;

  Layout(String words, String fields) {
    this.words = words;
    this.fields = fields;
  }

  String words() {
    return words;
  }

  /** The table's name; all layouts lie in one database. */
  String table() {
    return "entry_" + words.replace('-', '_');
  }

  String create() {
    return """
    create table %s (
      id uuid primary key, register text not null, number text not null, state text not null,
      version int not null, edition int not null, written_at timestamptz not null,
      written_by uuid not null, unit uuid, search text not null, %s)
    """
        .formatted(table(), fields);
  }

  /** What stands for a field in a question. */
  String field(String name) {
    return this == COLUMNS ? name : "(fields ->> '" + name + "')";
  }

  /** A typed day beside such a field; ISO days order as words do. */
  String day(String parameter) {
    return this == COLUMNS ? "cast(" + parameter + " as date)" : parameter;
  }

  /** That the channel is the one asked for. */
  String channel() {
    return this == JSONB_GIN
        ? "fields @> jsonb_build_object('channel', cast(? as text))"
        : field("channel") + " = ?";
  }

  /** What stands on the table before the first entry: the indexes of 27 other registers. */
  List<String> others() {
    return this == ONE_TABLE
        ? IntStream.range(0, 27).boxed().flatMap(i -> Stream.of(of("register-" + i))).toList()
        : List.of();
  }

  /** One statement an index. */
  String[] indexes() {
    return of("stranger-report");
  }

  private String[] of(String register) {
    String only = this == ONE_TABLE ? " where register = '" + register + "'" : "";
    String key = field("reported_on") + " desc, id desc)" + only;
    String by = "create index on " + table() + " (";
    String search = "create index on " + table() + " using gin (search gin_trgm_ops)" + only;
    String last =
        this == JSONB_GIN
            ? "create index on " + table() + " using gin (fields jsonb_path_ops)" + only
            : by + field("channel") + ", " + key;
    return new String[] {
      by + key, by + "unit, " + key, by + "unit, state)" + only, by + "state, " + key, search, last
    };
  }
}
