package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Unmarked;

/** The versions of agencies in the database, written and read one by one. */
@Component
class Versions {
  private final JdbcClient sql;

  Versions(JdbcClient sql) {
    this.sql = sql;
  }

  /** A version with the paper that made it. */
  record Version(Agency agency, String paper) {}

  List<Version> of(UUID agency) {
    return sql.sql(
            "select v.paper, "
                + AgencyRows.COLUMNS
                + " from agencies.agency_version v where v.agency_id = :id order by v.valid_from")
        .param("id", agency)
        .query((row, index) -> new Version(AgencyRows.agency(row, index), row.getString("paper")))
        .list();
  }

  Optional<Agency> on(UUID agency, LocalDate day) {
    return sql.sql(
            "select "
                + AgencyRows.COLUMNS
                + " from agencies.agency_version v"
                + " where v.agency_id = :id and v.valid @> cast(:day as date)")
        .param("id", agency)
        .param("day", day)
        .query(AgencyRows::agency)
        .optional();
  }

  private static final String ADD =
      """
      insert into agencies.agency_version
        (agency_id, name, folded, short_names, kind, level, parent_id, area_id, email, outside,
         valid_from, valid_to, paper, searched)
      values (:id, :name, :folded, :shortNames, :kind, :level, :parent, :area, :email, :outside,
              :from, :to, :paper, :searched)
      """;

  void add(UUID id, AgencyFields fields, LocalDate from, @Nullable LocalDate to, String paper) {
    fill(sql.sql(ADD), id, fields)
        .param("from", from)
        .param("to", to)
        .param("paper", paper)
        .update();
  }

  private static final String MEND =
      """
      update agencies.agency_version
      set name = :name, folded = :folded, short_names = :shortNames, kind = :kind, level = :level,
          parent_id = :parent, area_id = :area, email = :email, outside = :outside, paper = :paper,
          searched = :searched
      where agency_id = :id and valid_from = :from
      """;

  void mend(UUID id, AgencyFields fields, LocalDate from, String paper) {
    fill(sql.sql(MEND), id, fields).param("from", from).param("paper", paper).update();
  }

  private static JdbcClient.StatementSpec fill(
      JdbcClient.StatementSpec statement, UUID id, AgencyFields fields) {
    return statement
        .param("id", id)
        .param("name", fields.name())
        .param("folded", Unmarked.of(fields.name()))
        .param("shortNames", fields.shortNames().toArray(String[]::new))
        .param("kind", fields.kind().name())
        .param("level", fields.level().name())
        .param("parent", fields.parent())
        .param("area", fields.area())
        .param("email", fields.email())
        .param("outside", fields.outside())
        .param("searched", searched(fields.name(), fields.shortNames()));
  }

  /** What a person types is looked for in: each name without marks, as written and in full. */
  static String searched(String name, List<String> shortNames) {
    return Stream.concat(Stream.of(name), shortNames.stream())
        .map(written -> Unmarked.of(written) + " " + Spelling.of(written).full())
        .collect(Collectors.joining(" | "));
  }

  /** The version that begins on that day ends on this one. */
  void end(UUID id, LocalDate from, @Nullable LocalDate to) {
    sql.sql(
            "update agencies.agency_version set valid_to = :to"
                + " where agency_id = :id and valid_from = :from")
        .param("id", id)
        .param("from", from)
        .param("to", to)
        .update();
  }

  /** Whether agencies stand below this one after that day. */
  boolean parentAfter(UUID id, LocalDate day) {
    return sql.sql(
            "select exists (select from agencies.agency_version"
                + " where parent_id = :id and (valid_to is null or valid_to > :day))")
        .param("id", id)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }
}
