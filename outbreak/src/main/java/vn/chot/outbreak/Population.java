package vn.chot.outbreak;

import java.time.LocalDate;
import java.util.List;

/**
 * Everybody, as a few numbers each: 10 bytes a person and 12 a household. People of one household
 * stand together, households of one hamlet too, hamlets in the order of their ids; so neighbours
 * have near numbers.
 */
final class Population {
  final int people;
  final List<Sketch> sketches;

  /** The day of birth, in days since 1/1/1970. */
  final int[] born;

  /** The number of the household, from 0. */
  final int[] household;

  /** The number of the first member. */
  final int[] first;

  /** Which pattern the household follows. */
  final int[] sketch;

  /** The number of the hamlet among hamlets, from 0. */
  final int[] hamlet;

  /** The first household of each hamlet, and the end. */
  final int[] firstOfHamlet;

  final int households;
  private final short[] year;

  Population(
      List<Sketch> sketches,
      int[] born,
      int[] household,
      int[] first,
      int[] sketch,
      int[] hamlet,
      int[] firstOfHamlet) {
    this.people = born.length;
    this.sketches = sketches;
    this.born = born;
    this.household = household;
    this.first = first;
    this.sketch = sketch;
    this.hamlet = hamlet;
    this.firstOfHamlet = firstOfHamlet;
    this.households = sketch.length;
    this.year = new short[people];
    for (int person = 0; person < people; person++) {
      year[person] = (short) LocalDate.ofEpochDay(born[person]).getYear();
    }
  }

  int size(int house) {
    return first[house + 1] - first[house];
  }

  Sketch.Member member(int person) {
    int house = household[person];
    return sketches.get(sketch[house]).member(person - first[house]);
  }

  boolean woman(int person) {
    return member(person).woman();
  }

  /** Full years on the first day. */
  int age(int person) {
    return member(person).age();
  }

  int hamletOf(int person) {
    return hamlet[household[person]];
  }

  /** The year of birth. */
  int year(int person) {
    return year[person];
  }
}
