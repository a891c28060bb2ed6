package vn.chot.app.people.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the register.
 *
 * @param id their own identity
 * @param facts what is known of them
 * @param mergedInto the record this one gave way to; null while it stands
 * @param keepUntil the last day the record keeps its names; null while a duty to keep it holds
 * @param source the list, declaration or act it came from
 * @param edition counts its changes
 */
public record Person(
    UUID id,
    Facts facts,
    @Nullable UUID mergedInto,
    @Nullable LocalDate keepUntil,
    String source,
    int edition) {}
