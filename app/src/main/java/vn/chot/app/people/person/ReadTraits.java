package vn.chot.app.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the traits of many persons of the register out of one answer. Those alike bear the same few
 * names and live in the same few units: each name and each set of units is taken apart once.
 */
final class ReadTraits {
  /** What {@link #bare} reads of a person {@code p}. */
  static final String COLUMNS =
      "p.id, p.name, p.sex, p.born, p.birth_year, cast(p.areas as text) as areas, p.household_id";

  private final Function<UUID, Set<UUID>> former;
  private final Map<String, List<NameWord>> names = new HashMap<>();
  private final Map<String, Ground> grounds = new HashMap<>();

  /** {@code former} tells what a unit was before. */
  ReadTraits(Function<UUID, Set<UUID>> former) {
    this.former = former;
  }

  private record Ground(Set<UUID> areas, Set<UUID> ground) {}

  /** A person of the register without papers and telephones. */
  Traits bare(ResultSet row) throws SQLException {
    Ground lives = grounds.computeIfAbsent(row.getString("areas"), this::ground);
    return new Traits(
        names.computeIfAbsent(row.getString("name"), NameWord::of),
        sex(row.getString("sex")),
        row.getObject("born", LocalDate.class),
        row.getObject("birth_year", Integer.class),
        "",
        Set.of(),
        Set.of(),
        lives.areas(),
        lives.ground(),
        row.getObject("household_id", UUID.class));
  }

  /** An array of ids as PostgreSQL writes it: {@code {id,id}}. */
  private Ground ground(String array) {
    Set<UUID> areas = new HashSet<>();
    for (String id : array.substring(1, array.length() - 1).split(",", -1)) {
      if (!id.isEmpty()) {
        areas.add(UUID.fromString(id));
      }
    }
    return new Ground(areas, Traits.ground(areas, former));
  }

  private static @Nullable Sex sex(@Nullable String letter) {
    return letter == null ? null : letter.equals("M") ? Sex.MALE : Sex.FEMALE;
  }
}
