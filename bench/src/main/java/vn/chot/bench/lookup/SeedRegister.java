package vn.chot.bench.lookup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.chot.bench.tasks.CopyRows;
import vn.chot.outbreak.Level;
import vn.chot.outbreak.Person;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Unit;

/**
 * Writes an invented province with its people: units, committees, a centre for disease control with
 * the authority, officers, persons with papers and telephones. Indexes are made after the rows.
 */
public final class SeedRegister {
  private static final String LONG_AGO = "2016-01-01";

  private final Connection connection;
  private final Province province;
  private final UUID administrator;
  private final int people;
  private final List<String> logins = new ArrayList<>();

  /** Writes the first {@code people} of the province. */
  public SeedRegister(Connection connection, Province province, UUID administrator, int people) {
    this.connection = connection;
    this.province = province;
    this.administrator = administrator;
    this.people = people;
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static UUID unit(int id) {
    return id("unit " + id);
  }

  /** The commune of a hamlet. */
  static Unit commune(Province province, int hamlet) {
    Unit unit = province.units().get(hamlet - 1);
    while (unit.level() == Level.HAMLET) {
      unit = province.units().get(unit.parent() - 1);
    }
    return unit;
  }

  /** Writes all; the logins of officers: centre, districts, communes by turns. */
  public List<String> write(int users) throws SQLException, IOException {
    units();
    officers(users);
    List<String> indexes = dropIndexes();
    persons();
    papers();
    telephones();
    for (String index : indexes) {
      run(index);
    }
    connection.commit();
    connection.setAutoCommit(true);
    run("vacuum analyze people.person");
    run("vacuum analyze people.identity_paper");
    run("vacuum analyze people.telephone");
    return logins;
  }

  private List<Unit> named() {
    return province.units().stream().filter(unit -> unit.level() != Level.HAMLET).toList();
  }

  private void units() throws SQLException, IOException {
    try (CopyRows rows = CopyRows.into(connection, "places.unit", "id")) {
      for (Unit unit : named()) {
        rows.row(unit(unit.id()));
      }
    }
    try (CopyRows rows =
        CopyRows.into(
            connection,
            "places.unit_version",
            "unit_id, code, type, name, folded, folded_name, level, parent_id, valid_from")) {
      for (Unit u : named()) {
        String type = u.type().toLowerCase(Locale.ROOT);
        rows.row(
            unit(u.id()),
            u.code(),
            type,
            u.name(),
            Folded.of(type + " " + u.name()),
            Folded.of(u.name()),
            u.level(),
            u.parent() == 0 ? null : unit(u.parent()),
            LONG_AGO);
      }
    }
    run(
        "insert into places.home (unit_id, chosen_by, chosen_at) values ('%s', '%s', now())"
            .formatted(unit(1), administrator));
  }

  private void officers(int users) throws SQLException, IOException {
    List<Unit> districts = named().stream().filter(unit -> unit.level() == Level.DISTRICT).toList();
    List<Unit> communes = named().stream().filter(unit -> unit.level() == Level.COMMUNE).toList();
    Set<UUID> agencies = new HashSet<>();
    for (int i = 0; i < users; i++) {
      switch (i % 5) {
        case 0 -> officer(i, "AGENCY_STAFF", "UNIT", province.units().getFirst(), agencies);
        case 1 ->
            officer(
                i, "DISTRICT", "PEOPLES_COMMITTEE", districts.get(i % districts.size()), agencies);
        default ->
            officer(i, "COMMUNE", "PEOPLES_COMMITTEE", communes.get(i % communes.size()), agencies);
      }
    }
    run(
        "insert into people.authority (id, agency_id, since, paper, made_by, made_at) values ('%s', '%s', '%s', 'QĐ 1', '%s', now())"
            .formatted(id("authority"), id("agency 1"), LONG_AGO, administrator));
    run(
        "update access.account a set password = q.password, password_set_at = now()"
            + " from access.account q where q.login = 'quantri' and a.password is null");
    run("update agencies.edition set number = number + 1");
  }

  private void officer(int number, String role, String kind, Unit area, Set<UUID> agencies)
      throws SQLException {
    String login = "canbo" + number;
    UUID agency = id("agency " + area.id());
    logins.add(login);
    if (agencies.add(agency)) {
      String name = "Cơ quan " + area.fullName() + " " + area.code();
      run("insert into agencies.agency (id) values ('%s')".formatted(agency));
      run(
          "insert into agencies.agency_version (agency_id, name, folded, kind, level, area_id, valid_from) values ('%s', '%s', '%s', '%s', '%s', '%s', '%s')"
              .formatted(
                  agency, name, Folded.of(name), kind, area.level(), unit(area.id()), LONG_AGO));
      run(
          "insert into agencies.post (id, agency_id, title, head) values ('%s', '%s', 'Cán bộ', true)"
              .formatted(id("post " + area.id()), agency));
    }
    UUID post = id("post of " + login);
    run(
        "insert into access.account (id, login, name, roles, created_at) values ('%s', '%s', 'Cán bộ %d', '{%s}', '%s')"
            .formatted(id(login), login, number, role, LONG_AGO));
    run(
        "insert into agencies.post (id, agency_id, title, head) values ('%s', '%s', 'Cán bộ %d', %s)"
            .formatted(post, agency, number, !role.equals("AGENCY_STAFF")));
    run(
        "insert into agencies.holding (id, post_id, account_id, valid_from) values ('%s', '%s', '%s', '%s')"
            .formatted(id("holding " + login), post, id(login), LONG_AGO));
  }

  private List<String> dropIndexes() throws SQLException {
    List<String> made = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                """
                select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
                from pg_index i join pg_class c on c.oid = i.indrelid
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'people' and c.relname in ('person', 'identity_paper', 'telephone')
                  and not i.indisprimary and not i.indisunique
                """)) {
      while (rows.next()) {
        names.add(rows.getString(1));
        made.add(rows.getString(2));
      }
    }
    for (String name : names) {
      run("drop index " + name);
    }
    run("set maintenance_work_mem = '512MB'");
    return made;
  }

  private void persons() throws SQLException, IOException {
    try (CopyRows rows =
        CopyRows.into(
            connection,
            "people.person",
            "id, name, folded, words, sex, born, birth_year, nationality, permanent_unit,"
                + " permanent_address, keys, made_by, made_at, changed_at")) {
      for (int id = 1; id <= people; id++) {
        Person p = province.person(id);
        String folded = Folded.of(p.name());
        UUID unit = unit(commune(province, p.hamlet()).id());
        rows.row(
            person(id),
            p.name(),
            folded,
            Folded.words(folded),
            p.woman() ? "F" : "M",
            p.born(),
            p.born().getYear(),
            "VN",
            unit,
            "thôn",
            keys(folded, p.born().getYear(), unit),
            administrator,
            LONG_AGO,
            LONG_AGO);
      }
    }
  }

  private static UUID person(int id) {
    return new UUID(0x9e3779b97f4a7c15L * id, 0xbf58476d1ce4e5b9L * (id + 1L));
  }

  private static List<String> keys(String folded, int year, UUID unit) {
    List<String> keys = new ArrayList<>();
    for (String word : new java.util.TreeSet<>(List.of(folded.split(" ")))) {
      keys.add(word + "|" + year);
      keys.add(word + "|" + unit.toString().substring(0, 8));
    }
    return keys;
  }

  private void papers() throws SQLException, IOException {
    try (CopyRows rows =
        CopyRows.into(
            connection, "people.identity_paper", "id, person_id, kind, number, made_at")) {
      for (int id = 1; id <= people; id++) {
        Person p = province.person(id);
        rows.row(paper(id, 1), person(id), "CITIZEN_ID", p.citizenId(), LONG_AGO);
        if (id % 3 == 0 && p.born().getYear() < 2000) {
          rows.row(paper(id, 2), person(id), "OLD_ID", oldId(id), LONG_AGO);
        }
      }
    }
  }

  private static UUID paper(int id, int kind) {
    return new UUID(0x94d049bb133111ebL * id + kind, id);
  }

  /** The number of the old paper where somebody has one. */
  static String oldId(int id) {
    return "%09d".formatted(100_000_000 + id);
  }

  private void telephones() throws SQLException, IOException {
    try (CopyRows rows =
        CopyRows.into(connection, "people.telephone", "id, person_id, number, made_at")) {
      for (int id = 1; id <= people; id++) {
        String phone = province.person(id).phone();
        if (!phone.isEmpty()) {
          rows.row(paper(id, 3), person(id), "+84" + phone.substring(1), LONG_AGO);
        }
      }
    }
  }

  private void run(String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
