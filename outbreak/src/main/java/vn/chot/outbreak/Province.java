package vn.chot.outbreak;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/**
 * The invented province Lạc Hồng: units, sites and people, and where they were. Safe to ask from
 * several threads.
 */
public final class Province {
  private final Plan plan;
  private final Table jobs = Table.read("jobs");
  private final Country country;
  private final Population population;
  private final Society society;
  private final PersonNames names;
  private final Papers papers;
  private final Chance chance;

  private Province(Plan plan, @Nullable UnitRoll roll) {
    this.plan = plan;
    this.chance = Chance.of(plan.seed());
    this.country = Country.of(chance, plan.people(), roll);
    this.population = new FillHamlets(plan).filled(country.territory(), chance.split("households"));
    this.society = Society.settled(country, population, plan, chance.split("society"));
    this.names = new PersonNames(population, chance.split("names"));
    this.papers = new Papers(population, chance.split("papers"));
  }

  /** Makes the province: seconds for a million people. */
  public static Province of(Plan plan) {
    return new Province(plan, null);
  }

  /** Makes the province on the same ground with units that are given. */
  public static Province of(Plan plan, UnitRoll roll) {
    return new Province(plan, roll);
  }

  public Plan plan() {
    return plan;
  }

  /** The province, districts, communes, hamlets; unit n stands at n - 1. */
  public List<Unit> units() {
    return country.territory().units();
  }

  /** Sites; site n stands at n - 1. */
  public List<Site> sites() {
    return society.sites.sites();
  }

  /** Spaces; space n stands at n - 1. */
  public List<Space> spaces() {
    return society.sites.spaces();
  }

  public List<TransportLine> lines() {
    return List.copyOf(society.lines);
  }

  public int households() {
    return population.households;
  }

  Country country() {
    return country;
  }

  Population population() {
    return population;
  }

  Society society() {
    return society;
  }

  PersonNames names() {
    return names;
  }

  Papers papers() {
    return papers;
  }

  /** The outline of a unit, in units of 0.00001 degrees. */
  Geometry shape(Unit unit) {
    return country.shapes().get(unit.id() - 1);
  }

  /** The outline of a unit as a GeoJSON geometry. */
  public String boundary(Unit unit) {
    return GeoJson.geometry(shape(unit));
  }

  /** The outline of several units together, such as those a later unit was made of. */
  public String boundary(List<Unit> units) {
    return GeoJson.geometry(
        CoverageUnion.union(units.stream().map(this::shape).toArray(Geometry[]::new)));
  }

  /**
   * What a map shows beside the units, as GeoJSON features: the land around ({@code land}), rivers
   * ({@code flow}), roads ({@code rank}).
   */
  public List<String> backdrop() {
    return new DrawBackdrop(country).all();
  }

  /** One person by id. */
  public Person person(int id) {
    int person = id - 1;
    int year = population.year(person);
    Utf8 name = new Utf8(64);
    names.spell(person, year, name);
    Utf8 citizen = new Utf8(12);
    papers.spellCitizen(person, year, citizen);
    Utf8 phone = new Utf8(10);
    if (papers.hasPhone(person)) {
      papers.spellPhone(person, phone);
    }
    Sketch.Member member = population.member(person);
    return new Person(
        id,
        citizen.toString(),
        name.toString(),
        member.woman(),
        LocalDate.ofEpochDay(population.born[person]),
        phone.toString(),
        population.household[person] + 1,
        member.position(),
        society.hamlets.all.get(population.hamletOf(person)).id(),
        society.occupations.name(person),
        society.mainSpace[person]);
  }

  /** Everybody, in the order of ids. */
  public void persons(Consumer<Person> visitor) {
    for (int id = 1; id <= plan.people(); id++) {
      visitor.accept(person(id));
    }
  }

  /** The Vietnamese words for an occupation, such as "Nông dân". */
  public String jobTitle(String occupation) {
    return switch (occupation) {
      case "INFANT" -> "Trẻ nhỏ";
      case "PUPIL" -> "Học sinh";
      case "HOME" -> "Nội trợ";
      case "RETIRED" -> "Nghỉ hưu";
      default -> jobs.text(jobs.row(occupation), "vietnamese");
    };
  }

  /** One household by id. */
  public Household household(int id) {
    int house = id - 1;
    int hamlet = population.hamlet[house];
    int[] point = society.hamlets.point(hamlet, chance.split("houses").split(house));
    int number = house - population.firstOfHamlet[hamlet] + 1;
    int unit = society.hamlets.all.get(hamlet).id();
    return new Household(
        id, population.first[house] + 1, population.size(house), unit, number, point[0], point[1]);
  }

  /** The ties within each household, each pair once; the elder in position first. */
  public void ties(TieVisitor visitor) {
    for (int house = 0; house < population.households; house++) {
      ties(house, visitor);
    }
  }

  void ties(int house, TieVisitor visitor) {
    Sketch sketch = population.sketches.get(population.sketch[house]);
    int first = population.first[house] + 1;
    for (int a = 0; a < sketch.size(); a++) {
      for (int b = a + 1; b < sketch.size(); b++) {
        boolean turned = sketch.parent(b, a);
        visitor.tied(
            first + (turned ? b : a),
            first + (turned ? a : b),
            sketch.tie(turned ? b : a, turned ? a : b));
      }
    }
  }

  /** All presences of a day of the plan (from 0), person by person. */
  public void presences(int day, PresenceVisitor visitor) {
    presences(days(), day, 0, plan.people(), visitor);
  }

  LiveDay days() {
    return new LiveDay(society, plan, chance.split("days"));
  }

  static void presences(LiveDay life, int day, int from, int to, PresenceVisitor visitor) {
    for (int person = from; person < to; person++) {
      life.live(person, day);
      for (int i = 0; i < life.count; i++) {
        visitor.seen(person + 1, life.space[i], life.seat[i], life.from[i], life.until[i]);
      }
    }
  }
}
