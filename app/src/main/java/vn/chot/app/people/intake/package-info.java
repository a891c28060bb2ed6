/**
 * Lists of persons, XLSX or CSV in any layout, brought in: checked dry, told row by row, resumed
 * where they stopped.
 *
 * <p>Owns intakes, their rows and the remembered choices of columns. Hears nothing. Tells {@code
 * PeopleBroughtIn}; lets its lists go when {@code people.person} says so.
 */
@NullMarked
@ApplicationModule(
    displayName = "people.intake",
    allowedDependencies = {"access", "agencies", "pages", "people.person", "people.twin", "places"})
package vn.chot.app.people.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
