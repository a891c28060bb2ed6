package vn.chot.app.surveillance.cluster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cluster of cases as other rooms may ask for it.
 *
 * @param localNumber given here, such as OD-21-0001
 * @param name official; of a proposal what the rule made of it
 * @param place where, in words
 * @param site where, where it is a known site
 * @param unit the commune in charge
 * @param handling what is ordered to be done there; empty where nothing is
 * @param handlingPaper the paper that orders it
 * @param cases how many belong to it now
 * @param edition counts its changes
 */
public record Cluster(
    UUID id,
    String localNumber,
    ClusterState state,
    String name,
    String shortName,
    String place,
    @Nullable UUID site,
    @Nullable UUID unit,
    String handling,
    String handlingPaper,
    String note,
    int cases,
    @Nullable LocalDate firstCase,
    @Nullable LocalDate lastCase,
    int edition) {

  /** The name people use: the short one where there is one. */
  public String called() {
    return shortName.isEmpty() ? name : shortName;
  }

  /** Days since the last case; -1 where no day of a case is known. */
  public long quietDays(LocalDate today) {
    return lastCase == null ? -1 : Math.max(0, ChronoUnit.DAYS.between(lastCase, today));
  }

  /** Whether it may be closed: named, going on, and quiet for the days of the rule. */
  public boolean ripe(LocalDate today, int closingDays) {
    return state.named() && state.open() && quietDays(today) >= closingDays;
  }
}
