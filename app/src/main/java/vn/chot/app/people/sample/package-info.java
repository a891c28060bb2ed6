/**
 * The demonstration's people and places: the invented province laid on its ground and filled, at
 * the first start.
 *
 * <p>Owns nothing: what it makes goes through the same acts as real lists. Hears nothing, tells
 * nothing.
 */
@NullMarked
@ApplicationModule(
    displayName = "people.sample",
    allowedDependencies = {"access", "agencies", "pages", "people.person", "places"})
package vn.chot.app.people.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
