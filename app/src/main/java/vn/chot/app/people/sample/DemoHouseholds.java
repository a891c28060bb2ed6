package vn.chot.app.people.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.chot.app.people.person.Facts;
import vn.chot.app.people.person.IdentityPaper;
import vn.chot.app.people.person.PaperKind;
import vn.chot.app.people.person.Residence;
import vn.chot.app.people.person.Sex;
import vn.chot.app.people.person.TelephoneNumber;
import vn.chot.outbreak.Household;
import vn.chot.outbreak.Person;
import vn.chot.outbreak.Province;
import vn.chot.outbreak.Unit;

/** The households of the demonstration and who lives in them, as facts to be entered. */
record DemoHouseholds(Province province, Map<Integer, UUID> commune) {

  /**
   * A household.
   *
   * @param id its own identity
   * @param residence where it lives
   * @param firstMember the index of its head among the facts
   */
  record Home(UUID id, Residence residence, int firstMember) {}

  List<Home> homes() {
    List<Home> homes = new ArrayList<>();
    for (int id = 1; id <= province.households(); id++) {
      Household house = province.household(id);
      Unit hamlet = province.units().get(house.hamlet() - 1);
      UUID unit = commune.get(house.hamlet());
      String address = "Số " + house.number() + ", " + hamlet.fullName();
      homes.add(new Home(UUID.randomUUID(), new Residence(unit, address), house.head() - 1));
    }
    return homes;
  }

  List<Facts> people(List<Home> homes) {
    List<Facts> facts = new ArrayList<>();
    province.persons(person -> facts.add(facts(person, homes.get(person.household() - 1))));
    return facts;
  }

  private Facts facts(Person person, Home home) {
    List<IdentityPaper> papers =
        List.of(IdentityPaper.of(PaperKind.CITIZEN_ID, person.citizenId()));
    String workplace =
        person.space() == 0
            ? ""
            : province.sites().get(province.spaces().get(person.space() - 1).site() - 1).name();
    return new Facts(
        person.name(),
        person.woman() ? Sex.FEMALE : Sex.MALE,
        person.born(),
        null,
        "VN",
        papers,
        TelephoneNumber.of(person.phone()).stream().toList(),
        province.jobTitle(person.occupation()),
        workplace,
        home.residence(),
        Residence.UNKNOWN,
        home.residence(),
        home.id(),
        person.position().name());
  }
}
