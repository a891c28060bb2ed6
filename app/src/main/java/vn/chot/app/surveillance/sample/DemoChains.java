package vn.chot.app.surveillance.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.chot.outbreak.Household;
import vn.chot.outbreak.Person;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Site;
import vn.chot.outbreak.SiteKind;

/**
 * Who falls ill in the demonstration: a vendor at a market, those of the same row, their
 * households; a pupil, classmates, their households. The same at every start.
 */
final class DemoChains {
  private static final int MARKET = 14;
  private static final int CLASS = 11;

  private final Province province;
  private final DemoStays stays;
  private final Map<Integer, Ill> ill = new LinkedHashMap<>();

  DemoChains(Province province, DemoStays stays) {
    this.province = province;
    this.stays = stays;
  }

  /**
   * Somebody falls ill.
   *
   * @param source who infected them; 0 for the first of a chain
   * @param space where; 0 at home
   * @param onset the day on which it begins, counted from the first of the ten
   * @param market whether of the market's chain
   */
  record Ill(int person, int source, int space, int onset, boolean market) {}

  /** Everybody who falls ill, sources first. */
  List<Ill> all() {
    Person vendor = first(SiteKind.MARKET, 4);
    Person pupil = first(SiteKind.SCHOOL, 8);
    spread(vendor, true, MARKET);
    spread(pupil, false, CLASS);
    return List.copyOf(ill.values());
  }

  /** The first of whom so many met in the space of their work or class. */
  private Person first(SiteKind kind, int others) {
    return IntStream.rangeClosed(1, province.plan().people())
        .mapToObj(province::person)
        .filter(person -> person.space() > 0 && site(person.space()).kind() == kind)
        .filter(person -> kind != SiteKind.SCHOOL || person.occupation().equals("PUPIL"))
        .filter(person -> stays.met(person.id(), person.space(), 1, 4).size() >= others)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody of a " + kind));
  }

  Site site(int space) {
    return province.sites().get(province.spaces().get(space - 1).site() - 1);
  }

  private void spread(Person index, boolean market, int most) {
    List<Ill> own = new ArrayList<>();
    add(own, new Ill(index.id(), 0, index.space(), 3, market));
    for (int other : some(stays.met(index.id(), index.space(), 1, 4), most / 2)) {
      add(own, new Ill(other, index.id(), index.space(), 6, market));
    }
    for (Ill one : List.copyOf(own)) {
      for (int member : household(one.person())) {
        if (own.size() < most && (one.source() != 0 || own.size() < most / 2 + 2)) {
          add(own, new Ill(member, one.person(), 0, one.onset() + 2, market));
        }
      }
    }
  }

  private void add(List<Ill> own, Ill one) {
    if (ill.putIfAbsent(one.person(), one) == null) {
      own.add(one);
    }
  }

  /** Every other one of them, at most so many. */
  private static List<Integer> some(Set<Integer> met, int most) {
    List<Integer> all = List.copyOf(met);
    int step = Math.max(1, all.size() / most);
    return IntStream.range(0, all.size())
        .filter(at -> at % step == 0)
        .limit(most)
        .mapToObj(all::get)
        .toList();
  }

  /** The first two others of the household. */
  List<Integer> household(int person) {
    Household house = province.household(province.person(person).household());
    return IntStream.range(house.head(), house.head() + house.members())
        .filter(member -> member != person)
        .limit(2)
        .boxed()
        .toList();
  }
}
