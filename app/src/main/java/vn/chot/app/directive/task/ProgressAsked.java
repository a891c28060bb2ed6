package vn.chot.app.directive.task;

import org.jspecify.annotations.Nullable;
import vn.chot.app.directive.task.ProgressFilter.Sort;
import vn.chot.app.directive.task.ProgressFilter.View;
import vn.chot.notice.Theme;

/** The filter of the board as an address carries it; what is not understood is left out. */
record ProgressAsked(
    @Nullable String view,
    @Nullable String q,
    @Nullable String year,
    @Nullable String issuer,
    @Nullable String paper,
    @Nullable String agency,
    @Nullable String name,
    @Nullable String state,
    @Nullable String overdue,
    @Nullable String theme,
    @Nullable String sort) {

  /** The filter it stands for. */
  ProgressFilter filter() {
    View wanted = TaskAsked.among(View.values(), view);
    Sort order = TaskAsked.among(Sort.values(), sort);
    return new ProgressFilter(
        wanted == null ? View.PAPERS : wanted,
        TaskAsked.cut(q),
        year != null && year.matches("(19|20)\\d\\d") ? Integer.valueOf(year) : null,
        TaskAsked.cut(issuer),
        TaskAsked.id(paper),
        TaskAsked.id(agency),
        TaskAsked.cut(name),
        TaskAsked.among(TaskState.values(), state),
        "true".equals(overdue),
        TaskAsked.among(Theme.values(), theme),
        order == null ? Sort.OVERDUE : order);
  }
}
