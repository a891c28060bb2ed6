package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CasePoint;

/**
 * Appeals for people who were at a point of a case (thông báo tìm người): the text ready to
 * publish, names of patients never in it; who answers joins the presences of that place.
 */
@Component
class Appeals {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'ngày' d/M/yyyy");
  private static final DateTimeFormatter TIME_EN =
      DateTimeFormatter.ofPattern("HH:mm 'on' d/M/yyyy");

  private final JdbcClient sql;
  private final CaseFiles caseFiles;
  private final StorePresences storePresences;
  private final PointSpaces pointSpaces;
  private final Deeds deeds;
  private final Clock clock;

  Appeals(
      JdbcClient sql,
      CaseFiles caseFiles,
      StorePresences storePresences,
      PointSpaces pointSpaces,
      Deeds deeds,
      Clock clock) {
    this.sql = sql;
    this.caseFiles = caseFiles;
    this.storePresences = storePresences;
    this.pointSpaces = pointSpaces;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** An appeal. */
  record Appeal(
      UUID id,
      UUID caseFile,
      UUID pointId,
      String place,
      OffsetDateTime fromAt,
      OffsetDateTime toAt,
      String textVi,
      String textEn,
      OffsetDateTime madeAt,
      @Nullable OffsetDateTime publishedAt,
      @Nullable OffsetDateTime withdrawnAt,
      int answers) {
    /** Whether everybody reads it. */
    boolean open() {
      return publishedAt != null && withdrawnAt == null;
    }
  }

  private static final String ADD =
      """
      insert into surveillance.appeal (id, case_file, point_id, place, from_at, to_at, text_vi, text_en, made_by, made_at)
      values (:id, :case, :point, :place, :from, :to, :vi, :en, :by, :at)
      """;

  /** Made from a standing point of a case. */
  @Transactional
  public Optional<Refusal> make(Actor by, UUID caseFile, UUID point) {
    Optional<CasePoint> standing =
        caseFiles.points(caseFile).stream()
            .filter(one -> one.id().equals(point) && !one.struck())
            .findFirst();
    if (standing.isEmpty()) {
      return Optional.of(TracingRules.POINT_UNKNOWN);
    }
    UUID id = UUID.randomUUID();
    CasePoint one = standing.get();
    sql.sql(ADD)
        .param("id", id)
        .param("case", caseFile)
        .param("point", point)
        .param("place", one.place())
        .param("from", Moments.row(one.from()))
        .param("to", Moments.row(one.to()))
        .param("vi", vietnamese(one))
        .param("en", english(one))
        .param("by", by.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    deeds.record(by, new TracingDeed.AppealMade(id));
    return Optional.empty();
  }

  private static String vietnamese(CasePoint point) {
    return "THÔNG BÁO KHẨN\n\nNgành y tế đề nghị những người đã đến "
        + point.place()
        + " từ "
        + TIME.format(point.from().atZone(CaseWindows.HERE))
        + " đến "
        + TIME.format(point.to().atZone(CaseWindows.HERE))
        + " khẩn trương liên hệ trạm y tế nơi ở hoặc khai báo y tế, tự cách ly tại nhà và hạn chế tiếp xúc cho đến khi"
        + " được hướng dẫn. Không tự ý đi lại; khi đến cơ sở y tế phải đeo khẩu trang.";
  }

  private static String english(CasePoint point) {
    return "URGENT NOTICE\n\nWhoever was at "
        + point.place()
        + " from "
        + TIME_EN.format(point.from().atZone(CaseWindows.HERE))
        + " to "
        + TIME_EN.format(point.to().atZone(CaseWindows.HERE))
        + " is asked to call the health station where they live or to make a health declaration, to"
        + " stay at home and to meet nobody until told what to do. Wear a mask.";
  }

  private static final String APPEALS =
      """
      select a.id, a.case_file, a.point_id, a.place, a.from_at, a.to_at, a.text_vi, a.text_en, a.made_at, a.published_at, a.withdrawn_at,
             (select cast(count(*) as integer) from surveillance.appeal_answer w where w.appeal_id = a.id) as answers
      from surveillance.appeal a
      """;

  List<Appeal> newest(int most) {
    return sql.sql(APPEALS + "order by a.made_at desc, a.id limit :most")
        .param("most", most)
        .query(Appeal.class)
        .list();
  }

  /** Those that everybody reads, the newest first. */
  List<Appeal> open(int most) {
    return sql.sql(
            APPEALS
                + """
                where a.published_at is not null and a.withdrawn_at is null
                order by a.published_at desc, a.id limit :most
                """)
        .param("most", most)
        .query(Appeal.class)
        .list();
  }

  Optional<Appeal> one(UUID id) {
    return sql.sql(APPEALS + "where a.id = :id").param("id", id).query(Appeal.class).optional();
  }

  private static final String ANSWER =
      """
      insert into surveillance.appeal_answer (appeal_id, person_id, from_at, to_at, made_by, made_at)
      values (:appeal, :person, :from, :to, :by, :at)
      on conflict (appeal_id, person_id) do nothing
      """;

  /** Somebody declares that they were there; told twice, the first time stands. */
  @Transactional
  public Optional<Refusal> answer(Actor by, Appeal appeal, UUID person, Instant from, Instant to) {
    Optional<UUID> space = pointSpaces.of(appeal.caseFile(), appeal.pointId());
    if (space.isEmpty()) {
      return Optional.of(TracingRules.POINT_UNKNOWN);
    }
    int fresh =
        sql.sql(ANSWER)
            .param("appeal", appeal.id())
            .param("person", person)
            .param("from", Moments.row(from))
            .param("to", Moments.row(to))
            .param("by", by.id())
            .param("at", OffsetDateTime.now(clock))
            .update();
    if (fresh == 0) {
      return Optional.empty();
    }
    Presented stored =
        storePresences.store(
            by, List.of(new PresenceDraft(person, space.get(), from, to)), "DECLARATION");
    if (!stored.faults().isEmpty()) {
      org.springframework.transaction.interceptor.TransactionAspectSupport
          .currentTransactionStatus()
          .setRollbackOnly();
      return Optional.of(stored.faults().getFirst().why());
    }
    deeds.record(by, new TracingDeed.AppealAnswered(appeal.id(), person));
    return Optional.empty();
  }

  /** Who answered. */
  List<UUID> answered(UUID appeal) {
    return sql.sql(
            """
            select person_id from surveillance.appeal_answer where appeal_id = :appeal
            order by made_at desc, person_id limit 500
            """)
        .param("appeal", appeal)
        .query(UUID.class)
        .list();
  }
}
