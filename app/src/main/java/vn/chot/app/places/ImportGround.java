package vn.chot.app.places;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;

/**
 * Brings in all that is known of the ground in one go: lists of units in the order of their days,
 * then crosswalks, then boundaries, the finest first. A dry run does the same and takes it back.
 */
@Component
class ImportGround {
  private final ImportUnits importUnits;
  private final ImportSuccessions importSuccessions;
  private final ImportBoundaries importBoundaries;
  private final Backdrop backdrop;
  private final UnitLists lists;
  private final TransactionTemplate apart;
  private final Clock clock;

  ImportGround(
      ImportUnits importUnits,
      ImportSuccessions importSuccessions,
      ImportBoundaries importBoundaries,
      Backdrop backdrop,
      UnitLists lists,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.importUnits = importUnits;
    this.importSuccessions = importSuccessions;
    this.importBoundaries = importBoundaries;
    this.backdrop = backdrop;
    this.lists = lists;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.clock = clock;
  }

  /**
   * Brings the files in.
   *
   * @param otherwise the first day of files that bear none; null takes today for lists and the day
   *     of the latest list for boundaries
   * @param source who drew the boundaries; may be empty
   */
  GroundImport bringIn(
      Actor actor, List<Delivered> files, @Nullable LocalDate otherwise, String source, boolean dry)
      throws IOException {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return new GroundImport(
          false, List.of(new GroundImport.Unreadable("", UnitRules.ADMINISTRATORS_ONLY)));
    }
    List<GroundFile> known = new ArrayList<>();
    Map<String, LocalDate> named = new HashMap<>();
    for (Delivered file : files) {
      known.add(GroundFile.of(file, otherwise == null ? LocalDate.now(clock) : otherwise));
      file.day().ifPresent(day -> named.put(file.name(), day));
    }
    List<GroundImport.Part> parts = new ArrayList<>();
    boolean stored =
        Boolean.TRUE.equals(
            apart.execute(status -> {
              boolean listsRight = lists(actor, known, named, parts);
              crosswalks(actor, known, parts);
              boundaries(actor, known, otherwise, source, parts);
              if (dry || !listsRight) {
                status.setRollbackOnly();
              }
              return !dry && listsRight && !parts.isEmpty();
            }));
    leftOver(known, parts);
    return new GroundImport(stored, parts);
  }

  private boolean lists(
      Actor actor,
      List<GroundFile> files,
      Map<String, LocalDate> named,
      List<GroundImport.Part> parts) {
    boolean right = true;
    List<GroundFile.UnitFile> inOrder =
        files.stream()
            .filter(GroundFile.UnitFile.class::isInstance)
            .map(GroundFile.UnitFile.class::cast)
            .sorted(Comparator.comparing(GroundFile.UnitFile::day))
            .toList();
    for (GroundFile.UnitFile list : inOrder) {
      UnitImport outcome;
      if (!list.sheet().problems().isEmpty()) {
        outcome = new UnitImport(0, 0, 0, list.sheet().problems());
      } else if (list.whole()) {
        outcome = importUnits.bringInWhole(actor, list.sheet().rows(), list.day(), list.name());
      } else {
        outcome = importUnits.bringIn(actor, list.sheet().rows(), false);
      }
      right &= outcome.problems().isEmpty();
      LocalDate name = named.get(list.name());
      parts.add(
          new GroundImport.Listed(
              list.name(),
              list.sheet().rows().size(),
              list.day(),
              list.whole(),
              list.day().equals(name) ? null : name,
              outcome));
    }
    return right;
  }

  private void crosswalks(Actor actor, List<GroundFile> files, List<GroundImport.Part> parts) {
    for (GroundFile file : files) {
      if (file instanceof GroundFile.SuccessionFile(String name, SuccessionSheet sheet)) {
        SuccessionImport taken = importSuccessions.bringIn(actor, sheet.rows());
        parts.add(new GroundImport.Crossed(name, taken.with(sheet.problems())));
      }
    }
  }

  private void boundaries(
      Actor actor,
      List<GroundFile> files,
      @Nullable LocalDate otherwise,
      String source,
      List<GroundImport.Part> parts) {
    Optional<LocalDate> latest = lists.latest();
    Map<LocalDate, Set<UUID>> drawn = new HashMap<>();
    files.stream()
        .filter(GroundFile.BoundaryFile.class::isInstance)
        .map(GroundFile.BoundaryFile.class::cast)
        .sorted(
            Comparator.comparingLong(GroundFile.BoundaryFile::points)
                .reversed()
                .thenComparing(GroundFile.BoundaryFile::name))
        .forEach(file -> {
          LocalDate day = file.day();
          if (day == null) {
            day = otherwise != null ? otherwise : latest.orElse(LocalDate.now(clock));
          }
          BoundaryImport outcome =
              file.read().broken()
                  ? BoundaryImport.refused(file.read().problems())
                  : importBoundaries.bringIn(
                      actor,
                      file.read(),
                      day,
                      source,
                      drawn.computeIfAbsent(day, d -> new HashSet<>()));
          if (!file.read().scenery().isEmpty()) {
            int added = backdrop.replace(actor, file.read().scenery(), file.name());
            parts.add(
                new GroundImport.Backdropped(file.name(), file.read().scenery().size(), added));
          }
          if (file.read().scenery().isEmpty()
              || file.read().features() > file.read().scenery().size()) {
            parts.add(new GroundImport.Outlined(file.name(), day, outcome));
          }
        });
  }

  private static void leftOver(List<GroundFile> files, List<GroundImport.Part> parts) {
    for (GroundFile file : files) {
      if (file instanceof GroundFile.Unknown(String name)) {
        parts.add(new GroundImport.LeftAlone(name));
      } else if (file instanceof GroundFile.Broken(String name, vn.chot.app.pages.Refusal why)) {
        parts.add(new GroundImport.Unreadable(name, why));
      }
    }
  }
}
