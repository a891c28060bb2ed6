package vn.chot.app.agencies;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.places.Places;

/**
 * For whom a person acts on a day. Asked at every request and kept nowhere: a post handed over
 * holds at once, on every server.
 */
@Component
class FindStanding {
  private final Posts posts;
  private final Places places;

  FindStanding(Posts posts, Places places) {
    this.posts = posts;
    this.places = places;
  }

  Standing of(Actor actor, LocalDate on) {
    List<Posts.Held> held = posts.heldBy(actor.id(), on);
    Set<UUID> heads =
        held.stream().filter(Posts.Held::head).map(Posts.Held::agency).collect(Collectors.toSet());
    Set<UUID> staff =
        held.stream().filter(h -> !h.head()).map(Posts.Held::agency).collect(Collectors.toSet());
    boolean oversees = actor.is(Role.DISTRICT) || actor.is(Role.COMMUNE);
    return new Standing(
        heads, staff, heads.isEmpty() || !oversees ? Set.of() : overseen(actor.id(), on));
  }

  private Set<UUID> overseen(UUID account, LocalDate on) {
    Set<UUID> areas = new HashSet<>();
    for (UUID area : posts.committeeAreas(account, on)) {
      areas.addAll(places.within(area, on));
    }
    return areas.isEmpty() ? Set.of() : Set.copyOf(posts.serving(List.copyOf(areas), on));
  }
}
