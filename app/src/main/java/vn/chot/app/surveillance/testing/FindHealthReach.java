package vn.chot.app.surveillance.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.access.Role;
import vn.chot.app.agencies.Directory;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.Reach;
import vn.chot.app.places.Unmarked;

/**
 * On whose health somebody may work: district and commune accounts in their territory, agencies
 * with the authority to work on persons where they are health bodies by their official name. Police
 * and soldiers have a reach but no health reach. The names stand in {@code
 * surveillance/health-bodies.txt}.
 */
@Component
public class FindHealthReach {
  private static final List<String> NAMES = names();

  private final FindReach findReach;
  private final Directory directory;

  FindHealthReach(FindReach findReach, Directory directory) {
    this.findReach = findReach;
    this.directory = directory;
  }

  /** Where they may see tests and cases with names. */
  public Reach of(Actor actor, LocalDate on) {
    boolean local = actor.is(Role.DISTRICT) || actor.is(Role.COMMUNE);
    return local || ofHealth(actor, on) ? findReach.of(actor, on) : Reach.NONE;
  }

  private boolean ofHealth(Actor actor, LocalDate on) {
    return directory.standing(actor, on).own().stream()
        .flatMap(agency -> directory.agency(agency, on).stream())
        .map(agency -> Unmarked.of(agency.name()))
        .anyMatch(name -> NAMES.stream().anyMatch(start -> name.startsWith(start)));
  }

  private static List<String> names() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FindHealthReach.class.getResourceAsStream("/surveillance/health-bodies.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Unmarked::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
