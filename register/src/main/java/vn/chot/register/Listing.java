package vn.chot.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The list of a register. A column is a field's name or one of {@link Column}.
 *
 * @param sort the column to sort by first
 * @param start what is chosen when the list is opened, by column
 */
public record Listing(
    List<String> columns,
    List<String> filter,
    String sort,
    boolean descending,
    Map<String, List<String>> start,
    Optional<String> group) {}
