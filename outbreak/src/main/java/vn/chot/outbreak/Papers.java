package vn.chot.outbreak;

import java.util.List;

/**
 * Numbers of identity and telephones, each given once.
 *
 * <p>An identity number has 12 digits: the province of birth, a digit of century and sex, two of
 * the year, six that tell apart (Decree 137/2015/NĐ-CP; codes by Circular 07/2016/TT-BCA). The
 * province's code 099 is no real province's, and the telephones' prefixes are given to no operator:
 * no number here can be anybody's.
 */
final class Papers {
  private static final int TELLING = 1_000_000;
  private static final int OF_PREFIX = 10_000_000;

  private final Population population;
  private final Chance chance;
  private final int[] serial;
  private final int province;
  private final int[] prefixes;
  private final long step;
  private final long start;
  private final double phoneShare;
  private final double phoneShareOld;

  Papers(Population population, Chance chance) {
    this.population = population;
    this.chance = chance;
    Table numbers = Table.read("numbers");
    this.province = Integer.parseInt(numbers.text(numbers.row("province"), "value"));
    this.prefixes =
        List.of(numbers.text(numbers.row("prefixes"), "value").split(" ")).stream()
            .mapToInt(Integer::parseInt)
            .toArray();
    this.phoneShare = numbers.number(numbers.row("phone_percent_15_74"), "value") / 100;
    this.phoneShareOld = numbers.number(numbers.row("phone_percent_75_on"), "value") / 100;
    long all = (long) prefixes.length * OF_PREFIX;
    this.step = coprime(chance.at(-1), all);
    this.start = Long.remainderUnsigned(chance.at(-2), all);
    this.serial = new int[population.people];
    int[] next = new int[2 * 400];
    for (int person = 0; person < serial.length; person++) {
      serial[person] =
          next[(population.year(person) - 1_800) * 2 + (population.woman(person) ? 1 : 0)]++;
    }
  }

  /**
   * A step that reaches every number below {@code all}, which is made of twos, threes and fives.
   */
  private static long coprime(long bits, long all) {
    long step = Long.remainderUnsigned(bits, all) / 30 * 30 + 7;
    return step % all;
  }

  void spellCitizen(int person, int year, Utf8 out) {
    boolean woman = population.woman(person);
    long kind = chance.split(year * 2L + (woman ? 1 : 0)).at(0);
    long telling =
        (coprime(kind, TELLING) * serial[person] + Long.remainderUnsigned(kind, TELLING)) % TELLING;
    out.digits(province, 3)
        .number((year / 100 - 19) * 2 + (woman ? 1 : 0))
        .digits(year % 100, 2)
        .digits((int) telling, 6);
  }

  boolean hasPhone(int person) {
    int age = population.age(person);
    return age >= 15 && Chance.unit(chance.at(person)) < (age < 75 ? phoneShare : phoneShareOld);
  }

  void spellPhone(int person, Utf8 out) {
    long all = (long) prefixes.length * OF_PREFIX;
    long number = (step * person + start) % all;
    out.digits(prefixes[(int) (number / OF_PREFIX)], 3).digits((int) (number % OF_PREFIX), 7);
  }
}
