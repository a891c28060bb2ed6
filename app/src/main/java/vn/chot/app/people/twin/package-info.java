/**
 * Records that may be one person: found, decided, merged, and parted again.
 *
 * <p>Owns likenesses and merges. Hears nothing. Tells {@code PeopleMerged}, {@code PeopleParted}.
 */
@NullMarked
@ApplicationModule(
    displayName = "people.twin",
    allowedDependencies = {"access", "pages", "people.person", "places"})
package vn.chot.app.people.twin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
