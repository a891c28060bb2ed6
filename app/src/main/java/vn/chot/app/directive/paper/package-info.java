/**
 * Papers in and out: received, read by library {@code notice}, corrected by a clerk, found again.
 *
 * <p>Owns papers, their measures, every correction, and who cites whom. Hears nothing yet. Tells
 * {@code PaperReceived}, {@code MeasureChanged}, {@code ReviewFinished} (see {@link PaperDeed}).
 * Clerks receive and correct, the chairman reads, an administrator sees no paper. Law: Decree
 * 30/2020/NĐ-CP (articles 8, 20-24: papers that come in), Guidance 36-HD/VPTW (Party papers), Law
 * on protection of State secrets 2018 (a classified paper has no place on a networked machine).
 */
@NullMarked
@ApplicationModule(
    displayName = "directive.paper",
    allowedDependencies = {"access", "files", "pages", "registers"})
package vn.chot.app.directive.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
