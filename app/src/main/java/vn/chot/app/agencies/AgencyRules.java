package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.pages.Refusal;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unmarked;

/**
 * What the fields of an agency must obey. Asked while the edition is held: nothing changes
 * meanwhile.
 */
@Component
class AgencyRules {
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

  private final JdbcClient sql;
  private final Places places;

  AgencyRules(JdbcClient sql, Places places) {
    this.sql = sql;
    this.places = places;
  }

  static Optional<Refusal> mayChange(Actor actor) {
    return actor.is(Role.ADMINISTRATOR)
        ? Optional.empty()
        : Optional.of(Refusals.ADMINISTRATORS_ONLY);
  }

  /** The rule that these fields break in that time, if any; {@code id} is the agency's own. */
  Optional<Refusal> brokenBy(UUID id, AgencyFields fields, LocalDate from, @Nullable LocalDate to) {
    if (Unmarked.of(fields.name()).isEmpty() || fields.name().length() > 200) {
      return Optional.of(Refusals.NAME_MISSING);
    }
    if (fields.shortNames().size() > 12
        || fields.shortNames().stream().anyMatch(name -> name.length() > 60)) {
      return Optional.of(Refusals.SHORT_NAMES);
    }
    String email = fields.email();
    if (email != null && (email.length() > 200 || !EMAIL.matcher(email).matches())) {
      return Optional.of(Refusals.EMAIL);
    }
    UUID area = fields.area();
    if (area != null && !places.isUnit(area)) {
      return Optional.of(Refusals.AREA);
    }
    UUID parent = fields.parent();
    if (parent != null && !exists(IN_FORCE, id, parent, from, to, "")) {
      return Optional.of(Refusals.PARENT);
    }
    if (parent != null && exists(LOOP, id, parent, from, to, "")) {
      return Optional.of(Refusals.LOOP);
    }
    String folded = Unmarked.of(fields.name());
    if (exists(fields.outside() ? TAKEN_OUTSIDE : TAKEN, id, parent, from, to, folded)) {
      return Optional.of(Refusals.DUPLICATE);
    }
    return Optional.empty();
  }

  private static final String IN_FORCE =
      """
      select exists (select from agencies.agency_version
                     where agency_id = :parent and valid @> cast(:from as date) and :id <> :parent)
      """;

  /** Whether the agency stands above its new parent at any time it would stand below it. */
  private static final String LOOP =
      """
      with recursive above as (
        select cast(:parent as uuid) as agency_id
        union
        select v.parent_id from agencies.agency_version v join above a on a.agency_id = v.agency_id
        where v.parent_id is not null
          and v.valid && daterange(:from, cast(:to as date), '[]'))
      select exists (select from above where agency_id = :id)
      """;

  private static final String TAKEN =
      """
      select exists (select from agencies.agency_version
                     where agency_id <> :id and folded = :folded and not outside
                       and parent_id is not distinct from cast(:parent as uuid)
                       and valid && daterange(:from, cast(:to as date), '[]'))
      """;

  private static final String TAKEN_OUTSIDE = TAKEN.replace("not outside", "outside");

  private boolean exists(
      String question,
      UUID id,
      @Nullable UUID parent,
      LocalDate from,
      @Nullable LocalDate to,
      String folded) {
    return sql.sql(question)
        .param("id", id)
        .param("parent", parent)
        .param("from", from)
        .param("to", to)
        .param("folded", folded)
        .query(Boolean.class)
        .single();
  }
}
