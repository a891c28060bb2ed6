package vn.chot.app.directive.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chot.app.pages.Refusal;

/**
 * Why a form of a task's page came back.
 *
 * @param form the form's name: an act's word, or {@code word}
 * @param refused what is wrong; null where somebody was faster
 * @param rival who was faster; null where something is wrong
 * @param typed what was typed, to stand in the form again
 */
record ActOutcome(String form, @Nullable Refusal refused, @Nullable Rival rival, TaskTyped typed) {

  /**
   * Somebody who moved the task in between.
   *
   * @param name who
   * @param at when
   * @param act what they did; null where that is not known
   */
  record Rival(String name, Instant at, @Nullable TaskAct act) {}
}
