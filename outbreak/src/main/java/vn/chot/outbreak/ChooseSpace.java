package vn.chot.outbreak;

import java.util.List;

/**
 * Which space somebody goes to: people have habits, so it is mostly one of two or three they always
 * go to.
 */
final class ChooseSpace {
  private final Society society;
  private final Chance habits;

  ChooseSpace(Society society, Chance habits) {
    this.society = society;
    this.habits = habits;
  }

  /** The id of a space of this kind near a person's home; 0 where there is none. */
  int near(SiteKind kind, int person, Chance today) {
    Population population = society.population;
    int house = population.household[person];
    int hamlet = population.hamlet[house];
    return switch (kind) {
      case CULTURE_HOUSE -> corner(house, hamlet, today);
      case SHOP, EATERY -> local(kind, hamlet, person, today);
      case MARKET -> of(society.servingOf(kind)[hamlet], habits.at(house * 4L + today.below(2)));
      case PAGODA, CHURCH -> of(society.servingOf(kind)[hamlet], habits.at(house));
      default -> of(society.servingOf(kind)[hamlet], today.next());
    };
  }

  private int of(int site, long bits) {
    return society.sites.space(site, Chance.scaled(bits, society.sites.spacesOf(site)));
  }

  /** The corner of one's own neighbours, now and then the next one. */
  private int corner(int house, int hamlet, Chance today) {
    int site = society.servingOf(SiteKind.CULTURE_HOUSE)[hamlet];
    int first = society.population.firstOfHamlet[hamlet];
    int houses = society.population.firstOfHamlet[hamlet + 1] - first;
    int corners = society.sites.spacesOf(site);
    int own = (int) ((long) (house - first) * corners / houses);
    int other = today.hits(0.04) ? 1 : 0;
    return society.sites.space(site, (own + other) % corners);
  }

  private int local(SiteKind kind, int hamlet, int person, Chance today) {
    List<List<Integer>> byHamlet = society.local.getOrDefault(kind, List.of());
    List<Integer> here = byHamlet.isEmpty() ? List.of() : byHamlet.get(hamlet);
    if (here.isEmpty()) {
      return 0;
    }
    int house = society.population.household[person];
    int site =
        here.get(
            Chance.scaled(
                habits.at(
                    house * 8L + (kind == SiteKind.SHOP ? 3 : 5) * 1_000_003L + today.below(2)),
                here.size()));
    int spaces = society.sites.spacesOf(site);
    return society.sites.space(
        site, spaces == 1 ? 0 : 1 + Chance.scaled(habits.at(house * 8L + 5), spaces - 1));
  }
}
