package vn.chot.app.people.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.chot.outbreak.Level;
import vn.chot.outbreak.Person;
import vn.chot.outbreak.Plan;
import vn.chot.outbreak.Position;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Unit;

/**
 * A register with known duplicates, by the fault model of docs/duplicates.md: persons of the
 * invented province, faulty copies of some, and others who are easily taken for them. Longer than
 * most files because the model stands in one place, in the order in which the paper states it.
 */
@SuppressWarnings({"NullAway", "RedundantControlFlow", "OperatorPrecedence", "EnumOrdinal"})
final class FaultyRegister {

  /** One record. {@code who} is the same for records of one person. */
  record Entry(UUID id, int who, Facts facts) {}

  /** A person as they are, and then as a list has them. */
  private static final class Draft {
    List<String> name = new ArrayList<>();
    boolean woman;
    boolean sexKnown = true;
    LocalDate born = LocalDate.EPOCH;
    boolean dayKnown = true;
    int year;
    String citizen = "";
    String parent = "";
    String phone = "";
    String homePhone = "";
    boolean unitKnown = true;
    UUID unit = new UUID(0, 0);
    UUID household = new UUID(0, 0);
    boolean inHousehold = true;

    Draft copy() {
      Draft copy = new Draft();
      copy.name = new ArrayList<>(name);
      copy.woman = woman;
      copy.born = born;
      copy.year = year;
      copy.citizen = citizen;
      copy.parent = parent;
      copy.phone = phone;
      copy.homePhone = homePhone;
      copy.unit = unit;
      copy.household = household;
      return copy;
    }
  }

  final List<Entry> entries = new ArrayList<>();
  final List<UUID> units = new ArrayList<>();
  final List<UUID> households = new ArrayList<>();

  private final SplittableRandom random;
  private final Map<Boolean, List<String>> givens = new HashMap<>();
  private final LocalDate today = LocalDate.of(2021, 4, 27);

  private FaultyRegister(int people, long seed) {
    this.random = new SplittableRandom(seed);
    Province province = Province.of(Plan.of(people, seed));
    Map<Integer, UUID> communes = new HashMap<>();
    for (Unit unit : province.units()) {
      if (unit.level() == Level.COMMUNE) {
        communes.put(unit.id(), uuid());
        units.add(communes.get(unit.id()));
      }
    }
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, Person> heads = new HashMap<>();
    Map<Integer, UUID> homes = new HashMap<>();
    Map<Integer, Boolean> shared = new HashMap<>();
    province.persons(person -> {
      Person head = heads.computeIfAbsent(person.household(), h -> person);
      boolean one = shared.computeIfAbsent(person.household(), h -> chance(0.30));
      Draft draft = new Draft();
      draft.name = new ArrayList<>(List.of(person.name().split(" ")));
      draft.woman = person.woman();
      draft.born = person.born();
      draft.year = person.born().getYear();
      draft.citizen = person.citizenId();
      draft.parent = head.citizenId();
      draft.phone = one ? head.phone() : person.phone();
      draft.homePhone = head.phone();
      draft.unit = communes.get(province.units().get(person.hamlet() - 1).parent());
      draft.household = homes.computeIfAbsent(person.household(), h -> home());
      givens.computeIfAbsent(person.woman(), w -> new ArrayList<>()).add(draft.name.getLast());
      drafts.add(draft);
    });
    for (Draft draft : drafts) {
      int who = original(draft);
      double luck = random.nextDouble();
      for (int copies = luck < 0.03 ? 2 : luck < 0.18 ? 1 : 0; copies > 0; copies--) {
        enter(who, faulty(draft));
      }
    }
    others(drafts, 0.02, this::namesake);
    others(drafts, 0.006, d -> sibling(d, 0));
    others(drafts, 0.02, d -> sibling(d, 1 + random.nextInt(6)));
    others(drafts, 0.01, this::parent);
  }

  static FaultyRegister drawn(int people, long seed) {
    return new FaultyRegister(people, seed);
  }

  private int people;

  private int original(Draft truth) {
    Draft draft = truth.copy();
    draft.inHousehold = truth.inHousehold;
    boolean child = draft.born.plusYears(14).isAfter(today);
    if (chance(child ? 0.80 : 0.30)) {
      draft.citizen = "";
    }
    draft.dayKnown = !chance(0.03);
    draft.sexKnown = !chance(0.10);
    enter(++people, draft);
    return people;
  }

  private void others(
      List<Draft> drafts, double share, java.util.function.UnaryOperator<Draft> another) {
    for (int i = 0; i < drafts.size() * share; i++) {
      original(another.apply(drafts.get(random.nextInt(drafts.size()))));
    }
  }

  private Draft namesake(Draft of) {
    Draft other = of.copy();
    while (other.born.equals(of.born)) {
      other.born = LocalDate.ofYearDay(of.year, 1 + random.nextInt(365));
    }
    other.citizen = citizen(other);
    other.phone = chance(0.5) ? "" : phone();
    other.inHousehold = false;
    return other;
  }

  private Draft sibling(Draft of, int younger) {
    Draft other = of.copy();
    other.born = younger == 0 ? of.born : of.born.plusDays(300L * younger + random.nextInt(200));
    other.born = other.born.isAfter(today) ? of.born.minusYears(younger) : other.born;
    other.year = other.born.getYear();
    String given = of.name.getLast();
    List<String> pool = givens.get(of.woman);
    for (int tries = 0; tries < 400; tries++) {
      String next = pool.get(random.nextInt(pool.size()));
      if (!next.equals(given) && (next.charAt(0) == given.charAt(0) || Slips.one(next, given))) {
        other.name.set(other.name.size() - 1, next);
        break;
      }
    }
    if (other.name.getLast().equals(given)) {
      other.name.set(other.name.size() - 1, given.equals("Anh") ? "An" : "Anh");
    }
    other.citizen = citizen(other);
    other.phone = of.homePhone;
    return other;
  }

  private Draft parent(Draft of) {
    Draft other = of.copy();
    other.born = of.born.minusDays(365L * (20 + random.nextInt(16)) + random.nextInt(365));
    other.year = other.born.getYear();
    other.citizen = citizen(other);
    other.phone = of.homePhone;
    return other;
  }

  /** What another list makes of the person. */
  private Draft faulty(Draft truth) {
    Draft copy = truth.copy();
    copy.inHousehold = false;
    names(copy);
    births(copy);
    numbers(copy);
    copy.sexKnown = !chance(0.15);
    if (chance(0.01)) {
      copy.woman = !copy.woman;
    }
    copy.unitKnown = !chance(0.10);
    if (chance(0.08)) {
      copy.unit = units.get(random.nextInt(units.size()));
    }
    return copy;
  }

  private void names(Draft copy) {
    List<String> name = copy.name;
    if (chance(0.05) && name.size() > 2) {
      name.remove(1 + random.nextInt(name.size() - 2));
    }
    if (chance(0.05)) {
      name.replaceAll(FaultyRegister::otherY);
    }
    if (chance(0.06)) {
      int at = random.nextInt(name.size());
      name.set(at, otherMark(name.get(at)));
    }
    if (chance(0.05)) {
      int at = random.nextInt(name.size());
      name.set(at, slip(name.get(at)));
    }
    if (chance(0.03)) {
      if (random.nextBoolean()) {
        name.addFirst(name.removeLast());
      } else {
        name.add(1, name.removeFirst());
      }
    }
    if (chance(0.20)) {
      name.replaceAll(FaultyRegister::bare);
    }
  }

  private static String bare(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  private static String otherY(String word) {
    char last = word.charAt(word.length() - 1);
    String head = word.substring(0, word.length() - 1);
    int at = "yýỳỷỹỵiíìỉĩị".indexOf(last);
    return at < 0 || word.length() < 2 ? word : head + "iíìỉĩịyýỳỷỹỵ".charAt(at);
  }

  private String otherMark(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    String tones = "\u0300\u0301\u0303\u0309\u0323";
    String bald = apart.replaceAll("[" + tones + "]", "");
    if (random.nextBoolean() && !bald.equals(apart)) {
      return Normalizer.normalize(bald, Normalizer.Form.NFC);
    }
    for (int at = bald.length() - 1; at >= 0; at--) {
      if ("aeiouyAEIOUY".indexOf(bald.charAt(at)) >= 0) {
        String tone = String.valueOf(tones.charAt(random.nextInt(tones.length())));
        return Normalizer.normalize(
            bald.substring(0, at + 1) + tone + bald.substring(at + 1), Normalizer.Form.NFC);
      }
    }
    return word;
  }

  private String slip(String word) {
    int at = random.nextInt(word.length());
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> word.length() < 2 ? word + letter : word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          at + 1 < word.length()
              ? word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2)
              : word + letter;
    };
  }

  private void births(Draft copy) {
    double luck = random.nextDouble();
    if (luck < 0.04) {
      try {
        copy.born = LocalDate.of(copy.year, copy.born.getDayOfMonth(), copy.born.getMonthValue());
      } catch (DateTimeException noSuchDay) {
        return;
      }
    } else if (luck < 0.16) {
      copy.dayKnown = false;
    } else if (luck < 0.19) {
      copy.born = LocalDate.of(copy.year, 1, 1);
    } else if (luck < 0.21) {
      copy.dayKnown = false;
      copy.year += random.nextBoolean() ? 1 : -1;
    } else if (luck < 0.24) {
      char[] digits = copy.born.toString().toCharArray();
      int[] places = {2, 3, 5, 6, 8, 9};
      for (int tries = 0; tries < 50; tries++) {
        char[] wrong = Arrays.copyOf(digits, digits.length);
        wrong[places[random.nextInt(places.length)]] = (char) ('0' + random.nextInt(10));
        try {
          LocalDate day = LocalDate.parse(new String(wrong));
          if (!day.equals(copy.born) && day.isBefore(today) && day.getYear() > 1900) {
            copy.born = day;
            copy.year = day.getYear();
            return;
          }
        } catch (DateTimeException noSuchDay) {
          continue;
        }
      }
    }
  }

  private void numbers(Draft copy) {
    boolean child = copy.born.plusYears(14).isAfter(today);
    if (child && chance(0.03)) {
      copy.citizen = copy.parent;
    } else if (child && chance(0.80) || chance(0.45)) {
      copy.citizen = "";
    } else if (chance(0.03)) {
      char[] digits = copy.citizen.toCharArray();
      int at = random.nextInt(11);
      if (chance(1 / 3.0)) {
        char first = digits[at];
        digits[at] = digits[at + 1];
        digits[at + 1] = first;
      } else {
        digits[at] = (char) ('0' + (digits[at] - '0' + 1 + random.nextInt(9)) % 10);
      }
      copy.citizen = new String(digits);
    }
    double luck = random.nextDouble();
    if (luck < 0.25) {
      copy.phone = "";
    } else if (luck < 0.37) {
      copy.phone = phone();
    } else if (luck < 0.45) {
      copy.phone = copy.homePhone;
    }
    if (chance(0.20) && !copy.phone.isEmpty()) {
      String bare = copy.phone.substring(1);
      copy.phone = List.of("+84" + bare, "84" + bare, "+84 (0)" + bare).get(random.nextInt(3));
    }
  }

  private void enter(int who, Draft draft) {
    List<IdentityPaper> papers =
        draft.citizen.isEmpty()
            ? List.of()
            : List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, draft.citizen));
    Residence home = draft.unitKnown ? new Residence(draft.unit, "") : Residence.UNKNOWN;
    entries.add(
        new Entry(
            uuid(),
            who,
            new Facts(
                String.join(" ", draft.name),
                draft.sexKnown ? draft.woman ? Sex.FEMALE : Sex.MALE : null,
                draft.dayKnown ? draft.born : null,
                draft.year,
                "VN",
                papers,
                TelephoneNumber.of(draft.phone).stream().toList(),
                "",
                "",
                home,
                Residence.UNKNOWN,
                Residence.UNKNOWN,
                draft.inHousehold ? draft.household : null,
                draft.inHousehold ? Position.values()[0].name() : "")));
  }

  private String citizen(Draft draft) {
    return "099%d%02d%06d"
        .formatted(
            (draft.year / 100 - 19) * 2 + (draft.woman ? 1 : 0),
            draft.year % 100,
            random.nextInt(1_000_000));
  }

  private String phone() {
    return "05" + (10_000_000 + random.nextInt(89_999_999));
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private UUID home() {
    UUID home = uuid();
    households.add(home);
    return home;
  }

  private UUID uuid() {
    return new UUID(
        random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 0x8000000000000000L);
  }
}
