package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseFiles;
import vn.chot.app.surveillance.casefile.CasePoint;
import vn.chot.app.surveillance.casefile.PointKind;
import vn.chot.trace.Place;
import vn.chot.trace.Presence;

/**
 * Keeps the presences that a case's points are: each standing point one, in its space or site, or
 * in a space of its own where no site is known.
 */
@Component
class PointPresences {
  private final JdbcClient sql;
  private final CaseFiles caseFiles;
  private final NumberPeople numberPeople;
  private final NumberSpaces numberSpaces;
  private final CopyPresences copy;
  private final StrikePresence strikePresence;
  private final TraceChanges changes;
  private final AskForTracing askForTracing;
  private final Clock clock;

  PointPresences(
      JdbcClient sql,
      CaseFiles caseFiles,
      NumberPeople numberPeople,
      NumberSpaces numberSpaces,
      CopyPresences copy,
      StrikePresence strikePresence,
      TraceChanges changes,
      AskForTracing askForTracing,
      Clock clock) {
    this.sql = sql;
    this.caseFiles = caseFiles;
    this.numberPeople = numberPeople;
    this.numberSpaces = numberSpaces;
    this.copy = copy;
    this.strikePresence = strikePresence;
    this.changes = changes;
    this.askForTracing = askForTracing;
    this.clock = clock;
  }

  private record Kept(UUID pointId, int person, int space, int fromMinute, int toMinute) {
    Presence presence() {
      return new Presence(person, space, fromMinute, toMinute);
    }
  }

  private static final String KEPT =
      """
      select point_id, person, space, from_minute, to_minute from surveillance.point_presence
      where case_file = :case
      """;

  /** Brings the presences to what the points say now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(UUID caseFile) {
    Optional<CaseFile> file = caseFiles.file(caseFile);
    if (file.isEmpty()) {
      return;
    }
    int person =
        Objects.requireNonNull(
            numberPeople.of(List.of(file.get().person())).get(file.get().person()));
    List<IndexChange> steps = new ArrayList<>();
    Map<UUID, Presence> wanted = wanted(caseFile, person, steps);
    Map<UUID, Presence> kept = new HashMap<>();
    sql.sql(KEPT)
        .param("case", caseFile)
        .query(Kept.class)
        .list()
        .forEach(one -> kept.put(one.pointId(), one.presence()));
    TraceChanges.Numbered change =
        changes.begin(TraceChanges.Kind.PRESENCES, wanted.size(), "POINT", null);
    List<Integer> touched = new ArrayList<>();
    kept.forEach((point, presence) -> {
      if (!presence.equals(wanted.get(point))) {
        touched.add(presence.person());
        strikePresence
            .take(presence, change.number(), "POINT")
            .or(() -> strikePresence.take(of(person, presence), change.number(), "POINT"))
            .ifPresent(steps::add);
        sql.sql("delete from surveillance.point_presence where point_id = :id")
            .param("id", point)
            .update();
      }
    });
    List<Presence> fresh = new ArrayList<>();
    wanted.forEach((point, presence) -> {
      if (!presence.equals(kept.get(point))) {
        fresh.add(presence);
        note(caseFile, point, presence, change.number());
      }
    });
    put(fresh, change, steps);
    askForTracing.ofPeople(touched, "PRESENCES");
    changes.then(change, steps);
  }

  /** The same where the person's record merged or parted and the presence went along already. */
  private static Presence of(int person, Presence presence) {
    return new Presence(person, presence.space(), presence.from(), presence.to());
  }

  private Map<UUID, Presence> wanted(UUID caseFile, int person, List<IndexChange> steps) {
    Instant now = clock.instant();
    Map<UUID, Presence> wanted = new HashMap<>();
    for (CasePoint point : caseFiles.points(caseFile)) {
      if (!point.struck() && StorePresences.times(point.from(), point.to(), now) == null) {
        wanted.put(
            point.id(),
            new Presence(
                person,
                space(point, steps),
                Moments.minute(point.from()),
                Moments.minuteAfter(point.to())));
      }
    }
    return wanted;
  }

  private int space(CasePoint point, List<IndexChange> steps) {
    UUID known = point.space() == null ? point.site() : point.space();
    if (known != null) {
      NumberSpaces.Numbered numbered = numberSpaces.of(List.of(known));
      Integer number = numbered.numbers().get(known);
      if (number != null) {
        steps.addAll(numbered.fresh());
        return number;
      }
    }
    NumberSpaces.Numbered numbered =
        numberSpaces.point(point.id(), place(point.kind()), point.place());
    steps.addAll(numbered.fresh());
    return Objects.requireNonNull(numbered.numbers().get(point.id()));
  }

  static Place place(PointKind kind) {
    return switch (kind) {
      case HOME -> Place.HOME;
      case WORK -> Place.WORK;
      case CLASS -> Place.CLASS;
      case VEHICLE -> Place.VEHICLE;
      case HEALTH -> Place.WARD;
      case MARKET -> Place.OPEN;
      case WORSHIP, EVENT, OTHER -> Place.CLOSED;
    };
  }

  private void note(UUID caseFile, UUID point, Presence presence, int change) {
    sql.sql(
            """
            insert into surveillance.point_presence
              (point_id, case_file, person, space, from_minute, to_minute, change)
            values (:point, :case, :person, :space, :from, :to, :change)
            """)
        .param("point", point)
        .param("case", caseFile)
        .param("person", presence.person())
        .param("space", presence.space())
        .param("from", presence.from())
        .param("to", presence.to())
        .param("change", change)
        .update();
  }

  private void put(List<Presence> fresh, TraceChanges.Numbered change, List<IndexChange> steps) {
    if (fresh.isEmpty()) {
      return;
    }
    int[] rows = new int[fresh.size() * 5];
    int[] appended = new int[fresh.size() * 4];
    for (int at = 0; at < fresh.size(); at++) {
      Presence one = fresh.get(at);
      int[] row = {one.person(), one.person(), one.space(), one.from(), one.to()};
      System.arraycopy(row, 0, rows, at * 5, 5);
      System.arraycopy(row, 1, appended, at * 4, 4);
    }
    copy.write(rows, change.number());
    askForTracing.ofPresences(appended);
    steps.add(new IndexChange.Append(appended));
  }
}
