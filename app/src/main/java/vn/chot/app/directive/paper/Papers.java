package vn.chot.app.directive.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.notice.Authority;
import vn.chot.notice.Family;
import vn.chot.notice.Kind;
import vn.chot.notice.Urgency;

/** The papers, one by one. */
@Component
class Papers {

  private final JdbcClient sql;
  private final PaperJson json;

  Papers(JdbcClient sql, PaperJson json) {
    this.sql = sql;
    this.json = json;
  }

  private static final String BY_ID =
      """
      select id, direction, arrival_number, arrived_on, kind, family, number, issued_on, meeting_on,
             place, issuer, signer, signer_title, authority, subject, addressees, recipients,
             absent, urgency, source, file_id, sha256, notes, doubts, header_spans, state,
             reviewed_by, reviewed_by_name, reviewed_at,
             header_version, header_by, header_by_name, header_at,
             received_by, received_by_name, received_at
      from directive.paper
      where id = :id
      """;

  /** The paper as it stands now. */
  Optional<PaperView> byId(UUID id) {
    return sql.sql(BY_ID).param("id", id).query(this::paper).optional();
  }

  private PaperView paper(ResultSet set, int index) throws SQLException {
    Row row = new Row(set);
    return new PaperView(
        row.id("id"),
        Direction.valueOf(row.text("direction")),
        row.number("arrival_number"),
        set.getObject("arrived_on", LocalDate.class),
        header(row),
        row.text("source"),
        row.id("file_id"),
        row.text("sha256"),
        row.texts("notes"),
        json.doubts(row.text("doubts")),
        json.spans(row.text("header_spans")),
        ReviewState.valueOf(row.text("state")),
        row.idOrNull("reviewed_by") == null ? null : row.by("reviewed"),
        set.getInt("header_version"),
        row.by("header"),
        row.by("received"));
  }

  private static HeaderFields header(Row row) throws SQLException {
    return new HeaderFields(
        Kind.valueOf(row.text("kind")),
        Family.valueOf(row.text("family")),
        row.textOrNull("number"),
        row.date("issued_on"),
        row.date("meeting_on"),
        row.textOrNull("place"),
        row.textOrNull("issuer"),
        row.textOrNull("signer"),
        row.textOrNull("signer_title"),
        Authority.valueOf(row.text("authority")),
        row.textOrNull("subject"),
        row.texts("addressees"),
        row.texts("recipients"),
        row.texts("absent"),
        Urgency.valueOf(row.text("urgency")));
  }

  private static final String LOCK =
      """
      select id from directive.paper where id = :id for no key update
      """;

  /**
   * The paper, held until the transaction ends: corrections of one paper come one after another.
   */
  Optional<PaperView> held(UUID id) {
    sql.sql(LOCK).param("id", id).query(UUID.class).optional();
    return byId(id);
  }

  private static final String INSERT =
      """
      insert into directive.paper (
        id, direction, arrival_number, arrival_year, arrived_on, kind, family, number, issued_on,
        meeting_on, place, issuer, signer, signer_title, authority, subject, addressees, recipients,
        absent, urgency, source, file_id, sha256, notes, reading, doubts, header_spans,
        header_by, header_by_name, header_at, received_by, received_by_name, received_at)
      values (
        :id, :direction, cast(:arrivalNumber as integer),
        case when cast(:arrivalNumber as integer) is null then null
             else extract(year from cast(:arrivedOn as date)) end,
        :arrivedOn, :kind, :family, :number, :issuedOn, :meetingOn, :place, :issuer, :signer,
        :signerTitle, :authority, :subject, :addressees, :recipients, :absent, :urgency, :source,
        :fileId, :sha256, :notes, cast(:reading as jsonb) - 'source', cast(:doubts as jsonb),
        cast(:spans as jsonb), :by, :byName, :at, :by, :byName, :at)
      """;

  /** Adds a paper with its untouched first reading in the JSON contract of library notice. */
  void add(PaperView paper, String reading) {
    header(sql.sql(INSERT), paper.header())
        .param("id", paper.id())
        .param("direction", paper.direction().name())
        .param("arrivalNumber", paper.arrivalNumber())
        .param("arrivedOn", paper.arrivedOn())
        .param("source", paper.source())
        .param("fileId", paper.fileId())
        .param("sha256", paper.sha256())
        .param("notes", Row.array(paper.notes()))
        .param("reading", reading)
        .param("doubts", json.write(paper.doubts()))
        .param("spans", json.write(paper.headerSpans()))
        .param("by", paper.received().id())
        .param("byName", paper.received().name())
        .param("at", Row.at(paper.received().at()))
        .update();
  }

  private static final String CORRECT =
      """
      update directive.paper set
        kind = :kind, family = :family, number = :number, issued_on = :issuedOn,
        meeting_on = :meetingOn, place = :place, issuer = :issuer, signer = :signer,
        signer_title = :signerTitle, authority = :authority, subject = :subject,
        addressees = :addressees, recipients = :recipients, absent = :absent, urgency = :urgency,
        doubts = cast(:doubts as jsonb), header_version = header_version + 1,
        header_by = :by, header_by_name = :byName, header_at = :at
      where id = :id and header_version = :version
      """;

  /** Stores a corrected header over the version before it; false when that is gone. */
  boolean correct(PaperView next) {
    return header(sql.sql(CORRECT), next.header())
            .param("id", next.id())
            .param("version", next.headerVersion() - 1)
            .param("doubts", json.write(next.doubts()))
            .param("by", next.headerEdited().id())
            .param("byName", next.headerEdited().name())
            .param("at", Row.at(next.headerEdited().at()))
            .update()
        == 1;
  }

  private static final String ENTER =
      """
      update directive.paper set
        direction = :direction, arrival_number = cast(:number as integer),
        arrival_year = case when cast(:number as integer) is null then null
                            else extract(year from cast(:arrivedOn as date)) end,
        arrived_on = :arrivedOn, header_version = header_version + 1,
        header_by = :by, header_by_name = :byName, header_at = :at
      where id = :id and header_version = :version
      """;

  /** Stores a corrected entry in the registers over the version before it; false when gone. */
  boolean enter(PaperView next) {
    return sql.sql(ENTER)
            .param("id", next.id())
            .param("version", next.headerVersion() - 1)
            .param("direction", next.direction().name())
            .param("number", next.arrivalNumber())
            .param("arrivedOn", next.arrivedOn())
            .param("by", next.headerEdited().id())
            .param("byName", next.headerEdited().name())
            .param("at", Row.at(next.headerEdited().at()))
            .update()
        == 1;
  }

  private static JdbcClient.StatementSpec header(
      JdbcClient.StatementSpec statement, HeaderFields header) {
    return statement
        .param("kind", header.kind().name())
        .param("family", header.family().name())
        .param("number", header.number())
        .param("issuedOn", header.issuedOn())
        .param("meetingOn", header.meetingOn())
        .param("place", header.place())
        .param("issuer", header.issuer())
        .param("signer", header.signer())
        .param("signerTitle", header.signerTitle())
        .param("authority", header.authority().name())
        .param("subject", header.subject())
        .param("addressees", Row.array(header.addressees()))
        .param("recipients", Row.array(header.recipients()))
        .param("absent", Row.array(header.absent()))
        .param("urgency", header.urgency().name());
  }

  private static final String FINISH =
      """
      update directive.paper
      set state = 'REVIEWED', reviewed_by = :by, reviewed_by_name = :byName, reviewed_at = :at
      where id = :id and state = 'RECEIVED'
      """;

  /** Closes the review; false when it is closed already. */
  boolean finish(UUID id, WhoWhen by) {
    return sql.sql(FINISH)
            .param("id", id)
            .param("by", by.id())
            .param("byName", by.name())
            .param("at", Row.at(by.at()))
            .update()
        == 1;
  }

  private static final String REOPEN =
      """
      update directive.paper
      set state = 'RECEIVED', reviewed_by = null, reviewed_by_name = null, reviewed_at = null
      where id = :id and state = 'REVIEWED'
      """;

  /** Opens the review again; false when it is open. */
  boolean reopen(UUID id) {
    return sql.sql(REOPEN).param("id", id).update() == 1;
  }
}
