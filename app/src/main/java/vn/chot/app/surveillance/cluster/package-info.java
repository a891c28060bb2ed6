/**
 * Clusters of cases (ổ dịch, chùm ca bệnh): found by chain, place and time, named, watched and
 * closed by a person.
 *
 * <p>Owns clusters, which cases belong to them and why, their history. Hears {@code CaseConfirmed},
 * {@code CasesBrought}, {@code CaseCorrected}, {@code CaseFallen}, {@code CaseReopened}, {@code
 * CasesMerged}, points added or corrected, {@code ContactsTraced}. Tells {@code ClusterFound},
 * {@code ClusterNamed}, {@code ClusterClosed} and the like (see {@code ClusterDeed}). Law: Thông tư
 * 54/2015/TT-BYT (what is reported of a cluster); after how many days it is closed stands, dated,
 * in the protocol.
 */
@NullMarked
@ApplicationModule(
    displayName = "surveillance.cluster",
    allowedDependencies = {
      "access",
      "agencies",
      "pages",
      "people.person",
      "places",
      "surveillance.casefile",
      "surveillance.protocol",
      "surveillance.testing",
      "surveillance.tracing"
    })
package vn.chot.app.surveillance.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
