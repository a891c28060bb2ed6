package vn.chot.app.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Agency;
import vn.chot.app.agencies.AgencyKind;
import vn.chot.app.agencies.AgencyLevel;
import vn.chot.app.agencies.Directory;
import vn.chot.app.agencies.Standing;
import vn.chot.app.places.Places;
import vn.chot.app.places.Unit;
import vn.chot.register.Level;
import vn.chot.register.Party;
import vn.chot.register.Permission;
import vn.chot.register.Reach;
import vn.chot.register.Register;
import vn.chot.register.Right;

/**
 * Where somebody stands towards a register, by the posts they hold today. Asked at every request
 * and kept nowhere: a post handed over holds at once.
 */
@Component
class FindStand {
  private final Directory directory;
  private final PartyAgencies partyAgencies;
  private final Places places;
  private final Clock clock;

  FindStand(Directory directory, PartyAgencies partyAgencies, Places places, Clock clock) {
    this.directory = directory;
    this.partyAgencies = partyAgencies;
    this.places = places;
    this.clock = clock;
  }

  /** A person's agencies of today, looked up once for many registers. */
  private record Own(Agency agency, Set<UUID> chain, boolean head) {}

  Stand of(Actor actor, Register register) {
    return of(actor, List.of(register)).getFirst();
  }

  /** Towards each of these, in this order. */
  List<Stand> of(Actor actor, List<Register> registers) {
    LocalDate today = LocalDate.now(clock);
    Standing standing = directory.standing(actor, today);
    List<Own> own =
        standing.own().stream()
            .flatMap(id -> directory.agency(id, today).stream())
            .map(agency -> own(agency, standing.heads().contains(agency.id()), today))
            .toList();
    Map<UUID, Set<UUID>> areas = new HashMap<>();
    return registers.stream().map(one -> stand(actor, one, own, areas, today)).toList();
  }

  private Own own(Agency agency, boolean head, LocalDate today) {
    Set<UUID> chain =
        directory.above(agency.id(), today).stream().map(Agency::id).collect(Collectors.toSet());
    chain.add(agency.id());
    return new Own(agency, chain, head);
  }

  private Stand stand(
      Actor actor, Register register, List<Own> own, Map<UUID, Set<UUID>> areas, LocalDate today) {
    Map<String, List<Own>> parties = new HashMap<>();
    for (Party party : register.parties()) {
      List<Own> by = own.stream().filter(one -> belongs(one, party, today)).toList();
      if (party.on(today) && (!by.isEmpty() || hasRole(actor, party))) {
        parties.put(party.name(), by);
      }
    }
    Map<Permission, Scope> scopes = new EnumMap<>(Permission.class);
    for (Right right : register.rights()) {
      for (String name : right.who()) {
        List<Own> by = parties.get(name);
        if (by != null) {
          Scope scope = scope(actor, right.where(), by, areas, today);
          right.may().forEach(permission -> scopes.merge(permission, scope, Scope::or));
        }
      }
    }
    Optional<Own> writesFor = parties.values().stream().flatMap(List::stream).findFirst();
    return new Stand(
        actor,
        parties.keySet(),
        writesFor.or(() -> own.stream().findFirst()).map(one -> one.agency().id()).orElse(null),
        scopes,
        false);
  }

  private boolean belongs(Own own, Party party, LocalDate today) {
    if (party.head() && !own.head()) {
      return false;
    }
    return switch (party.membership()) {
      case Party.Membership.OfLevel(Level level) ->
          own.agency().kind() == AgencyKind.PEOPLES_COMMITTEE
              && own.agency().level() == level(level)
              && !own.agency().outside();
      case Party.Membership.OfAgency(String name) ->
          partyAgencies.named(name, today).stream().anyMatch(own.chain()::contains);
      case Party.Membership.OfRole role -> false;
      case Party.Membership.Anyone anyone -> false;
    };
  }

  private static AgencyLevel level(Level level) {
    return switch (level) {
      case PROVINCE -> AgencyLevel.PROVINCE;
      case DISTRICT -> AgencyLevel.DISTRICT;
      case COMMUNE -> AgencyLevel.COMMUNE;
    };
  }

  private static boolean hasRole(Actor actor, Party party) {
    return party.membership() instanceof Party.Membership.OfRole(vn.chot.register.Role role)
        && actor.is(
            switch (role) {
              case CLERK -> Role.CLERK;
              case CHAIRMAN -> Role.CHAIRMAN;
              case ADMINISTRATOR -> Role.ADMINISTRATOR;
            });
  }

  private Scope scope(
      Actor actor, Reach where, List<Own> by, Map<UUID, Set<UUID>> areas, LocalDate today) {
    return switch (where) {
      case ALL -> Scope.ALL;
      case OWN -> new Scope(false, Set.of(), Set.of(), actor.id());
      case AGENCY ->
          new Scope(
              false,
              Set.of(),
              by.stream().map(one -> one.agency().id()).collect(Collectors.toSet()),
              null);
      case AREA -> area(by, areas, today);
    };
  }

  /** Whoever serves the whole province reaches what lies in no unit as well. */
  private Scope area(List<Own> by, Map<UUID, Set<UUID>> areas, LocalDate today) {
    Optional<UUID> home = places.home(today).map(Unit::id);
    Set<UUID> units = new HashSet<>();
    for (Own one : by) {
      UUID area = one.agency().area();
      if (area != null && home.filter(area::equals).isPresent()) {
        return Scope.ALL;
      }
      if (area != null) {
        units.addAll(areas.computeIfAbsent(area, id -> places.territory(id, today)));
      }
    }
    return new Scope(false, units, Set.of(), null);
  }
}
