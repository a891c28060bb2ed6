/**
 * From a confirmed case to everybody it may have infected, and the work with them.
 *
 * <p>Owns presences, told contacts (evidence), times of isolation, lists of contacts with their
 * editions, levels, calls, hand-overs, bundles between provinces, appeals. Hears {@code CaseDeed}
 * (confirmed, corrected, fallen, reopened, merged, points), {@code PeopleMerged}, {@code
 * PeopleParted} and changes of households. Tells {@code ContactsTraced}, {@code LevelsChanged} and
 * the like (see {@code TracingDeed}). Law: QĐ 5053/QĐ-BYT 3/12/2020 (investigation and tracing);
 * who is a contact stands, dated, in the protocol.
 *
 * <p>The index of presences lives in this server's memory: two servers on one database are out of
 * scope.
 */
@NullMarked
@ApplicationModule(
    displayName = "surveillance.tracing",
    allowedDependencies = {
      "access",
      "agencies",
      "files",
      "messages",
      "pages",
      "people.person",
      "people.twin",
      "places",
      "registers",
      "surveillance.casefile",
      "surveillance.protocol",
      "surveillance.testing"
    })
package vn.chot.app.surveillance.tracing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
