package vn.chot.bench.lookup;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.random.RandomGenerator;
import vn.chot.outbreak.Person;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Unit;

/**
 * The kinds of question: half CCCD or QR, a quarter telephone, a quarter name with year or commune.
 */
enum Question {
  CITIZEN_ID("CCCD"),
  CARD("QR of a card"),
  TELEPHONE("telephone"),
  NAME_YEAR("name, year"),
  NAME_COMMUNE("name, commune");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyyyy", Locale.ROOT);
  private static final Question[] EIGHT = {
    CITIZEN_ID, CITIZEN_ID, CARD, CARD, TELEPHONE, TELEPHONE, NAME_YEAR, NAME_COMMUNE
  };

  private final String words;

  Question(String words) {
    this.words = words;
  }

  /** The name in the table. */
  String words() {
    return words;
  }

  static Question drawn(RandomGenerator random) {
    return EIGHT[random.nextInt(EIGHT.length)];
  }

  /** What an officer types or scans to find somebody of the province. */
  String typed(Province province, RandomGenerator random) {
    Person p = province.person(1 + random.nextInt(province.plan().people()));
    while (this == TELEPHONE && p.phone().isEmpty()) {
      p = province.person(1 + random.nextInt(province.plan().people()));
    }
    Unit commune = SeedRegister.commune(province, p.hamlet());
    String name = random.nextBoolean() ? p.name() : turned(Folded.of(p.name()));
    return switch (this) {
      case CITIZEN_ID -> p.citizenId();
      case CARD ->
          String.join(
              "|",
              p.citizenId(),
              "",
              p.name(),
              DAY.format(p.born()),
              p.woman() ? "Nữ" : "Nam",
              "Thôn Một, " + commune.name() + ", Lạc Hồng",
              "15082021");
      case TELEPHONE ->
          random.nextBoolean()
              ? p.phone()
              : "+84 " + p.phone().substring(1, 4) + " " + p.phone().substring(4);
      case NAME_YEAR -> name + " " + p.born().getYear();
      case NAME_COMMUNE -> name + ", " + commune.name();
    };
  }

  /** The given name first. */
  private static String turned(String folded) {
    int last = folded.lastIndexOf(' ');
    return last < 0 ? folded : folded.substring(last + 1) + " " + folded.substring(0, last);
  }
}
