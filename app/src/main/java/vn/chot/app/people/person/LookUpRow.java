package vn.chot.app.people.person;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person as the look-up reads them, with what is asked of few only.
 *
 * @param folded the name without marks
 * @param areas the units they live or stay in
 * @param commune the commune of the permanent residence, else of another; empty where unknown
 * @param address the rest of the permanent residence
 * @param papers kind and number with a colon between
 */
record LookUpRow(
    UUID id,
    String name,
    String folded,
    @Nullable LocalDate born,
    @Nullable Integer birthYear,
    @Nullable Sex sex,
    Set<UUID> areas,
    String commune,
    String address,
    List<String> papers,
    List<String> telephones) {

  static LookUpRow of(ResultSet row, int index) throws SQLException {
    String letter = row.getString("sex");
    return new LookUpRow(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("folded"),
        row.getObject("born", LocalDate.class),
        row.getObject("birth_year", Integer.class),
        letter == null ? null : letter.equals("M") ? Sex.MALE : Sex.FEMALE,
        Arrays.stream((UUID[]) row.getArray("areas").getArray()).collect(Collectors.toSet()),
        Objects.requireNonNullElse(row.getString("commune"), ""),
        row.getString("permanent_address"),
        texts(row.getArray("papers")),
        texts(row.getArray("telephones")));
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  /** The number of the first paper of a kind; empty where there is none. */
  String number(PaperKind kind) {
    String label = kind.name() + ":";
    return papers.stream()
        .filter(paper -> paper.startsWith(label))
        .map(paper -> paper.substring(label.length()))
        .findFirst()
        .orElse("");
  }

  /** Whether one of their papers of any kind bears this number. */
  boolean bears(String number) {
    return papers.stream().anyMatch(paper -> paper.endsWith(":" + number));
  }
}
