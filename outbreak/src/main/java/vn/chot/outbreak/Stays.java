package vn.chot.outbreak;

/** Who lies in hospital on which days, and which of the household sits by the bed. */
final class Stays {
  private final Society society;
  private final Chance chance;
  private final double share;
  private final int days;

  Stays(Society society, Plan plan, Chance chance) {
    this.society = society;
    this.chance = chance;
    this.days = plan.days();
    Table customs = Table.read("customs");
    this.share =
        customs.number(customs.row("in_hospital_of_1000_in_ten_days"), "value")
            / 1_000
            * (days + 5)
            / 15;
  }

  boolean lies(int person, int day) {
    long bits = chance.at(person);
    if (Chance.unit(bits) >= share) {
      return false;
    }
    int from = (int) Long.remainderUnsigned(bits, days + 5) - 5;
    int length = 2 + (int) Long.remainderUnsigned(bits >>> 16, 7);
    return day >= from && day < from + length;
  }

  /** The member of the household a person sits by, as its carer; -1 for none. */
  int cares(int person, int day) {
    Population population = society.population;
    int house = population.household[person];
    for (int sick = population.first[house]; sick < population.first[house + 1]; sick++) {
      if (sick != person && lies(sick, day)) {
        return carer(house, day) == person ? sick : -1;
      }
    }
    return -1;
  }

  private int carer(int house, int day) {
    Population population = society.population;
    for (int member = population.first[house]; member < population.first[house + 1]; member++) {
      if (population.age(member) >= 16 && !lies(member, day)) {
        return member;
      }
    }
    return -1;
  }

  /** The ward a patient lies in. */
  int ward(int person) {
    int hospital = society.servingOf(SiteKind.HOSPITAL)[society.population.hamletOf(person)];
    int wards = society.sites.spacesOf(hospital);
    return society.sites.space(
        hospital, (int) Long.remainderUnsigned(chance.at(person) >>> 24, wards));
  }
}
