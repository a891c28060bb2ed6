package vn.chot.app.people.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.people.person.Purpose;

/** The intakes in the database. */
@Component
class Intakes {
  private final JdbcClient sql;

  Intakes(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String ADD =
      """
      insert into people.intake (id, account_id, login, name, roles, owner_id, file_name, bytes, purpose,
        on_day, sheets, sheet, header_from, header_to, titles, fields, returned, remembered, made_at)
      values (:id, :account, :login, :name, :roles, :owner, :file, :bytes, :purpose, :day, :sheets, :sheet,
        :from, :to, :titles, :fields, :returned, :remembered, :at)
      """;

  void add(Intake intake, OffsetDateTime at) {
    sql.sql(ADD)
        .param("id", intake.id())
        .param("account", intake.actor().id())
        .param("login", intake.actor().login())
        .param("name", intake.actor().name())
        .param("roles", intake.actor().roles().stream().map(Role::name).toArray(String[]::new))
        .param("owner", intake.owner())
        .param("file", intake.file().name())
        .param("bytes", intake.file().bytes())
        .param("purpose", intake.purpose().name())
        .param("day", intake.onDay())
        .param("sheets", intake.file().sheets().toArray(String[]::new))
        .param("sheet", intake.file().sheet())
        .param("from", intake.layout().headerFrom())
        .param("to", intake.layout().headerTo())
        .param("titles", intake.layout().titles().toArray(String[]::new))
        .param("fields", intake.layout().fields().toArray(String[]::new))
        .param("returned", intake.asked().returned())
        .param("remembered", intake.asked().remembered())
        .param("at", at)
        .update();
  }

  Optional<Intake> byId(UUID id) {
    return sql.sql("select * from people.intake where id = :id")
        .param("id", id)
        .query(Intakes::intake)
        .optional();
  }

  /** The same, held until the transaction ends. */
  Optional<Intake> locked(UUID id) {
    return sql.sql("select * from people.intake where id = :id for update")
        .param("id", id)
        .query(Intakes::intake)
        .optional();
  }

  /** The one that the account has not finished. */
  Optional<Intake> open(Actor actor) {
    return sql.sql(
            """
            select * from people.intake
            where account_id = :account and state in ('CHOOSING', 'CHECKING', 'CHECKED', 'ENTERING')
            """)
        .param("account", actor.id())
        .query(Intakes::intake)
        .optional();
  }

  /** The account's newest. */
  List<Intake> of(Actor actor, int most) {
    return sql.sql(
            """
            select * from people.intake where account_id = :account
            order by made_at desc, id limit :most
            """)
        .param("account", actor.id())
        .param("most", most)
        .query(Intakes::intake)
        .list();
  }

  /** Those whose work a stop has interrupted or nobody has begun, oldest first. */
  List<UUID> atWork() {
    return sql.sql(
            "select id from people.intake where state in ('CHECKING', 'ENTERING') order by made_at")
        .query(UUID.class)
        .list();
  }

  void state(UUID id, State state, OffsetDateTime at) {
    sql.sql(
            """
            update people.intake set state = :state, ended_at = case when :ended then :at end
            where id = :id
            """)
        .param("state", state.name())
        .param("ended", state.ended())
        .param("at", at)
        .param("id", id)
        .update();
  }

  /** Whether rows with warnings come in. */
  void accept(UUID id, boolean odd) {
    sql.sql("update people.intake set accept_odd = :odd where id = :id")
        .param("odd", odd)
        .param("id", id)
        .update();
  }

  void refuse(UUID id, Intake.FileFault fault, OffsetDateTime at) {
    sql.sql(
            """
            update people.intake set state = 'REFUSED', fault_vi = :vi, fault_en = :en, ended_at = :at
            where id = :id
            """)
        .param("vi", fault.vietnamese())
        .param("en", fault.english())
        .param("at", at)
        .param("id", id)
        .update();
  }

  /** Other columns, or the same read anew: what an earlier dry run said is forgotten. */
  void choose(Intake intake, boolean addZeros, State state) {
    sql.sql("delete from people.intake_row where intake_id = :id")
        .param("id", intake.id())
        .update();
    sql.sql("delete from people.intake_note where intake_id = :id")
        .param("id", intake.id())
        .update();
    sql.sql(
            """
            update people.intake set sheet = :sheet, header_from = :from, header_to = :to,
              titles = :titles, fields = :fields, returned = :returned, remembered = :remembered,
              add_zeros = :zeros, state = :state, checked_to = 0, rows = 0, fresh = 0, known = 0,
              alike = 0, wrong = 0, odd = 0, zeros = 0
            where id = :id
            """)
        .param("sheet", intake.file().sheet())
        .param("from", intake.layout().headerFrom())
        .param("to", intake.layout().headerTo())
        .param("titles", intake.layout().titles().toArray(String[]::new))
        .param("fields", intake.layout().fields().toArray(String[]::new))
        .param("returned", intake.layout().returned())
        .param("remembered", intake.asked().remembered())
        .param("zeros", addZeros)
        .param("state", state.name())
        .param("id", intake.id())
        .update();
  }

  /** A batch of the dry run is done. */
  void checked(UUID id, int to, Intake.Counts more) {
    sql.sql(
            """
            update people.intake set checked_to = :to, rows = rows + :rows, fresh = fresh + :fresh,
              known = known + :known, alike = alike + :alike, wrong = wrong + :wrong, odd = odd + :odd,
              zeros = zeros + :zeros
            where id = :id
            """)
        .param("to", to)
        .param("rows", more.rows())
        .param("fresh", more.fresh())
        .param("known", more.known())
        .param("alike", more.alike())
        .param("wrong", more.wrong())
        .param("odd", more.odd())
        .param("zeros", more.zeros())
        .param("id", id)
        .update();
  }

  /** A batch has come in. */
  void entered(UUID id, int to, int entered, int filled, int queued) {
    sql.sql(
            """
            update people.intake set entered_to = :to, entered = entered + :entered,
              filled = filled + :filled, queued = queued + :queued
            where id = :id
            """)
        .param("to", to)
        .param("entered", entered)
        .param("filled", filled)
        .param("queued", queued)
        .param("id", id)
        .update();
  }

  private static Intake intake(ResultSet row, int number) throws SQLException {
    Set<Role> roles = texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet());
    String fault = row.getString("fault_vi");
    return new Intake(
        row.getObject("id", UUID.class),
        new Actor(
            row.getObject("account_id", UUID.class),
            row.getString("login"),
            row.getString("name"),
            roles),
        row.getObject("owner_id", UUID.class),
        new Intake.ListFile(
            row.getString("file_name"),
            row.getLong("bytes"),
            texts(row, "sheets"),
            row.getString("sheet")),
        Purpose.valueOf(row.getString("purpose")),
        row.getObject("on_day", LocalDate.class),
        State.valueOf(row.getString("state")),
        new Layout(
            row.getInt("header_from"),
            row.getInt("header_to"),
            texts(row, "titles"),
            texts(row, "fields")),
        new Intake.Asked(
            row.getBoolean("returned"),
            row.getBoolean("remembered"),
            row.getBoolean("add_zeros"),
            row.getBoolean("accept_odd")),
        new Intake.Counts(
            row.getInt("checked_to"),
            row.getInt("entered_to"),
            row.getInt("rows"),
            row.getInt("fresh"),
            row.getInt("known"),
            row.getInt("alike"),
            row.getInt("wrong"),
            row.getInt("odd"),
            row.getInt("zeros"),
            row.getInt("entered"),
            row.getInt("filled"),
            row.getInt("queued")),
        fault == null ? null : new Intake.FileFault(fault, row.getString("fault_en")),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return Arrays.asList((String[]) array.getArray());
  }
}
