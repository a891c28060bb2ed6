package vn.chot.app.directive.task;

import org.jspecify.annotations.Nullable;

/** Addresses of the task list under a filter. */
record TaskLink(TaskFilter filter) {

  /** The list under this filter after a key, or its first page. */
  String to(@Nullable TaskKey after) {
    return address("/tasks", filter, after);
  }

  /** The same filter on another tab. */
  String on(TaskTab tab) {
    return address("/tasks", filter.on(tab), null);
  }

  /** The same filter over the whole area, or one's own agency. */
  String over(boolean area) {
    return address("/tasks", filter.over(area), null);
  }

  /** The tab without any filter. */
  String bare() {
    return address("/tasks", filter.bare(), null);
  }

  /** The list as a workbook. */
  String sheet() {
    return address("/tasks.xlsx", filter, null);
  }

  private static String address(String path, TaskFilter filter, @Nullable TaskKey after) {
    return new Address(path)
        .with("tab", filter.tab() == TaskTab.OPEN ? null : filter.tab().name())
        .with("area", filter.area() ? "true" : null)
        .with("q", filter.words())
        .with("paper", filter.paper())
        .with("agency", filter.agency())
        .with("name", filter.agencyName())
        .with("state", filter.state() == null ? null : filter.state().name())
        .with("due", filter.due() == null ? null : filter.due().name())
        .with("after", after == null ? null : after.word())
        .toString();
  }
}
