package vn.chot.app.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Deeds;
import vn.chot.app.pages.Refusal;

/** Adds, corrects and closes a space inside a site, in the area of who does it. */
@Component
class KeepSpace {
  private final SiteRows rows;
  private final SiteReaches reaches;
  private final JdbcClient sql;
  private final Deeds deeds;

  KeepSpace(SiteRows rows, SiteReaches reaches, JdbcClient sql, Deeds deeds) {
    this.rows = rows;
    this.reaches = reaches;
    this.sql = sql;
    this.deeds = deeds;
  }

  /** A space as it was typed and understood. */
  record Typed(
      @Nullable UUID parent, String code, SpaceKind kind, String name, @Nullable Integer capacity) {
    /** One of several: a code is of one space only. */
    Typed withName(String other) {
      return new Typed(parent, "", kind, other, capacity);
    }
  }

  private static final String ADD =
      """
      insert into places.space (id, site_id, parent_id, code, kind, name, capacity)
      values (:id, :site, :parent, :code, :kind, :name, :capacity)
      """;

  /** Adds one, or as many as names were typed, alike but for the name; all or none. */
  @Transactional
  public Optional<Refusal> add(Actor actor, Site site, Typed typed) {
    List<String> names = SpaceNames.of(typed.name());
    if (names.size() > SpaceNames.MOST) {
      return Optional.of(SiteRules.TOO_MANY_SPACES);
    }
    List<Typed> all =
        names.size() < 2 ? List.of(typed) : names.stream().map(typed::withName).toList();
    for (Typed one : all) {
      Optional<Refusal> refusal = refusal(actor, site, null, one);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    for (Typed one : all) {
      UUID id = UUID.randomUUID();
      write(ADD, site, id, one);
      deeds.record(actor, new SiteDeed.SpaceAdded(site.id(), id));
    }
    return Optional.empty();
  }

  private static final String CORRECT =
      """
      update places.space
      set parent_id = :parent, code = :code, kind = :kind, name = :name, capacity = :capacity
      where id = :id and site_id = :site
      """;

  @Transactional
  public Optional<Refusal> correct(Actor actor, Site site, UUID space, Typed typed) {
    Optional<Refusal> refusal = refusal(actor, site, space, typed);
    if (refusal.isEmpty()) {
      write(CORRECT, site, space, typed);
      deeds.record(actor, new SiteDeed.SpaceCorrected(site.id(), space));
    }
    return refusal;
  }

  private void write(String statement, Site site, UUID id, Typed typed) {
    sql.sql(statement)
        .param("id", id)
        .param("site", site.id())
        .param("parent", typed.parent())
        .param("code", typed.code())
        .param("kind", typed.kind().name())
        .param("name", typed.name())
        .param("capacity", typed.capacity())
        .update();
  }

  private Optional<Refusal> refusal(Actor actor, Site site, @Nullable UUID self, Typed typed) {
    if (!reaches.of(actor).holds(site.unit())) {
      return Optional.of(SiteRules.ELSEWHERE);
    }
    boolean codeTaken =
        rows.spaces(site.id()).stream()
            .anyMatch(other ->
                !typed.code().isEmpty()
                    && other.code().equals(typed.code())
                    && !other.id().equals(self));
    boolean parentThere =
        typed.parent() == null
            || (!typed.parent().equals(self)
                && rows.spaces(site.id()).stream()
                    .anyMatch(other -> other.id().equals(typed.parent())));
    boolean named = !typed.name().isEmpty() && typed.name().length() <= 120;
    Integer capacity = typed.capacity();
    boolean counted = capacity == null || (capacity >= 0 && capacity <= 1_000_000);
    return codeTaken || !parentThere || !named || !counted
        ? Optional.of(SiteRules.SPACE)
        : Optional.empty();
  }

  /** Writes down the last day of a space. */
  @Transactional
  public Optional<Refusal> close(Actor actor, Site site, UUID space, LocalDate on) {
    if (!reaches.of(actor).holds(site.unit())) {
      return Optional.of(SiteRules.ELSEWHERE);
    }
    sql.sql("update places.space set closed_on = :on where id = :id and site_id = :site")
        .param("on", on)
        .param("id", space)
        .param("site", site.id())
        .update();
    deeds.record(actor, new SiteDeed.SpaceClosed(site.id(), space, on.toString()));
    return Optional.empty();
  }
}
