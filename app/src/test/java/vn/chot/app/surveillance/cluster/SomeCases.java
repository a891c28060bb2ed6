package vn.chot.app.surveillance.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.casefile.CaseFile;
import vn.chot.app.surveillance.casefile.CaseSource;
import vn.chot.app.surveillance.casefile.CaseState;

/** Case files by their numbers, and who infected whom. */
final class SomeCases {
  final Map<Integer, CaseFile> files = new LinkedHashMap<>();
  final List<CaseSource> sources = new ArrayList<>();

  /** A case found on a day of April 2021, whose symptoms began on another. */
  SomeCases add(int number, int found, @Nullable Integer onset, int... from) {
    UUID id = new UUID(0, number);
    files.put(
        number,
        new CaseFile(
            id,
            new UUID(1, number),
            "BN" + number,
            "F0-21-" + number,
            CaseState.CONFIRMED,
            onset == null ? null : LocalDate.of(2021, 4, onset),
            onset != null,
            from.length > 0,
            Instant.parse("2021-04-%02dT03:00:00Z".formatted(found)),
            null,
            null,
            null,
            1));
    for (int source : from) {
      sources.add(new CaseSource(id, new UUID(0, source), null));
    }
    return this;
  }

  Chains chains() {
    return Chains.of(files.values(), sources);
  }

  static int number(@Nullable UUID id) {
    return (int) Objects.requireNonNull(id).getLeastSignificantBits();
  }
}
