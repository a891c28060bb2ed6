package vn.chot.app.surveillance.cluster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chot.app.surveillance.casefile.CaseFile;

/** The days by which cases are counted, in the time of Việt Nam. */
final class CaseDays {
  static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

  private CaseDays() {}

  /** The day of the positive sample, else of the result, else of confirmation. */
  static @Nullable LocalDate found(CaseFile file) {
    return Stream.of(file.sampledAt(), file.resultAt(), file.confirmedAt())
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .map(CaseDays::day)
        .orElse(null);
  }

  /** The day by which a case counts for a cluster: when it was found, else its onset. */
  static @Nullable LocalDate counted(CaseFile file) {
    LocalDate found = found(file);
    return found == null ? file.onset() : found;
  }

  static @Nullable LocalDate day(@Nullable Instant moment) {
    return moment == null ? null : moment.atZone(HERE).toLocalDate();
  }
}
