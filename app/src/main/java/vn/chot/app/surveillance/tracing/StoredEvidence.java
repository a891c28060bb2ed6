package vn.chot.app.surveillance.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.trace.Contact;
import vn.chot.trace.Distance;
import vn.chot.trace.Masks;

/**
 * A meeting that somebody told of, as it is stored.
 *
 * @param one one of them, by number
 * @param struckAt when it was struck; null while it counts
 */
record StoredEvidence(
    int number,
    int one,
    int other,
    int from,
    int to,
    Distance distance,
    Masks masks,
    boolean body,
    boolean care,
    PointKind setting,
    Sureness certainty,
    EvidenceKind kind,
    @Nullable UUID caseFile,
    String note,
    Instant madeAt,
    @Nullable String madeBy,
    @Nullable Instant struckAt,
    @Nullable String struckWhy) {

  static StoredEvidence of(ResultSet row, int at) throws SQLException {
    OffsetDateTime struck = row.getObject("struck_at", OffsetDateTime.class);
    return new StoredEvidence(
        row.getInt("number"),
        row.getInt("one"),
        row.getInt("other"),
        row.getInt("from_minute"),
        row.getInt("to_minute"),
        TraceCodes.distance(row.getInt("distance")),
        TraceCodes.masks(row.getInt("masks")),
        row.getBoolean("body"),
        row.getBoolean("care"),
        PointKind.valueOf(row.getString("setting")),
        Sureness.valueOf(row.getString("certainty")),
        EvidenceKind.valueOf(row.getString("kind")),
        row.getObject("case_file", UUID.class),
        row.getString("note"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by_name"),
        struck == null ? null : struck.toInstant(),
        row.getString("struck_why"));
  }

  /** As the index holds it. */
  Contact contact() {
    return new Contact(one, other, from, to, distance, masks, body, care, number);
  }

  boolean lasting() {
    return to - from > 60 * 24 * 60;
  }

  Instant fromAt() {
    return Moments.at(from);
  }

  Instant toAt() {
    return Moments.at(to);
  }
}
