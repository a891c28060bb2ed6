package vn.chot.app.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chot.app.access.Actor;
import vn.chot.app.agencies.Directory;
import vn.chot.app.people.person.ChosenPurpose;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.people.person.LookUp;
import vn.chot.app.people.person.People;
import vn.chot.app.people.person.Purpose;
import vn.chot.app.places.Places;

/** Gives each request its own {@link HouseDirectory}. */
@Component
class Directories {
  private final Names names;
  private final LookUp lookUp;
  private final People people;
  private final Directory agencies;
  private final Places places;
  private final PartyAgencies partyAgencies;
  private final FileKinds fileKinds;
  private final FindReach findReach;
  private final Clock clock;

  Directories(
      Names names,
      LookUp lookUp,
      People people,
      Directory agencies,
      Places places,
      PartyAgencies partyAgencies,
      FileKinds fileKinds,
      FindReach findReach,
      Clock clock) {
    this.names = names;
    this.lookUp = lookUp;
    this.people = people;
    this.agencies = agencies;
    this.places = places;
    this.partyAgencies = partyAgencies;
    this.fileKinds = fileKinds;
    this.findReach = findReach;
    this.clock = clock;
  }

  /** For this person; {@code purpose} is what they look persons up for, where they said so. */
  HouseDirectory of(Actor actor, @Nullable Purpose purpose, String page) {
    LocalDate today = LocalDate.now(clock);
    return new HouseDirectory(
        this, findReach.of(actor, today), new HouseDirectory.Asker(actor, purpose, page, today));
  }

  /** For a form of a register and the person who fills it, with the purpose they chose before. */
  HouseDirectory ofForm(Actor actor, String register, HttpServletRequest request) {
    return of(actor, ChosenPurpose.of(request).orElse(null), "/registers/" + register + "/form");
  }

  Names names() {
    return names;
  }

  LookUp lookUp() {
    return lookUp;
  }

  People people() {
    return people;
  }

  Directory agencies() {
    return agencies;
  }

  Places places() {
    return places;
  }

  PartyAgencies partyAgencies() {
    return partyAgencies;
  }

  FileKinds fileKinds() {
    return fileKinds;
  }
}
