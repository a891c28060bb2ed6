package vn.chot.app.people.intake;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chot.app.people.person.CheckFacts;
import vn.chot.app.people.person.FindReach;
import vn.chot.app.places.UnitNames;

/** Makes the reader of one list: its units, and the reach of who brings it in as it is today. */
@Component
class PersonReaders {
  private final UnitNames units;
  private final CheckFacts check;
  private final FindReach findReach;

  PersonReaders(UnitNames units, CheckFacts check, FindReach findReach) {
    this.units = units;
    this.check = check;
    this.findReach = findReach;
  }

  ReadPerson of(Intake intake, LocalDate today) {
    return new ReadPerson(
        intake.layout(),
        intake.onDay(),
        today,
        intake.asked().addZeros(),
        units.on(intake.onDay()),
        check,
        findReach.of(intake.actor(), today));
  }
}
