package vn.chot.app.places;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What units are called: the one index of their names, kept in memory for ten minutes and until a
 * list of units comes in. Days on which units ended are those of their versions; none is known
 * here.
 */
@Component
public class UnitNames {
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Units units;
  private final Successions successions;
  private final Clock clock;
  private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

  UnitNames(Units units, Successions successions, Clock clock) {
    this.units = units;
    this.successions = successions;
    this.clock = clock;
  }

  private record Area(UUID unit, LocalDate on) {}

  private record Kept(
      Instant until,
      UnitVersions all,
      Map<UUID, Set<UUID>> grounds,
      Map<Area, Set<UUID>> territories) {}

  /** Code and name of a unit on a day, or where it has ended, of its last. */
  record Called(String code, String name) {
    static final Called NOTHING = new Called("", "");
  }

  @EventListener
  void on(PlaceDeed changed) {
    kept.set(null);
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              kept.set(null);
            }
          });
    }
  }

  /** All units seen from a day. */
  public NamedUnits on(LocalDate day) {
    return new NamedUnits(now().all(), day);
  }

  Map<UUID, Called> of(Collection<UUID> asked, LocalDate on) {
    NamedUnits named = on(on);
    Map<UUID, Called> names = new HashMap<>();
    for (UUID unit : asked) {
      named.nearest(unit).ifPresent(one -> names.put(unit, new Called(one.code(), one.fullName())));
    }
    return names;
  }

  /**
   * Every unit whose people may belong to one of these today: it and all below it on its last day,
   * what had gone into those before, and what they went into since.
   */
  public Set<UUID> ground(Collection<Unit> asked) {
    LocalDate today = LocalDate.now(clock);
    Map<UUID, Set<UUID>> known = now().grounds();
    Set<UUID> all = new HashSet<>();
    asked.forEach(unit -> all.addAll(known.computeIfAbsent(unit.id(), id -> ground(unit, today))));
    return all;
  }

  /**
   * What {@link Places#territory} says, as it was found within the ten minutes: for comparing, not
   * for deciding what somebody may see.
   */
  public Set<UUID> territory(UUID area, LocalDate on) {
    return now()
        .territories()
        .computeIfAbsent(new Area(area, on), asked -> Set.copyOf(units.territory(area, on)));
  }

  private Set<UUID> ground(Unit unit, LocalDate today) {
    LocalDate last = unit.to();
    LocalDate day = last == null || last.isAfter(today) ? today : last;
    Set<UUID> ground = new HashSet<>(units.territory(unit.id(), day));
    ground.addAll(now().all().wentInto(units.within(unit.id(), day), day, today));
    return Set.copyOf(ground);
  }

  private Kept now() {
    Instant now = clock.instant();
    Kept current = kept.get();
    if (current != null && current.until().isAfter(now)) {
      return current;
    }
    Kept read = read(now);
    kept.set(read);
    return read;
  }

  private synchronized Kept read(Instant now) {
    Kept meanwhile = kept.get();
    if (meanwhile != null && meanwhile.until().isAfter(now)) {
      return meanwhile;
    }
    UUID home = units.home(LocalDate.now(clock)).map(Unit::id).orElse(null);
    return new Kept(
        now.plus(KEPT),
        new UnitVersions(units.everything(), successions.all(), home),
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>());
  }
}
