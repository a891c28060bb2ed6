package vn.chot.outbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where people were: nobody in two places, nowhere out of hours, everybody back from where they
 * rode; and how many they met.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DaysAreLivedTest {
  private static final int PEOPLE = 20_000;
  private final Meetings meetings = new Meetings(Province.of(Plan.of(PEOPLE, 11)));

  @Test
  void nobodyIsInTwoPlacesAtOnce() {
    for (List<Meetings.Stay> stays : meetings.ofPerson.values()) {
      for (int i = 1; i < stays.size(); i++) {
        Meetings.Stay before = stays.get(i - 1);
        Meetings.Stay after = stays.get(i);
        assertThat(after.day() > before.day() || after.from() >= before.until())
            .as("%s then %s", before, after)
            .isTrue();
      }
    }
  }

  @Test
  void nobodyIsAnywhereOutOfHours() {
    List<Space> spaces = meetings.province.spaces();
    List<Site> sites = meetings.province.sites();
    for (List<Meetings.Stay> stays : meetings.ofPerson.values()) {
      for (Meetings.Stay stay : stays) {
        Site site = sites.get(spaces.get(stay.space() - 1).site() - 1);
        assertThat(stay.from()).isLessThan(stay.until()).isGreaterThanOrEqualTo(site.opens());
        assertThat(stay.until()).isLessThanOrEqualTo(site.closes());
      }
    }
  }

  @Test
  void aboutTwoPresencesAPersonAndDay() {
    assertThat((double) meetings.count / PEOPLE / 10).isBetween(1.85, 2.15);
  }

  @Test
  void whoRidesOutRidesBackInTheSameSeatAndNoSeatIsTakenTwice() {
    Map<String, Integer> taken = new HashMap<>();
    int rides = 0;
    List<Space> spaces = meetings.province.spaces();
    for (List<Meetings.Stay> stays : meetings.ofPerson.values()) {
      Map<Integer, List<Meetings.Stay>> byDay = new HashMap<>();
      stays.stream()
          .filter(stay -> stay.seat() > 0)
          .forEach(stay -> byDay.computeIfAbsent(stay.day(), d -> new ArrayList<>()).add(stay));
      for (List<Meetings.Stay> day : byDay.values()) {
        assertThat(day).hasSize(2);
        assertThat(day.get(0).space()).isEqualTo(day.get(1).space());
        assertThat(day.get(0).seat()).isEqualTo(day.get(1).seat());
        for (Meetings.Stay ride : day) {
          int vehicle = spaces.get(ride.space() - 1).site();
          rides++;
          assertThat(
                  taken.put(
                      vehicle + " " + ride.seat() + " " + ride.day() + " " + ride.from(),
                      ride.person()))
              .isNull();
        }
      }
    }
    assertThat(rides).isGreaterThan(1_000);
  }

  @Test
  void aboutThirtyCloseContactsInTenDaysAndTheyKnowEachOther() {
    double contacts = 0;
    double known = 0;
    int pairs = 0;
    for (int person = 7; person <= PEOPLE; person += 41) {
      List<Integer> met =
          meetings.contacts(person).stream().sorted(Comparator.naturalOrder()).toList();
      contacts += met.size();
      for (int i = 0; i + 3 < met.size(); i += 3) {
        pairs++;
        known += meetings.contacts(met.get(i)).contains(met.get(i + 3)) ? 1 : 0;
      }
    }
    double mean = contacts / Math.ceilDiv(PEOPLE - 6, 41);
    assertThat(mean).as("contacts").isBetween(24.0, 36.0);
    assertThat(known / pairs)
        .as("clustering; in a random crowd it would be about %s", mean / PEOPLE)
        .isGreaterThan(0.25);
  }

  @Test
  void classmatesAreEachOthersContacts() {
    Map<Integer, List<Integer>> classes = new HashMap<>();
    meetings.province.persons(person -> {
      if (person.occupation().equals("PUPIL")) {
        classes.computeIfAbsent(person.space(), space -> new ArrayList<>()).add(person.id());
      }
    });
    List<Integer> one =
        classes.values().stream().filter(pupils -> pupils.size() > 20).findFirst().orElseThrow();
    Set<Integer> met = meetings.contacts(one.getFirst());
    assertThat(one.subList(1, one.size()))
        .allSatisfy(pupil -> assertThat(met.contains(pupil) || hospital(pupil)).isTrue());
    assertThat(classes.values())
        .allSatisfy(pupils -> assertThat(pupils.size()).isLessThanOrEqualTo(42));
  }

  private boolean hospital(int person) {
    return meetings.ofPerson.getOrDefault(person, List.of()).stream()
        .map(stay -> meetings.province.spaces().get(stay.space() - 1).site())
        .anyMatch(site -> meetings.province.sites().get(site - 1).kind() == SiteKind.HOSPITAL);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 101, 2_000})
  void smallProvincesLiveToo(int people) {
    Meetings small = new Meetings(Province.of(Plan.of(people, 2)));
    assertThat((double) small.count / people / 10).isBetween(1.6, 2.4);
    assertThat(small.province.sites())
        .extracting(Site::kind)
        .contains(
            SiteKind.MARKET, SiteKind.HOSPITAL, SiteKind.SCHOOL, SiteKind.GATE, SiteKind.PORT);
  }
}
