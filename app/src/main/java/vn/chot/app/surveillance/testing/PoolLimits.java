package vn.chot.app.surveillance.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.rules.Dated;
import vn.chot.rules.DatedRows;
import vn.chot.rules.Problem;
import vn.chot.rules.Problems;

/**
 * How many specimens one pool may hold on a day, by the paper in force: from a file of dated rows.
 */
@Component
class PoolLimits {
  private static final String FILE = "definitions/testing/covid-19.yaml";

  private final List<PoolLimit> rows;
  private final Places places;

  PoolLimits(Places places) {
    this.places = places;
    this.rows = shipped();
  }

  /** The limit in force here that day; nothing where no paper lets specimens be pooled. */
  Optional<Dated<PoolLimit>> on(LocalDate day, TestMethod method, boolean household) {
    return on(day, method, household, places.home(day).map(Unit::code).orElse(""));
  }

  Optional<Dated<PoolLimit>> on(
      LocalDate day, TestMethod method, boolean household, String province) {
    List<Dated<PoolLimit>> those =
        rows.stream()
            .filter(row -> row.method() == method && row.household() == household)
            .map(PoolLimit::dated)
            .toList();
    return DatedRows.of(those, new Problems()).on(day, new DatedRows.Here(List.of(), province));
  }

  private static List<PoolLimit> shipped() {
    Problems problems = new Problems();
    try (InputStream file =
        Objects.requireNonNull(PoolLimits.class.getClassLoader().getResourceAsStream(FILE))) {
      List<PoolLimit> rows = ReadPoolLimits.read(FILE, file.readAllBytes(), problems);
      if (!problems.isEmpty()) {
        throw new IllegalStateException(
            problems.inOrder().stream().map(Problem::line).collect(Collectors.joining("\n")));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
