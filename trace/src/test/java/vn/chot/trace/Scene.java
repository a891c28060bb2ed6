package vn.chot.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A small random world: presences, kinds of spaces, contacts, isolations and a question about them.
 */
record Scene(
    List<Presence> presences,
    List<Place> places,
    List<Contact> contacts,
    List<Integer> isolated,
    Question question) {
  static final int PERSONS = 24;
  static final int DAY = 400;

  static final ContactRule RULE =
      new ContactRule(
          List.of(
              ContactRule.Alternative.together(
                  15, Set.of(Place.WORK, Place.CLASS, Place.VEHICLE, Place.CLOSED)),
              ContactRule.Alternative.together(1, Set.of(Place.HOME, Place.WARD)),
              new ContactRule.Alternative(Set.of(), Set.of(), false, 1, true, false),
              new ContactRule.Alternative(
                  Set.of(), Set.of(Distance.WITHIN_1M), true, 5, false, false)),
          0);

  static Scene of(long seed) {
    Random random = new Random(seed);
    int spaces = 3 + random.nextInt(8);
    List<Place> places = new ArrayList<>();
    for (int space = 0; space < spaces; space++) {
      places.add(Place.of(random.nextInt(Place.KINDS)));
    }
    List<Presence> presences = new ArrayList<>();
    for (int i = random.nextInt(160); i >= 0; i--) {
      presences.add(presence(random, spaces));
    }
    List<Contact> contacts = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      contacts.add(contact(random));
    }
    List<Integer> isolated = new ArrayList<>();
    for (int person = 0; person < PERSONS; person++) {
      isolated.add(random.nextInt(5) == 0 ? random.nextInt(DAY) : Integer.MAX_VALUE);
    }
    return new Scene(presences, places, contacts, isolated, question(random));
  }

  static Presence presence(Random random, int spaces) {
    int from = random.nextInt(DAY);
    return new Presence(
        random.nextInt(PERSONS), random.nextInt(spaces), from, from + 1 + random.nextInt(60));
  }

  static Contact contact(Random random) {
    int one = random.nextInt(PERSONS);
    int other = (one + 1 + random.nextInt(PERSONS - 1)) % PERSONS;
    int from = random.nextInt(DAY);
    return new Contact(
        one,
        other,
        from,
        from + 1 + random.nextInt(30),
        Distance.of(random.nextInt(4)),
        Masks.of(random.nextInt(3)),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(9));
  }

  private static Question question(Random random) {
    List<IndexCase> cases = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int from = random.nextInt(DAY / 2);
      cases.add(new IndexCase(random.nextInt(PERSONS), from, from + random.nextInt(DAY)));
    }
    ContactRule rule =
        new ContactRule(RULE.alternatives(), random.nextBoolean() ? 0 : random.nextInt(60));
    return new Question(
        cases,
        rule,
        1 + random.nextInt(5),
        random.nextBoolean() ? 0 : random.nextInt(100),
        200 + random.nextInt(DAY),
        java.util.Map.of(),
        random.nextInt(3) == 0 ? Question.Direction.BACKWARD : Question.Direction.FORWARD);
  }

  /** The index of the scene: some of it settled, the rest as it came. */
  Trace trace(int settled) {
    Loading loading = new Loading();
    presences
        .subList(0, settled)
        .forEach(stay -> loading.add(stay.person(), stay.space(), stay.from(), stay.to()));
    Trace trace = Trace.of(loading);
    presences.subList(settled, presences.size()).forEach(trace::append);
    describe(trace);
    return trace;
  }

  void describe(Trace trace) {
    for (int space = 0; space < places.size(); space++) {
      trace.describe(space, places.get(space));
    }
    contacts.forEach(trace::tell);
    for (int person = 0; person < isolated.size(); person++) {
      trace.isolate(person, isolated.get(person));
    }
  }
}
