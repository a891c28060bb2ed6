package vn.chot.app.surveillance.tracing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.People;

/** Finds which meetings on their way in are told already, so that a sheet may be sent twice. */
@Component
class FindMeetings {
  private final JdbcClient sql;
  private final People people;
  private final NumberPeople numberPeople;

  FindMeetings(JdbcClient sql, People people, NumberPeople numberPeople) {
    this.sql = sql;
    this.people = people;
    this.numberPeople = numberPeople;
  }

  private static final String TOLD =
      """
      with asked as (
        select * from unnest(cast(:ones as integer[]), cast(:others as integer[]),
          cast(:froms as integer[]), cast(:tos as integer[]), cast(:kinds as text[]))
          with ordinality as a (one, other, from_minute, to_minute, kind, at))
      select cast(a.at - 1 as integer) from asked a
      join surveillance.evidence e on e.one = a.one and e.other = a.other
        and (e.from_minute, e.to_minute, e.kind) = (a.from_minute, a.to_minute, a.kind)
        and e.struck_change is null
      union
      select cast(a.at - 1 as integer) from asked a
      join surveillance.evidence e on e.one = a.other and e.other = a.one
        and (e.from_minute, e.to_minute, e.kind) = (a.from_minute, a.to_minute, a.kind)
        and e.struck_change is null
      """;

  /** The places, from 0, of those that are told by the same kind of source and count. */
  Set<Integer> told(List<EvidenceDraft> drafts) {
    if (drafts.isEmpty()) {
      return Set.of();
    }
    Set<UUID> named = new HashSet<>();
    drafts.forEach(draft -> named.addAll(List.of(draft.one(), draft.other())));
    Map<UUID, UUID> standing = people.standing(named);
    Map<UUID, Integer> numbers = numberPeople.known(new HashSet<>(standing.values()));
    List<Integer> ones = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (EvidenceDraft draft : drafts) {
      ones.add(numbers.getOrDefault(standing.getOrDefault(draft.one(), draft.one()), -1));
      others.add(numbers.getOrDefault(standing.getOrDefault(draft.other(), draft.other()), -1));
    }
    return new HashSet<>(
        sql.sql(TOLD)
            .param("ones", ones.toArray(Integer[]::new))
            .param("others", others.toArray(Integer[]::new))
            .param(
                "froms",
                drafts.stream().map(one -> Moments.minute(one.from())).toArray(Integer[]::new))
            .param(
                "tos",
                drafts.stream().map(one -> Moments.minuteAfter(one.to())).toArray(Integer[]::new))
            .param("kinds", drafts.stream().map(one -> one.kind().name()).toArray(String[]::new))
            .query(Integer.class)
            .list());
  }
}
