package vn.chot.app.directive.task;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;

/** By which right a person moves a task. */
enum Right {
  /** As a clerk, for the office and the issuer. */
  OFFICE,
  /** As the head of the agency that leads. */
  HEAD,
  /** As that head, or as the person inside to whom it was handed. */
  WORKER,
  /** As somebody of the agency asked to remove an obstacle, or as a clerk. */
  ASKED;

  /** Why this person may not; nothing where they may. */
  Optional<Refusal> refused(Actor actor, Reach reach, TaskView task) {
    boolean clerk = actor.is(Role.CLERK);
    boolean head = reach.heads().contains(task.agencyId());
    boolean inside = reach.own().contains(task.agencyId());
    return switch (this) {
      case OFFICE -> clerk ? Optional.empty() : Optional.of(TaskRefusals.OFFICE_ONLY);
      case HEAD ->
          head
              ? Optional.empty()
              : Optional.of(inside ? TaskRefusals.HEAD_ONLY : TaskRefusals.LEAD_ONLY);
      case WORKER ->
          head || (inside && actor.id().equals(task.handedTo()))
              ? Optional.empty()
              : Optional.of(inside ? TaskRefusals.NOT_HANDED : TaskRefusals.LEAD_ONLY);
      case ASKED ->
          clerk || (task.obstacleTo() != null && reach.own().contains(task.obstacleTo()))
              ? Optional.empty()
              : Optional.of(TaskRefusals.NOT_ASKED);
    };
  }

  /** The agency for which such a person acts; null for the office. */
  @Nullable UUID agency(Reach reach, TaskView task) {
    return switch (this) {
      case OFFICE -> null;
      case HEAD, WORKER -> task.agencyId();
      case ASKED ->
          task.obstacleTo() != null && reach.own().contains(task.obstacleTo())
              ? task.obstacleTo()
              : null;
    };
  }
}
