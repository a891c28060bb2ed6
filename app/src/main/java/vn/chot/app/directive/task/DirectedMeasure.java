package vn.chot.app.directive.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.notice.Cadence;

/**
 * A measure as it was directed: its words and clock on that day.
 *
 * @param id its identity as directed
 * @param number grows with each directed measure: the key lists page by
 * @param directionId the press of the button it came with
 * @param paperId the paper that orders it
 * @param measureId the measure of the paper
 * @param path its place in the paper, such as "II.3"
 * @param position its place in the order printed
 * @param text its words
 * @param leadLabel who leads, as a person reads it: "Sở Y tế", "UBND các huyện, thị xã, thành phố"
 * @param grouped whether several agencies stand under one label
 * @param chain "A lãnh đạo B chỉ đạo C": A, B, C as written; empty where there is no chain
 * @param cooperating with whom, as written
 * @param deadline the day named, as moved by the issuer; null where none is
 * @param deadlineText the words that name it, also "ngay"; null
 * @param cadence at once, ongoing or neither
 * @param condition "khi cần thiết"; null
 * @param themes the fields it touches
 * @param filed why nobody was tasked; null where agencies were
 * @param directedAt when
 * @param undone whether the direction was taken back whole
 */
record DirectedMeasure(
    UUID id,
    long number,
    UUID directionId,
    UUID paperId,
    UUID measureId,
    String path,
    int position,
    String text,
    String leadLabel,
    boolean grouped,
    List<String> chain,
    List<String> cooperating,
    @Nullable LocalDate deadline,
    @Nullable String deadlineText,
    Cadence cadence,
    @Nullable String condition,
    List<String> themes,
    @Nullable String filed,
    Instant directedAt,
    boolean undone) {

  /** Copies the lists. */
  DirectedMeasure {
    chain = List.copyOf(chain);
    cooperating = List.copyOf(cooperating);
    themes = List.copyOf(themes);
  }

  /** Its columns, for a table under the alias {@code m}; read by {@link #of}. */
  static final String COLUMNS =
      """
      m.id as m_id, m.number as m_number, m.direction_id, m.paper_id as m_paper_id, m.measure_id,
      m.path, m.position, m.text, m.lead_label, m.grouped, m.chain, m.cooperating,
      m.deadline as m_deadline, m.deadline_text, m.cadence, m.condition, m.themes, m.filed,
      m.directed_at, m.undone
      """;

  /** The measure of a row that has {@link #COLUMNS}. */
  static DirectedMeasure of(Row row) throws java.sql.SQLException {
    return new DirectedMeasure(
        row.id("m_id"),
        row.set().getLong("m_number"),
        row.id("direction_id"),
        row.id("m_paper_id"),
        row.id("measure_id"),
        row.text("path"),
        row.set().getInt("position"),
        row.text("text"),
        row.text("lead_label"),
        row.set().getBoolean("grouped"),
        row.texts("chain"),
        row.texts("cooperating"),
        row.date("m_deadline"),
        row.textOrNull("deadline_text"),
        Cadence.valueOf(row.text("cadence")),
        row.textOrNull("condition"),
        row.texts("themes"),
        row.textOrNull("filed"),
        row.moment("directed_at"),
        row.set().getBoolean("undone"));
  }
}
