package vn.chot.app.directive.task;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filter of the task list as an address carries it; what is not understood is left out.
 *
 * @param tab a tab's name
 * @param area "true" for the whole area
 * @param q words, or a paper's number
 * @param paper a paper's id
 * @param agency an agency's id
 * @param name part of an agency's name
 * @param state a state's name
 * @param due a due filter's name
 */
record TaskAsked(
    @Nullable String tab,
    @Nullable String area,
    @Nullable String q,
    @Nullable String paper,
    @Nullable String agency,
    @Nullable String name,
    @Nullable String state,
    @Nullable String due) {

  /** The filter it stands for. */
  TaskFilter filter() {
    TaskTab wanted = among(TaskTab.values(), tab);
    return new TaskFilter(
        wanted == null ? TaskTab.OPEN : wanted,
        "true".equals(area),
        cut(q),
        id(paper),
        id(agency),
        cut(name),
        among(TaskState.values(), state),
        among(DueIn.values(), due));
  }

  /** What was typed, at most 200 characters of it. */
  static String cut(@Nullable String typed) {
    return typed == null ? "" : typed.substring(0, Math.min(200, typed.length()));
  }

  /** The id of that word; null where it is none. */
  static @Nullable UUID id(@Nullable String word) {
    return word != null && word.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? UUID.fromString(word)
        : null;
  }

  /** The value of that name; null where there is none, as for "all". */
  static <E extends Enum<E>> @Nullable E among(E[] values, @Nullable String name) {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
