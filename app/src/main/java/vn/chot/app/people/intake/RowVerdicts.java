package vn.chot.app.people.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.Candidate;
import vn.chot.sheet.Remark;

/** What the dry run said of each row, in the database. */
@Component
class RowVerdicts {
  private final JdbcClient sql;

  RowVerdicts(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * What was said of a row.
   *
   * @param verdict N new, K known, L alike, S as an earlier row, W wrong
   * @param sameRow the earlier row
   * @param person who it is known to be, or who it became
   * @param likes whom it is like, best first, with scores and reasons
   * @param fault what is wrong or to be confirmed; null for nothing
   */
  record Verdict(
      int row,
      String verdict,
      boolean odd,
      UUID identity,
      @Nullable Integer sameRow,
      @Nullable UUID person,
      List<Candidate> likes,
      @Nullable Remark fault) {
    Verdict {
      likes = List.copyOf(likes);
    }

    /** What is wrong, in one language; nothing where nothing is. */
    String told(boolean vietnamese) {
      return fault == null ? "" : vietnamese ? fault.vietnamese() : fault.english();
    }
  }

  private static final String KEEP =
      """
      insert into people.intake_row (intake_id, row, verdict, odd, identity, same_row, person_id, likes, scores,
        reasons, fault_vi, fault_en)
      select cast(:intake as uuid), r.row, r.verdict, r.odd, r.identity, r.same_row, r.person,
        cast(r.likes as uuid[]), cast(r.scores as real[]), cast(r.reasons as text[]), r.vi, r.en
      from unnest(cast(:rows as int[]), cast(:verdicts as text[]), cast(:odd as boolean[]),
        cast(:identities as uuid[]), cast(:same as int[]), cast(:persons as uuid[]), cast(:likes as text[]),
        cast(:scores as text[]), cast(:reasons as text[]), cast(:vi as text[]), cast(:en as text[]))
        as r(row, verdict, odd, identity, same_row, person, likes, scores, reasons, vi, en)
      """;

  void keep(UUID intake, List<Verdict> all) {
    sql.sql(KEEP)
        .param("intake", intake)
        .param("rows", all.stream().map(Verdict::row).toArray(Integer[]::new))
        .param("verdicts", all.stream().map(Verdict::verdict).toArray(String[]::new))
        .param("odd", all.stream().map(Verdict::odd).toArray(Boolean[]::new))
        .param("identities", all.stream().map(Verdict::identity).toArray(UUID[]::new))
        .param("same", all.stream().map(Verdict::sameRow).toArray(Integer[]::new))
        .param("persons", all.stream().map(Verdict::person).toArray(UUID[]::new))
        .param("likes", array(all, like -> like.id().toString()))
        .param("scores", array(all, like -> String.valueOf((float) like.score())))
        .param("reasons", array(all, RowVerdicts::reasons))
        .param(
            "vi",
            all.stream()
                .map(v -> v.fault() == null ? null : v.fault().vietnamese())
                .toArray(String[]::new))
        .param(
            "en",
            all.stream()
                .map(v -> v.fault() == null ? null : v.fault().english())
                .toArray(String[]::new))
        .update();
  }

  private static String[] array(List<Verdict> all, Function<Candidate, String> part) {
    return all.stream()
        .map(v -> v.likes().stream().map(part).collect(Collectors.joining(",", "{", "}")))
        .toArray(String[]::new);
  }

  /** One element of the array: the reasons of one likeness, strongest first. */
  private static String reasons(Candidate like) {
    return like.reasons().stream().map(Enum::name).collect(Collectors.joining(",", "\"", "\""));
  }

  private static List<Candidate.Reason> reasons(String kept) {
    return Arrays.stream(kept.split(",", -1))
        .filter(reason -> !reason.isEmpty())
        .map(Candidate.Reason::valueOf)
        .toList();
  }

  /** The first row that is the same person, for those that have one before {@code row}. */
  Map<UUID, Integer> earlier(UUID intake, Collection<UUID> identities) {
    Map<UUID, Integer> found = new HashMap<>();
    sql.sql(
            """
            select identity, min(row) as row from people.intake_row
            where intake_id = :intake and identity = any(:identities) and verdict <> 'W'
            group by identity
            """)
        .param("intake", intake)
        .param("identities", identities.toArray(UUID[]::new))
        .query((row, number) -> found.put(row.getObject("identity", UUID.class), row.getInt("row")))
        .list();
    return found;
  }

  /** What was said of the rows from the first to the last. */
  Map<Integer, Verdict> between(UUID intake, int first, int last) {
    Map<Integer, Verdict> found = new HashMap<>();
    sql.sql(
            """
            select * from people.intake_row
            where intake_id = :intake and row between :first and :last
            """)
        .param("intake", intake)
        .param("first", first)
        .param("last", last)
        .query(RowVerdicts::verdict)
        .list()
        .forEach(verdict -> found.put(verdict.row(), verdict));
    return found;
  }

  /** The rows to correct after this one once the dry run has told, none before. */
  List<Verdict> faults(Intake intake, int after, int most) {
    return intake.told() ? faults(intake.id(), after, intake.oddStayOut(), most) : List.of();
  }

  /** Rows at fault after this one, in their order; with the odd ones when they are held back. */
  List<Verdict> faults(UUID intake, int after, boolean withOdd, int most) {
    return sql.sql(
            """
            select * from people.intake_row
            where intake_id = :intake and row > :after and fault_vi is not null and (verdict = 'W' or :odd)
            order by row limit :most
            """)
        .param("intake", intake)
        .param("after", after)
        .param("odd", withOdd)
        .param("most", most)
        .query(RowVerdicts::verdict)
        .list();
  }

  /** Which of these rows later ones repeat. */
  Set<Integer> repeated(UUID intake, int first, int last) {
    return Set.copyOf(
        sql.sql(
                """
                select distinct same_row from people.intake_row
                where intake_id = :intake and same_row between :first and :last
                """)
            .param("intake", intake)
            .param("first", first)
            .param("last", last)
            .query(Integer.class)
            .list());
  }

  /** Who a row became, for the rows that repeat it. */
  void became(UUID intake, int row, UUID person) {
    sql.sql(
            "update people.intake_row set person_id = :person where intake_id = :intake and row = :row")
        .param("person", person)
        .param("intake", intake)
        .param("row", row)
        .update();
  }

  /** Who these rows became. */
  Map<Integer, UUID> persons(UUID intake, Collection<Integer> rows) {
    Map<Integer, UUID> found = new HashMap<>();
    sql.sql(
            """
            select row, person_id from people.intake_row
            where intake_id = :intake and row = any(:rows) and person_id is not null
            """)
        .param("intake", intake)
        .param("rows", rows.toArray(Integer[]::new))
        .query(
            (row, number) -> found.put(row.getInt("row"), row.getObject("person_id", UUID.class)))
        .list();
    return found;
  }

  private static Verdict verdict(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    UUID[] likes = (UUID[]) row.getArray("likes").getArray();
    Float[] scores = (Float[]) row.getArray("scores").getArray();
    String[] reasons = (String[]) row.getArray("reasons").getArray();
    List<Candidate> all =
        IntStream.range(0, likes.length)
            .mapToObj(i -> new Candidate(likes[i], scores[i], reasons(reasons[i])))
            .toList();
    String fault = row.getString("fault_vi");
    return new Verdict(
        row.getInt("row"),
        row.getString("verdict"),
        row.getBoolean("odd"),
        row.getObject("identity", UUID.class),
        row.getObject("same_row", Integer.class),
        row.getObject("person_id", UUID.class),
        all,
        fault == null ? null : new Remark(fault, row.getString("fault_en")));
  }

  /** Counts what is worth knowing. */
  void count(UUID intake, Map<Note, int[]> notes) {
    notes.forEach((note, counted) ->
        sql.sql(
                """
                insert into people.intake_note (intake_id, note, count, first_row)
                values (:intake, :note, :count, :row)
                on conflict (intake_id, note) do update set count = intake_note.count + excluded.count
                """)
            .param("intake", intake)
            .param("note", note.name())
            .param("count", counted[0])
            .param("row", counted[1])
            .update());
  }

  /** A note, how often, and the first row. */
  record Counted(Note note, int count, int firstRow) {}

  List<Counted> notes(UUID intake) {
    return sql.sql(
            "select note, count, first_row from people.intake_note where intake_id = :intake order by count desc, note")
        .param("intake", intake)
        .query((row, number) ->
            new Counted(
                Note.valueOf(row.getString("note")), row.getInt("count"), row.getInt("first_row")))
        .list();
  }
}
