package vn.chot.app.surveillance.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of epidemiological points. */
@Component
class Points {
  private final JdbcClient sql;

  Points(JdbcClient sql) {
    this.sql = sql;
  }

  /** A point whole. */
  record Kept(UUID id, UUID caseFile, PointDraft draft, int edition, boolean struck, String why) {}

  List<Kept> of(UUID caseFile) {
    return sql.sql(
            "select * from surveillance.case_point where case_id = :case order by from_at, id")
        .param("case", caseFile)
        .query(Points::read)
        .list();
  }

  Optional<Kept> standing(UUID caseFile, UUID id) {
    return sql.sql(
            """
            select * from surveillance.case_point
            where id = :id and case_id = :case and struck_at is null for update
            """)
        .param("id", id)
        .param("case", caseFile)
        .query(Points::read)
        .optional();
  }

  void insert(UUID id, UUID caseFile, PointDraft draft, UUID by, OffsetDateTime at) {
    parameters(
            sql.sql(
                """
                insert into surveillance.case_point
                  (id, case_id, site_id, space_id, kind, place, vehicle, seat, from_at, to_at, people, note, made_by, made_at)
                values (:id, :case, :site, :space, :kind, :place, :vehicle, :seat, :from, :to, :people, :note, :by, :at)
                """),
            draft)
        .param("id", id)
        .param("case", caseFile)
        .param("by", by)
        .param("at", at)
        .update();
  }

  void update(UUID id, PointDraft draft) {
    parameters(
            sql.sql(
                """
                update surveillance.case_point
                set site_id = :site, space_id = :space, kind = :kind, place = :place, vehicle = :vehicle,
                    seat = :seat, from_at = :from, to_at = :to, people = :people, note = :note,
                    edition = edition + 1
                where id = :id
                """),
            draft)
        .param("id", id)
        .update();
  }

  void strike(UUID id, UUID by, OffsetDateTime at, String why) {
    sql.sql(
            """
            update surveillance.case_point set struck_at = :at, struck_by = :by, struck_why = :why
            where id = :id
            """)
        .param("id", id)
        .param("at", at)
        .param("by", by)
        .param("why", why)
        .update();
  }

  private static JdbcClient.StatementSpec parameters(
      JdbcClient.StatementSpec statement, PointDraft draft) {
    return statement
        .param("site", draft.site())
        .param("space", draft.space())
        .param("kind", draft.kind().name())
        .param("place", draft.place())
        .param("vehicle", draft.vehicle())
        .param("seat", draft.seat())
        .param("from", CaseRows.moment(draft.from()))
        .param("to", CaseRows.moment(draft.to()))
        .param("people", draft.people())
        .param("note", draft.note());
  }

  private static Kept read(ResultSet row, int index) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        row.getObject("case_id", UUID.class),
        new PointDraft(
            row.getObject("site_id", UUID.class),
            row.getObject("space_id", UUID.class),
            row.getString("place"),
            PointKind.valueOf(row.getString("kind")),
            row.getString("vehicle"),
            row.getString("seat"),
            CaseFiles.moment(row, "from_at"),
            CaseFiles.moment(row, "to_at"),
            row.getString("people"),
            row.getString("note")),
        row.getInt("edition"),
        row.getObject("struck_at") != null,
        row.getString("struck_why"));
  }
}
