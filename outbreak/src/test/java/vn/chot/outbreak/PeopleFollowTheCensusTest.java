package vn.chot.outbreak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Ages, sexes and households are the census's, within a stated tolerance; families are possible
 * ones.
 */
class PeopleFollowTheCensusTest {
  private static final int PEOPLE = 120_000;
  private static Province province = Province.of(Plan.of(Plan.FEWEST, 1));

  @BeforeAll
  static void settle() {
    province = Province.of(Plan.of(PEOPLE, 3));
  }

  @Test
  void everyAgeGroupIsWithinFourTenthsOfAPoint() {
    Table ages = Table.read("ages");
    Population population = province.population();
    for (int row = 0; row < ages.size(); row++) {
      int from = ages.whole(row, "from");
      int to = ages.whole(row, "to");
      int men = 0;
      int women = 0;
      for (int person = 0; person < PEOPLE; person++) {
        if (population.age(person) >= from && population.age(person) <= to) {
          men += population.woman(person) ? 0 : 1;
          women += population.woman(person) ? 1 : 0;
        }
      }
      assertThat(100.0 * (men + women) / PEOPLE)
          .as("%d–%d", from, to)
          .isEqualTo(ages.number(row, "percent"), within(0.4));
      assertThat(100.0 * men / women)
          .as("men of %d–%d", from, to)
          .isEqualTo(ages.number(row, "men_per_100_women"), within(12.0));
    }
  }

  @Test
  void everyHouseholdSizeIsWithinOnePoint() {
    Table sizes = Table.read("household-sizes");
    Population population = province.population();
    int[] counted = new int[8];
    for (int house = 0; house < population.households; house++) {
      counted[Math.min(7, population.size(house))]++;
    }
    for (int row = 0; row < sizes.size(); row++) {
      double share = 100.0 * counted[sizes.whole(row, "size")] / population.households;
      assertThat(share)
          .as("of %s", sizes.text(row, "size"))
          .isEqualTo(sizes.number(row, "percent"), within(1.0));
    }
    assertThat((double) PEOPLE / population.households).isBetween(3.45, 3.65);
  }

  @Test
  void parentsAreOldEnoughAndCouplesAreGrown() {
    int[] seen = new int[1];
    province.ties((person, other, tie) -> {
      int one = province.population().age(person - 1);
      int two = province.population().age(other - 1);
      if (tie == Tie.PARENT) {
        seen[0]++;
        assertThat(one - two).isBetween(15, 75);
      } else if (tie == Tie.SPOUSE) {
        assertThat(Math.min(one, two)).isGreaterThanOrEqualTo(17);
      } else if (tie == Tie.GRANDPARENT) {
        assertThat(one).isGreaterThan(two);
      }
    });
    assertThat(seen[0]).isGreaterThan(PEOPLE / 2);
  }

  @Test
  void exactlyAsManyPeopleAsWereAskedForAndTheHeadStandsFirst() {
    int people = 0;
    for (int id = 1; id <= province.households(); id++) {
      Household household = province.household(id);
      people += household.members();
      assertThat(province.person(household.head()).position()).isEqualTo(Position.HEAD);
    }
    assertThat(people).isEqualTo(PEOPLE);
  }

  @Test
  void everyFigureOfTheTablesHasASource() {
    Table sources = Table.read("sources");
    for (String name :
        new String[] {
          "activity",
          "ages",
          "customs",
          "days-off",
          "family-names",
          "full-moons",
          "given-names",
          "household-sizes",
          "jobs",
          "middle-names",
          "numbers",
          "outings",
          "schools",
          "sites",
          "unit-names",
          "wards"
        }) {
      Table table = Table.read(name);
      for (int row = 0; row < table.size(); row++) {
        assertThat(sources.texts("key", "key", table.text(row, "source")::equals))
            .as("%s row %d", name, row)
            .hasSize(1);
      }
    }
  }
}
