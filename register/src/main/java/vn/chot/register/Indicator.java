package vn.chot.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chot.rules.Text;

/**
 * A figure the register publishes.
 *
 * @param sum the money or number field that is added up; else entries are counted
 * @param count which entries: values by column, "true" and "false" for what is yes or no
 * @param by the date by which they are counted, {@code written} unless said
 * @param per the unit or choice field the figure is given for, one by one
 */
public record Indicator(
    String name,
    Text label,
    Optional<String> sum,
    Map<String, List<String>> count,
    String by,
    Optional<String> per) {}
