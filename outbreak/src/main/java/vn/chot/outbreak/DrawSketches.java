package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws sketches of households of every kind that is met: alone, couples, families of two and three
 * generations, students who lodge.
 */
final class DrawSketches {
  private final Chance chance;

  DrawSketches(Chance chance) {
    this.chance = chance;
  }

  List<Sketch> drawn(int count) {
    List<Sketch> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(
          switch (chance.below(20)) {
            case 0, 1 -> alone();
            case 2, 3 -> couple();
            case 4, 5, 6, 7, 8, 9, 10 -> family(chance.between(20, 66), chance.between(1, 4));
            case 11, 12 -> oneParent();
            case 13, 14, 15, 16 -> threeGenerations();
            case 17 -> withGrandchildren();
            case 18 -> lodgers();
            default -> large();
          });
    }
    return all;
  }

  private Sketch alone() {
    Sketch sketch = new Sketch();
    int age =
        chance.hits(0.3)
            ? chance.between(18, 34)
            : chance.hits(0.35) ? chance.between(35, 59) : chance.between(58, 94);
    sketch.add(Position.HEAD, chance.hits(age > 55 ? 0.75 : 0.45), age);
    return sketch;
  }

  private Sketch couple() {
    Sketch sketch = new Sketch();
    marry(
        sketch,
        chance.hits(0.25) ? chance.between(21, 34) : chance.between(35, 90),
        Position.HEAD,
        Position.SPOUSE,
        -1,
        -1);
    return sketch;
  }

  /** Adds a couple by the man's age; returns the man's number, the woman's is the next. */
  private int marry(Sketch sketch, int age, Position man, Position woman, int father, int mother) {
    int husband = sketch.size();
    int younger = (int) Math.max(-2, Math.min(8, Math.rint(3 + chance.bell() * 2.4)));
    int wife = Math.max(18, age - younger);
    sketch.add(man, false, age, father, mother, husband + 1);
    return sketch.add(woman, true, wife, -1, -1, husband) - 1;
  }

  /**
   * Adds children of a mother, the eldest first, those who have not left; ages by when she bore
   * them.
   */
  private void children(
      Sketch sketch, int count, Position position, int father, int mother, int motherAge) {
    int born = chance.between(18, 31);
    for (int i = 0; i < count && born <= 44; i++) {
      int age = motherAge - born;
      boolean stays = age >= 0 && (age < 19 || chance.hits(age < 25 ? 0.7 : age < 33 ? 0.4 : 0.12));
      if (stays) {
        sketch.add(position, !chance.hits(age < 15 ? 0.523 : 0.53), age, father, mother, -1);
      }
      born += chance.between(1, 6);
    }
  }

  private Sketch family(int fatherAge, int count) {
    Sketch sketch = new Sketch();
    int father = marry(sketch, fatherAge, Position.HEAD, Position.SPOUSE, -1, -1);
    children(sketch, count, Position.CHILD, father, father + 1, sketch.member(father + 1).age());
    return sketch;
  }

  private Sketch oneParent() {
    Sketch sketch = new Sketch();
    boolean woman = chance.hits(0.8);
    int age = chance.between(24, 78);
    sketch.add(Position.HEAD, woman, age);
    children(sketch, chance.between(1, 3), Position.CHILD, woman ? -1 : 0, woman ? 0 : -1, age);
    return sketch;
  }

  /** The old couple, or the one who is left, heads; a son's family lives with them. */
  private Sketch threeGenerations() {
    Sketch sketch = new Sketch();
    int son = chance.between(22, 52);
    int old = Math.min(96, son + chance.between(26, 38));
    int father = -1;
    int mother = -1;
    if (chance.hits(0.5)) {
      father = marry(sketch, old, Position.HEAD, Position.SPOUSE, -1, -1);
      mother = father + 1;
    } else if (chance.hits(0.8)) {
      mother = sketch.add(Position.HEAD, true, old - 2);
    } else {
      father = sketch.add(Position.HEAD, false, old);
    }
    int husband = marry(sketch, son, Position.CHILD, Position.CHILD_IN_LAW, father, mother);
    children(
        sketch,
        chance.between(0, 3),
        Position.GRANDCHILD,
        husband,
        husband + 1,
        sketch.member(husband + 1).age());
    return sketch;
  }

  /** Old people with the grandchildren whose parents work elsewhere. */
  private Sketch withGrandchildren() {
    Sketch sketch = new Sketch();
    int age = chance.between(48, 76);
    if (chance.hits(0.6)) {
      marry(sketch, age, Position.HEAD, Position.SPOUSE, -1, -1);
    } else {
      sketch.add(Position.HEAD, true, age);
    }
    int eldest = Math.min(17, age - 44 + chance.between(0, 8));
    for (int i = chance.between(1, 2); i > 0; i--) {
      sketch.add(
          Position.GRANDCHILD, !chance.hits(0.523), Math.max(0, eldest - i * chance.between(0, 4)));
    }
    return sketch;
  }

  private Sketch lodgers() {
    Sketch sketch = new Sketch();
    boolean women = chance.hits(0.5);
    int age = chance.between(17, 28);
    sketch.add(Position.HEAD, women, age);
    for (int i = chance.between(1, 4); i > 0; i--) {
      Position position = chance.hits(0.3) ? Position.SIBLING : Position.HOUSEMATE;
      sketch.add(
          position,
          position == Position.SIBLING ? chance.hits(0.5) : women,
          age + chance.between(-2, 4));
    }
    return sketch;
  }

  /** Two married children, or a married one and a single one, with the old. */
  private Sketch large() {
    Sketch sketch = new Sketch();
    int son = chance.between(26, 46);
    int father =
        marry(
            sketch,
            Math.min(92, son + chance.between(26, 35)),
            Position.HEAD,
            Position.SPOUSE,
            -1,
            -1);
    int elder = marry(sketch, son, Position.CHILD, Position.CHILD_IN_LAW, father, father + 1);
    children(
        sketch,
        chance.between(1, 3),
        Position.GRANDCHILD,
        elder,
        elder + 1,
        sketch.member(elder + 1).age());
    if (chance.hits(0.5)) {
      int younger =
          marry(
              sketch,
              Math.max(21, son - chance.between(1, 5)),
              Position.CHILD,
              Position.CHILD_IN_LAW,
              father,
              father + 1);
      children(
          sketch,
          chance.between(1, 2),
          Position.GRANDCHILD,
          younger,
          younger + 1,
          sketch.member(younger + 1).age());
    } else {
      sketch.add(
          Position.CHILD,
          chance.hits(0.45),
          Math.max(15, son - chance.between(2, 12)),
          father,
          father + 1,
          -1);
    }
    if (chance.hits(0.25)) {
      sketch.add(
          Position.PARENT,
          true,
          Math.min(Sketch.OLDEST, sketch.member(father).age() + chance.between(18, 28)));
    }
    return sketch;
  }
}
