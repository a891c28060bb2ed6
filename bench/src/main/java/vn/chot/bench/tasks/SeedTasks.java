package vn.chot.bench.tasks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes papers, measures, directions, tasks and their moves, by COPY, table after table. */
final class SeedTasks {
  private static final String NOBODY_TASKED = "Cơ quan ngoài tỉnh";

  private final Connection connection;
  private final Province province;
  private final List<Draft> papers;
  private final RandomGenerator random;
  private final Province.Person clerk;
  private final Map<UUID, Province.Person> heads = new HashMap<>();
  private final Map<UUID, Province.Person> staff = new HashMap<>();

  SeedTasks(Connection connection, Province province, List<Draft> papers, RandomGenerator random) {
    this.connection = connection;
    this.province = province;
    this.papers = papers;
    this.random = random;
    this.clerk = province.people("CLERK").getFirst();
    for (Province.Person person : province.people) {
      if (person.agency() != null) {
        (person.role().equals("AGENCY_STAFF") ? staff : heads).put(person.agency().id(), person);
      }
    }
  }

  /** Writes all of it and lets PostgreSQL count; answers how many rows were written. */
  long write() throws SQLException, IOException {
    long rows = originals() + papers() + measures() + directions() + directed() + cooperators();
    rows += tasks();
    try (Statement sql = connection.createStatement()) {
      sql.execute("analyze");
    }
    return rows;
  }

  private long originals() throws SQLException, IOException {
    String columns = "id, sha256, name, content_type, size, kept_by, kept_at";
    try (CopyRows rows = CopyRows.into(connection, "files.stored_file", columns)) {
      for (Draft p : papers) {
        rows.row(p.id(), sha256(p), p.number() + ".txt", "text/plain", 1, clerk.id(), p.day());
      }
      return rows.rows();
    }
  }

  private long papers() throws SQLException, IOException {
    String columns =
        "id, direction, arrived_on, kind, family, number, issued_on, issuer, place, authority, subject,"
            + " urgency, source, file_id, sha256, reading, state, reviewed_by, reviewed_by_name,"
            + " reviewed_at, header_by, header_by_name, header_at, received_by, received_by_name,"
            + " received_at";
    try (CopyRows rows = CopyRows.into(connection, "directive.paper", columns)) {
      for (Draft p : papers) {
        LocalDate d = p.day();
        rows.row(
            p.id(),
            "OUT",
            d,
            "THONG_BAO",
            "STATE",
            p.number() + "/TB-UBND",
            d,
            "Ủy ban nhân dân tỉnh Lạc Hồng",
            "Lạc Hồng",
            "KT",
            "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày " + d + " về phòng, chống dịch",
            "NORMAL",
            p.text(),
            p.id(),
            sha256(p),
            "{}",
            "REVIEWED",
            clerk.id(),
            clerk.name(),
            d,
            clerk.id(),
            clerk.name(),
            d,
            clerk.id(),
            clerk.name(),
            d);
      }
      return rows.rows();
    }
  }

  private static String sha256(Draft paper) {
    return "%064x".formatted(paper.number());
  }

  private long measures() throws SQLException, IOException {
    String columns =
        "id, paper_id, path, span_start, span_end, text, lead, deadline, origin, edited_by,"
            + " edited_by_name, edited_at";
    try (CopyRows rows = CopyRows.into(connection, "directive.measure", columns)) {
      for (Draft p : papers) {
        int at = 0;
        for (Draft.Order o : p.orders()) {
          int end = at + o.text().length();
          rows.row(
              o.measure(),
              p.id(),
              path(p, o),
              at,
              end,
              o.text(),
              List.of(o.label()),
              o.deadline(),
              "READ",
              clerk.id(),
              clerk.name(),
              p.day());
          at = end;
        }
      }
      return rows.rows();
    }
  }

  private static String path(Draft paper, Draft.Order order) {
    return "II." + (paper.orders().indexOf(order) + 1);
  }

  private long directions() throws SQLException, IOException {
    String columns = "id, paper_id, by_id, by_name, at";
    try (CopyRows rows = CopyRows.into(connection, "directive.direction", columns)) {
      for (Draft p : papers) {
        rows.row(p.id(), p.id(), clerk.id(), clerk.name(), p.day().plusDays(1));
      }
      return rows.rows();
    }
  }

  private long directed() throws SQLException, IOException {
    String columns =
        "id, direction_id, paper_id, measure_id, path, position, text, lead_label, grouped,"
            + " cooperating, deadline, cadence, filed, directed_at";
    try (CopyRows rows = CopyRows.into(connection, "directive.directed_measure", columns)) {
      for (Draft p : papers) {
        int position = 0;
        for (Draft.Order o : p.orders()) {
          rows.row(
              o.directed(),
              p.id(),
              p.id(),
              o.measure(),
              path(p, o),
              position++,
              o.text(),
              o.label(),
              o.leads().size() > 1,
              o.partners().stream().map(Province.Body::name).toList(),
              o.deadline(),
              o.deadline() == null ? "IMMEDIATE" : "NONE",
              o.leads().isEmpty() ? NOBODY_TASKED : null,
              p.day().plusDays(1));
        }
      }
      return rows.rows();
    }
  }

  private long cooperators() throws SQLException, IOException {
    try (CopyRows rows =
        CopyRows.into(connection, "directive.cooperator", "directed_id, agency_id")) {
      for (Draft p : papers) {
        for (Draft.Order o : p.orders()) {
          for (Province.Body partner : o.partners()) {
            rows.row(o.directed(), partner.id());
          }
        }
      }
      return rows.rows();
    }
  }

  private long tasks() throws SQLException, IOException {
    String columns =
        "id, directed_id, paper_id, agency_id, state, percent, deadline, assigned_at,"
            + " acknowledged_at, submitted_at, settled_at, handed_to, handed_to_name, last_word,"
            + " last_by_name, last_at, reported, version";
    Map<UUID, Course> courses = new java.util.LinkedHashMap<>();
    Map<UUID, Province.Body> agencies = new HashMap<>();
    Map<UUID, LocalDate> days = new HashMap<>();
    long written;
    try (CopyRows rows = CopyRows.into(connection, "directive.task", columns)) {
      for (Draft p : papers) {
        for (Draft.Order o : p.orders()) {
          for (Province.Body agency : o.leads()) {
            UUID id = province.uuid();
            Course course = Course.drawn(random);
            courses.put(id, course);
            agencies.put(id, agency);
            days.put(id, p.day().plusDays(1));
            task(rows, id, p, o, agency, course);
          }
        }
      }
      written = rows.rows();
    }
    return written + moves(courses, agencies, days);
  }

  private void task(
      CopyRows rows, UUID id, Draft p, Draft.Order o, Province.Body agency, Course course)
      throws IOException {
    LocalDate assigned = p.day().plusDays(1);
    boolean taken = !course.steps().isEmpty();
    boolean submitted = course.steps().stream().anyMatch(s -> s.move().equals("SUBMIT"));
    Province.Person handed = taken && random.nextInt(5) < 2 ? staff.get(agency.id()) : null;
    Province.Person head = heads.get(agency.id());
    boolean reported = course.reported();
    rows.row(
        id,
        o.directed(),
        p.id(),
        agency.id(),
        course.state(),
        course.percent(random),
        o.deadline(),
        assigned,
        taken ? assigned.plusDays(1) : null,
        submitted ? assigned.plusDays(20) : null,
        course.settled() ? assigned.plusDays(25) : null,
        handed == null ? null : handed.id(),
        handed == null ? null : handed.name(),
        reported ? Wording.report(random) : null,
        reported ? name(head) : null,
        reported ? assigned.plusDays(10) : null,
        reported,
        1 + course.steps().size());
  }

  private long moves(
      Map<UUID, Course> courses, Map<UUID, Province.Body> agencies, Map<UUID, LocalDate> days)
      throws SQLException, IOException {
    String columns = "task_id, move, from_state, to_state, words, by_id, by_name, by_agency, at";
    try (CopyRows rows = CopyRows.into(connection, "directive.task_move", columns)) {
      for (Map.Entry<UUID, Course> task : courses.entrySet()) {
        LocalDate day = java.util.Objects.requireNonNull(days.get(task.getKey()));
        Province.Body agency = java.util.Objects.requireNonNull(agencies.get(task.getKey()));
        for (Course.Step step : task.getValue().steps()) {
          day = day.plusDays(1);
          move(rows, task.getKey(), agency, step, day);
        }
      }
      return rows.rows();
    }
  }

  private void move(CopyRows rows, UUID task, Province.Body agency, Course.Step step, LocalDate day)
      throws IOException {
    boolean office = List.of("RETURN", "CLOSE", "WITHDRAW").contains(step.move());
    Province.Person by = office ? clerk : heads.getOrDefault(agency.id(), clerk);
    rows.row(
        task,
        step.move(),
        step.from(),
        step.to(),
        Wording.report(random),
        by.id(),
        by.name(),
        office ? null : agency.id(),
        day);
  }

  private static @Nullable String name(Province.@Nullable Person person) {
    return person == null ? "Văn phòng" : person.name();
  }
}
