package vn.chot.register;

import java.util.Optional;

/**
 * After how long the personal fields are emptied; counts stay.
 *
 * @param after {@code final}, {@code written} or a date field
 */
public record Retention(int months, String after, Optional<String> law) {}
