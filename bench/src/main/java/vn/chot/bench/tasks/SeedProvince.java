package vn.chot.bench.tasks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** Writes the province into the tables of places, agencies and access. */
final class SeedProvince {
  private static final String LONG_AGO = "2016-01-01";
  private static final List<String> LEVELS = List.of("PROVINCE", "DISTRICT", "COMMUNE");

  private final Connection connection;
  private final Province province;
  private final UUID administrator;

  /** Everybody gets the password of this administrator, so that none has to be hashed here. */
  SeedProvince(Connection connection, Province province, UUID administrator) {
    this.connection = connection;
    this.province = province;
    this.administrator = administrator;
  }

  /** Writes all of it. */
  void write() throws SQLException, IOException {
    units();
    agencies();
    people();
    posts();
    run(
        "insert into places.home (unit_id, chosen_by, chosen_at) values ('%s', '%s', now())"
            .formatted(province.home.id(), administrator));
    run(
        "update places.unit_version set folded = directive.fold(type || ' ' || name),"
            + " folded_name = directive.fold(name)");
    run(
        "update agencies.agency_version set folded = directive.fold(name),"
            + " searched = directive.fold(name)");
    run("update agencies.edition set number = number + 1");
    run(
        "update access.account a set password = q.password, password_set_at = now()"
            + " from access.account q where q.login = 'quantri' and a.password is null");
  }

  private void units() throws SQLException, IOException {
    try (CopyRows rows = CopyRows.into(connection, "places.unit", "id")) {
      for (Province.Unit unit : province.units) {
        rows.row(unit.id());
      }
    }
    try (CopyRows rows =
        CopyRows.into(
            connection,
            "places.unit_version",
            "unit_id, code, type, name, folded, folded_name, level, parent_id, valid_from")) {
      for (Province.Unit u : province.units) {
        rows.row(
            u.id(),
            u.code(),
            u.type(),
            u.name(),
            u.name(),
            u.name(),
            LEVELS.get(u.level()),
            u.parent(),
            LONG_AGO);
      }
    }
  }

  private void agencies() throws SQLException, IOException {
    try (CopyRows rows = CopyRows.into(connection, "agencies.agency", "id")) {
      for (Province.Body body : province.agencies()) {
        rows.row(body.id());
      }
    }
    try (CopyRows rows =
        CopyRows.into(
            connection,
            "agencies.agency_version",
            "agency_id, name, folded, kind, level, parent_id, area_id, valid_from")) {
      for (Province.Body b : province.agencies()) {
        rows.row(b.id(), b.name(), b.name(), b.kind(), b.level(), b.parent(), b.area(), LONG_AGO);
      }
    }
  }

  private void people() throws SQLException, IOException {
    try (CopyRows rows =
        CopyRows.into(connection, "access.account", "id, login, name, roles, created_at")) {
      for (Province.Person p : province.people) {
        rows.row(p.id(), p.login(), p.name(), List.of(p.role()), LONG_AGO);
      }
    }
  }

  private void posts() throws SQLException, IOException {
    List<Province.Person> acting =
        province.people.stream().filter(p -> p.agency() != null).toList();
    List<UUID> posts = acting.stream().map(p -> province.uuid()).toList();
    try (CopyRows rows = CopyRows.into(connection, "agencies.post", "id, agency_id, title, head")) {
      for (int i = 0; i < posts.size(); i++) {
        Province.Person person = acting.get(i);
        boolean head = !person.role().equals("AGENCY_STAFF");
        Province.Body agency = java.util.Objects.requireNonNull(person.agency());
        rows.row(posts.get(i), agency.id(), head ? "Thủ trưởng" : "Chuyên viên", head);
      }
    }
    try (CopyRows rows =
        CopyRows.into(connection, "agencies.holding", "id, post_id, account_id, valid_from")) {
      for (int i = 0; i < posts.size(); i++) {
        rows.row(province.uuid(), posts.get(i), acting.get(i).id(), LONG_AGO);
      }
    }
  }

  private void run(String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
