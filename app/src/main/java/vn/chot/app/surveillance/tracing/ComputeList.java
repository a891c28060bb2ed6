package vn.chot.app.surveillance.tracing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.places.NamedUnits;
import vn.chot.app.places.UnitNames;
import vn.chot.app.places.Unmarked;
import vn.chot.trace.Answer;

/** Turns an answer of the index into lines: who by their ids, where they are. */
@Component
class ComputeList {
  private final JdbcClient sql;
  private final UnitNames unitNames;
  private final Clock clock;

  ComputeList(JdbcClient sql, UnitNames unitNames, Clock clock) {
    this.sql = sql;
    this.unitNames = unitNames;
    this.clock = clock;
  }

  private record Who(int number, UUID personId, @Nullable UUID unitId) {}

  private static final String WHO =
      """
      select t.number, t.person_id, p.unit_id
      from surveillance.traced_person t join people.published_person p on p.id = t.person_id
      where t.number = any (:numbers)
      """;

  /** All but the cases themselves. */
  List<ContactLine> lines(Answer answer) {
    Integer[] numbers = new Integer[answer.size()];
    for (int line = 0; line < numbers.length; line++) {
      numbers[line] = answer.person(line);
    }
    Map<Integer, Who> known = new HashMap<>();
    sql.sql(WHO)
        .param("numbers", numbers)
        .query(Who.class)
        .list()
        .forEach(who -> known.put(who.number(), who));
    Communes communes = new Communes(unitNames.on(LocalDate.now(clock)), new HashMap<>());
    List<ContactLine> lines = new ArrayList<>();
    for (int line = 0; line < numbers.length; line++) {
      Who who = known.get(answer.person(line));
      Who parent = known.get(answer.parent(line));
      if (answer.level(line) > 0 && who != null && parent != null) {
        UUID unit = Objects.requireNonNullElse(who.unitId(), ContactLine.NOWHERE);
        lines.add(
            new ContactLine(
                who.personId(),
                answer.level(line),
                answer.first(line),
                answer.last(line),
                answer.minutes(line),
                parent.personId(),
                unit,
                communes.of(unit)));
      }
    }
    return lines;
  }

  /** Names of units without marks, each looked up once. */
  private record Communes(NamedUnits named, Map<UUID, String> folded) {
    String of(UUID unit) {
      return folded.computeIfAbsent(
          unit, id -> id.equals(ContactLine.NOWHERE) ? "~" : Unmarked.of(named.called(id)));
    }
  }
}
