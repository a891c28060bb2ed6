package vn.chot.outbreak;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes households, persons and the ties between them. */
final class WritePeople {
  private final Province province;
  private final Population population;
  private final Society society;
  private final ProvinceFolder folder;

  WritePeople(Province province, ProvinceFolder folder) {
    this.province = province;
    this.population = province.population();
    this.society = province.society();
    this.folder = folder;
  }

  void written() throws IOException {
    List<String> areas = society.hamlets.all.stream().map(this::area).toList();
    table(
        "households.csv",
        "id,head,members,hamlet,address,longitude,latitude",
        population.households,
        (from, to, out) -> households(areas, from, to, out));
    table(
        "persons.csv",
        "id,citizen_id,name,sex,born,phone,household,position,hamlet,occupation,space",
        population.people,
        this::persons);
    table("ties.csv", "person,other,tie", population.households, this::ties);
  }

  private void table(String file, String columns, int items, SpellInOrder.Speller speller)
      throws IOException {
    try (OutputStream out = folder.file(file)) {
      out.write(WritePlaces.header(columns));
      SpellInOrder.spelled(items, () -> speller, out);
    }
  }

  /**
   * The hamlet and all above it, such as "Thôn Đông, Xã Thanh Bãi, Huyện Hải Lạc, Tỉnh Lạc Hồng".
   */
  private String area(Unit hamlet) {
    StringBuilder area = new StringBuilder(hamlet.fullName());
    for (int above = hamlet.parent(); above > 0; above = province.units().get(above - 1).parent()) {
      area.append(", ").append(province.units().get(above - 1).fullName());
    }
    return area.toString();
  }

  private void households(List<String> areas, int from, int to, Utf8 out) {
    for (int house = from; house < to; house++) {
      Household household = province.household(house + 1);
      out.number(household.id())
          .comma()
          .number(household.head())
          .comma()
          .number(household.members())
          .comma();
      out.add(society.hamlets.all.get(population.hamlet[house]).code()).comma();
      out.put('"')
          .add("Số ")
          .number(household.number())
          .add(", ")
          .add(areas.get(population.hamlet[house]))
          .put('"')
          .comma();
      out.add(MapFrame.east(household.x())).comma().add(MapFrame.north(household.y())).end();
    }
  }

  private void persons(int from, int to, Utf8 out) {
    for (int person = from; person < to; person++) {
      int year = population.year(person);
      out.number(person + 1).comma();
      province.papers().spellCitizen(person, year, out);
      out.comma();
      province.names().spell(person, year, out);
      out.comma().put(population.woman(person) ? 'F' : 'M').comma();
      LocalDate born = LocalDate.ofEpochDay(population.born[person]);
      out.digits(year, 4)
          .put('-')
          .digits(born.getMonthValue(), 2)
          .put('-')
          .digits(born.getDayOfMonth(), 2)
          .comma();
      if (province.papers().hasPhone(person)) {
        province.papers().spellPhone(person, out);
      }
      out.comma()
          .number(population.household[person] + 1)
          .comma()
          .add(population.member(person).position().name())
          .comma();
      out.add(society.hamlets.all.get(population.hamletOf(person)).code())
          .comma()
          .add(society.occupations.name(person))
          .comma();
      if (society.mainSpace[person] > 0) {
        out.number(society.mainSpace[person]);
      }
      out.end();
    }
  }

  private void ties(int from, int to, Utf8 out) {
    for (int house = from; house < to; house++) {
      province.ties(
          house,
          (person, other, tie) ->
              out.number(person)
                  .comma()
                  .number(other)
                  .comma()
                  .add(tie.name().toLowerCase(Locale.ROOT))
                  .end());
    }
  }
}
