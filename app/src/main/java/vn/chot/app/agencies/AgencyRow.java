package vn.chot.app.agencies;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of agencies.
 *
 * @param heads who heads it today; null where nobody does
 * @param disabledHead whether a head post is held by a disabled account
 * @param key where the list goes on after it
 */
record AgencyRow(
    UUID id,
    String name,
    String shortNames,
    AgencyKind kind,
    AgencyLevel level,
    boolean outside,
    @Nullable String parent,
    @Nullable String area,
    @Nullable String email,
    @Nullable String heads,
    boolean disabledHead,
    AgencyList.Key key) {}
