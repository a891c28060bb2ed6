package vn.chot.app.surveillance.tracing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bundles between provinces: those of ours, and those that came in with their people. */
@Component
class Bundles {
  private final JdbcClient sql;

  Bundles(JdbcClient sql) {
    this.sql = sql;
  }

  /** A bundle of ours. */
  record Out(
      UUID id,
      UUID caseFile,
      String province,
      int people,
      OffsetDateTime madeAt,
      @Nullable OffsetDateTime receiptAt) {}

  List<Out> out() {
    return sql.sql(
            """
            select id, case_file, province, people, made_at, receipt_at from surveillance.bundle_out
            order by made_at desc, id limit 200
            """)
        .query(Out.class)
        .list();
  }

  /** A bundle of another province. */
  record In(UUID id, String province, String caseNumber, int people, OffsetDateTime takenAt) {}

  List<In> in() {
    return sql.sql(IN_ONE + "order by b.taken_at desc, b.id limit 200").query(In.class).list();
  }

  /** A signed file as it is stored; {@code madeBy} signed it, null for one that came in. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Stored(byte[] file, @Nullable UUID madeBy) {}

  /** The file of one of ours. */
  Optional<Stored> sent(UUID id) {
    return sql.sql("select file, made_by from surveillance.bundle_out where id = :id")
        .param("id", id)
        .query((row, at) -> new Stored(row.getBytes(1), row.getObject(2, UUID.class)))
        .optional();
  }

  /** The file of one that came in. */
  Optional<Stored> taken(UUID id) {
    return sql.sql("select file from surveillance.bundle_in where id = :id")
        .param("id", id)
        .query((row, at) -> new Stored(row.getBytes(1), null))
        .optional();
  }

  /** Our receipt of one that came in. */
  Optional<byte[]> receipt(UUID id) {
    return sql.sql("select receipt from surveillance.bundle_in where id = :id")
        .param("id", id)
        .query((row, at) -> row.getBytes(1))
        .optional();
  }

  private static final String IN_ONE =
      """
      select b.id, p.name as province, b.case_number, b.people, b.taken_at
      from surveillance.bundle_in b join surveillance.trusted_province p on p.id = b.province_id
      """;

  /** One that came in. */
  Optional<In> one(UUID id) {
    return sql.sql(IN_ONE + "where b.id = :id").param("id", id).query(In.class).optional();
  }

  /**
   * Somebody of a bundle that came in.
   *
   * @param number the place in the file, from 0
   * @param matched whether they stood in the register; null for bundles taken before that was kept
   * @param isolated since when
   */
  record Line(
      int number,
      UUID personId,
      int level,
      OffsetDateTime lastAt,
      @Nullable Boolean matched,
      @Nullable String outcome,
      @Nullable OffsetDateTime isolated) {}

  private static final String PEOPLE =
      """
      select b.number, b.person_id, b.level, b.last_at, b.matched,
             (select k.outcome from surveillance.contact_call k where k.person_id = b.person_id
              order by k.made_at desc limit 1) as outcome,
             (select min(i.since) from surveillance.isolation i
              where i.person_id = b.person_id and i.until is null) as isolated
      from surveillance.bundle_person b
      where b.bundle_id = :id and b.number > :after order by b.number limit :most
      """;

  /** Its people after that place in the file. */
  List<Line> people(UUID id, int after, int most) {
    return sql.sql(PEOPLE)
        .param("id", id)
        .param("after", after)
        .param("most", most)
        .query(Line.class)
        .list();
  }
}
