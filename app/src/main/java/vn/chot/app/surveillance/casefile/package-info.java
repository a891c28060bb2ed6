/**
 * Case files (F0): who is a confirmed case by which definition, where they were, whom it came from,
 * what became of them.
 *
 * <p>Owns case files, their epidemiological points, sources, treatment and history. Hears {@code
 * ResultRecorded} (a positive test proposes a case), {@code PeopleMerged}, {@code PeopleParted},
 * {@code PersonCorrected}. Tells {@code CaseConfirmed}, {@code CaseFallen}, {@code PointAdded} and
 * the like (see {@code CaseDeed}). Law: Quyết định 5053/QĐ-BYT (the investigation), the case
 * definitions of {@code surveillance.protocol}.
 */
@NullMarked
@ApplicationModule(
    displayName = "surveillance.casefile",
    allowedDependencies = {
      "access",
      "agencies",
      "files",
      "messages",
      "pages",
      "people.person",
      "people.twin",
      "places",
      "surveillance.protocol",
      "surveillance.testing"
    })
package vn.chot.app.surveillance.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
