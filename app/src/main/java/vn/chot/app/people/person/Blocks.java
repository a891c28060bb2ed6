package vn.chot.app.people.person;

import java.sql.ResultSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whom each of many persons is compared with: those who share a paper, a telephone, the day of
 * birth and the unit or the name, the name and the unit, or a telling word of the name in one year
 * and unit. Each is one set-based read of an index, and no block is without bounds.
 */
@Component
class Blocks {
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  Blocks(JdbcClient sql, TransactionTemplate transaction) {
    this.sql = sql;
    this.transaction = transaction;
  }

  private static final String BLOCKS =
      """
      select q.n, true as by_number, %1$s
      from unnest(cast(:paperOf as int[]), cast(:papers as text[])) q (n, number)
      join people.identity_paper i on i.number = q.number
      join people.person p on p.id = i.person_id and p.merged_into is null and p.nameless_at is null
      union all
      select q.n, true, %1$s
      from unnest(cast(:phoneOf as int[]), cast(:phones as text[])) q (n, number)
      cross join lateral (
        select t.person_id from people.telephone t where t.number = q.number limit 30) t
      join people.person p on p.id = t.person_id and p.merged_into is null and p.nameless_at is null
      union all
      select q.n, false, %1$s
      from unnest(cast(:dayOf as int[]), cast(:days as date[]), cast(:dayWords as text[])) q (n, born, words)
      join people.person p on p.born = q.born and p.words = q.words and p.merged_into is null and p.nameless_at is null
      union all
      select q.n, false, %1$s
      from unnest(cast(:homeOf as int[]), cast(:homeDays as date[]), cast(:homes as uuid[])) q (n, born, unit)
      join people.person p on p.born = q.born and p.permanent_unit = q.unit and p.merged_into is null and p.nameless_at is null
      union all
      select q.n, false, %1$s
      from unnest(cast(:unitOf as int[]), cast(:units as uuid[]), cast(:unitWords as text[])) q (n, unit, words)
      cross join lateral (
        select %1$s from people.person p
        where p.permanent_unit = q.unit and p.words = q.words and p.merged_into is null and p.nameless_at is null limit 40) p
      union all
      select q.n, false, %1$s
      from unnest(cast(:yearOf as int[]), cast(:years as int[]), cast(:yearWords as text[]),
                  cast(:dayless as boolean[])) q (n, year, words, dayless)
      cross join lateral (
        select %1$s from people.person p
        where p.words = q.words and p.birth_year = q.year and p.merged_into is null and p.nameless_at is null
          and (q.dayless or p.born is null or p.born = make_date(p.birth_year, 1, 1))
        limit 40) p
      union all
      select q.n, false, %1$s
      from unnest(cast(:nameOf as int[]), cast(:names as text[])) q (n, words)
      cross join lateral (
        select %1$s from people.person p
        where p.words = q.words and p.merged_into is null and p.nameless_at is null limit 40) p
      union all
      select q.n, false, %1$s
      from unnest(cast(:keyOf as int[]), cast(:ones as text[]), cast(:others as text[])) q (n, one, other)
      cross join lateral (
        select %1$s from people.person p
        where p.keys @> array[q.one, q.other] and p.merged_into is null and p.nameless_at is null limit 60) p
      """
          .formatted(ReadTraits.COLUMNS);

  /** Takes pairs; the same pair may come several times, from several blocks. */
  interface Taker {
    /**
     * Takes somebody of the list, by place, and somebody of the register without their numbers.
     *
     * @param byNumber whether they share a paper or a telephone
     */
    void take(int n, UUID id, Traits bare, boolean byNumber);
  }

  void each(List<Traits> many, Function<UUID, Set<UUID>> former, Taker taker) {
    Keys keys = new Keys();
    for (int n = 0; n < many.size(); n++) {
      keys.add(n, many.get(n));
    }
    transaction.executeWithoutResult(status -> {
      byIndex("off");
      read(keys, former, taker);
      byIndex("on");
    });
  }

  /** A register that has just grown has no statistics, and would be read whole for each row. */
  private void byIndex(String wholeTables) {
    sql.sql("select set_config('enable_seqscan', :on, true)")
        .param("on", wholeTables)
        .query(String.class)
        .single();
  }

  private void read(Keys keys, Function<UUID, Set<UUID>> former, Taker taker) {
    ReadTraits traits = new ReadTraits(former);
    sql.sql(BLOCKS)
        .param("paperOf", keys.papers.of())
        .param("papers", keys.papers.texts(0))
        .param("phoneOf", keys.phones.of())
        .param("phones", keys.phones.texts(0))
        .param("dayOf", keys.days.of())
        .param("days", keys.days.texts(0))
        .param("dayWords", keys.days.texts(1))
        .param("homeOf", keys.homes.of())
        .param("homeDays", keys.homes.texts(0))
        .param("homes", keys.homes.texts(1))
        .param("unitOf", keys.units.of())
        .param("units", keys.units.texts(0))
        .param("unitWords", keys.units.texts(1))
        .param("yearOf", keys.years.of())
        .param("years", keys.years.texts(0))
        .param("yearWords", keys.years.texts(1))
        .param("dayless", keys.years.texts(2))
        .param("nameOf", keys.names.of())
        .param("names", keys.names.texts(0))
        .param("keyOf", keys.words.of())
        .param("ones", keys.words.texts(0))
        .param("others", keys.words.texts(1))
        .query((ResultSet row) ->
            taker.take(
                row.getInt("n"),
                row.getObject("id", UUID.class),
                traits.bare(row),
                row.getBoolean("by_number")));
  }

  /** Rows of keys: the place in the list and a few texts each. */
  private static final class Rows {
    private final List<Integer> places = new ArrayList<>();
    private final List<@Nullable String[]> rows = new ArrayList<>();

    void add(int n, @Nullable String... texts) {
      places.add(n);
      rows.add(texts);
    }

    Integer[] of() {
      return places.toArray(Integer[]::new);
    }

    @Nullable String[] texts(int column) {
      return rows.stream().map(row -> row[column]).toArray(String[]::new);
    }
  }

  private static final class Keys {
    private static final int TELLING = 2;

    final Rows papers = new Rows();
    final Rows phones = new Rows();
    final Rows days = new Rows();
    final Rows homes = new Rows();
    final Rows units = new Rows();
    final Rows years = new Rows();
    final Rows names = new Rows();
    final Rows words = new Rows();

    void add(int n, Traits one) {
      String sorted = one.words();
      one.numbers().forEach(number -> papers.add(n, number));
      one.telephones().forEach(phone -> phones.add(n, phone));
      for (LocalDate day : days(one.born())) {
        days.add(n, day.toString(), sorted);
        one.ground().forEach(unit -> homes.add(n, day.toString(), unit.toString()));
      }
      one.ground().forEach(unit -> units.add(n, unit.toString(), sorted));
      years(n, one, sorted);
      words(n, one);
    }

    /** The day and, where it is one, the day that swapping day and month gives. */
    private static Set<LocalDate> days(@Nullable LocalDate born) {
      if (born == null) {
        return Set.of();
      }
      Set<LocalDate> days = new HashSet<>(List.of(born));
      try {
        days.add(LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()));
      } catch (DateTimeException noSuchDay) {
        return days;
      }
      return days;
    }

    private void years(int n, Traits one, String sorted) {
      boolean dayless = one.born() == null;
      Integer year = one.birthYear();
      if (year != null) {
        years.add(n, year.toString(), sorted, Boolean.toString(dayless));
        if (dayless) {
          years.add(n, Integer.toString(year - 1), sorted, "true");
          years.add(n, Integer.toString(year + 1), sorted, "true");
        }
      } else if (one.ground().isEmpty()) {
        names.add(n, sorted);
      }
    }

    private void words(int n, Traits one) {
      List<String> told = one.telling();
      Integer year = one.birthYear();
      for (UUID unit : one.ground()) {
        for (String word : told.subList(0, Math.min(TELLING, told.size()))) {
          if (year != null) {
            words.add(n, NameKeys.inYear(word, year), NameKeys.inUnit(word, unit));
          }
        }
        if (told.size() > 1) {
          words.add(n, NameKeys.inUnit(told.get(0), unit), NameKeys.inUnit(told.get(1), unit));
        }
      }
      if (year != null && told.size() > 1) {
        words.add(n, NameKeys.inYear(told.get(0), year), NameKeys.inYear(told.get(1), year));
      }
    }
  }
}
