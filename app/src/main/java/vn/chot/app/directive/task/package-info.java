/**
 * Measures given to agencies as tasks, and what became of them.
 *
 * <p>Owns directions (one press of the button), directed measures, tasks, their moves,
 * co-operators' words. Hears nothing yet. Tells {@code MeasuresDirected}, {@code DirectionUndone},
 * {@code TaskAcknowledged}, {@code TaskReported}, {@code TaskClosed} and the like (see {@code
 * TaskDeed}). Law: Nghị định 30/2020/NĐ-CP (articles 22-24: papers are passed on and their handling
 * is watched), Quyết định 42/2014/QĐ-TTg (following up tasks given by the Government), Guidance
 * 36-HD/VPTW (Party papers).
 */
@NullMarked
@ApplicationModule(
    displayName = "directive.task",
    allowedDependencies = {
      "access",
      "agencies",
      "directive.paper",
      "files",
      "messages",
      "pages",
      "places"
    })
package vn.chot.app.directive.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
