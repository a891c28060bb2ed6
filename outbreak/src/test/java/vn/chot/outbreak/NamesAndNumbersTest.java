package vn.chot.outbreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Names are Vietnamese, identity numbers and telephones have their form, nobody's is anybody
 * else's.
 */
@TestInstance(Lifecycle.PER_CLASS)
class NamesAndNumbersTest {
  private final Province province = Province.of(Plan.of(30_000, 5));

  @Test
  void anIdentityNumberTellsCenturySexAndYear() {
    Set<String> seen = new HashSet<>();
    province.persons(person -> {
      int century = (person.born().getYear() / 100 - 19) * 2 + (person.woman() ? 1 : 0);
      String year = String.valueOf(10_000 + person.born().getYear()).substring(3);
      assertThat(person.citizenId()).matches("099[0-3]\\d{8}").startsWith("099" + century + year);
      assertThat(seen.add(person.citizenId())).isTrue();
    });
  }

  @Test
  void aTelephoneIsOneOfNoOperatorAndGivenOnce() {
    Set<String> seen = new HashSet<>();
    BitSet without = new BitSet();
    province.persons(person -> {
      if (person.phone().isEmpty()) {
        without.set(person.id());
      } else {
        assertThat(person.phone()).matches("05[0134]\\d{7}");
        assertThat(seen.add(person.phone())).isTrue();
      }
    });
    assertThat(without.cardinality()).isBetween(8_000, 12_500);
  }

  @Test
  void childrenBearTheFathersFamilyName() {
    province.ties((person, other, tie) -> {
      if (tie == Tie.PARENT && !province.person(person).woman()) {
        assertThat(family(other)).isEqualTo(family(person));
      }
    });
  }

  private String family(int id) {
    String name = province.person(id).name();
    return name.substring(0, name.indexOf(' '));
  }

  @Test
  void familyNamesAreAsFrequentAsTheyAre() {
    int[] counted = new int[2];
    province.persons(person -> {
      counted[0] += person.name().startsWith("Nguyễn ") ? 1 : 0;
      counted[1] +=
          person.woman() && person.born().getYear() < 1980 && person.name().contains(" Thị ")
              ? 1
              : 0;
      assertThat(person.name()).matches("\\p{Lu}\\p{L}*( \\p{Lu}\\p{L}*){2,4}");
    });
    assertThat(counted[0] / 30_000.0).isBetween(0.34, 0.42);
    assertThat(counted[1]).isGreaterThan(4_000);
  }
}
