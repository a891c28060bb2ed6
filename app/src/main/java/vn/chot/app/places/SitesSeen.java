package vn.chot.app.places;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which sites a person is shown: of one kind or of all but dwellings, open on a day; dwellings in
 * their own area only.
 */
record SitesSeen(SiteReach reach, @Nullable SiteKind kind, LocalDate day) {

  /** The condition in SQL, over a site {@code s}. */
  static final String CONDITION =
      """
      (s.opened_on is null or s.opened_on <= :day) and (s.closed_on is null or s.closed_on >= :day)
      and (case when :kind = '' then s.kind <> 'DWELLING' else s.kind = :kind end)
      and (s.kind <> 'DWELLING' or :everywhere or s.unit_id = any (cast(:reach as uuid[])))
      """;

  Map<String, Object> params() {
    Map<String, Object> params = new HashMap<>();
    params.put("day", day);
    params.put("kind", kind == null ? "" : kind.name());
    params.put("everywhere", reach.everywhere());
    params.put("reach", reach.ids());
    return params;
  }
}
