/**
 * The demonstration's outbreak: an invented one among the invented people, told through the same
 * acts as a real one.
 *
 * <p>Owns nothing. Hears nothing, tells nothing.
 */
@NullMarked
@ApplicationModule(
    displayName = "surveillance.sample",
    allowedDependencies = {
      "access",
      "agencies",
      "pages",
      "people.person",
      "people.sample",
      "places",
      "surveillance.casefile",
      "surveillance.cluster",
      "surveillance.testing",
      "surveillance.tracing"
    })
package vn.chot.app.surveillance.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
