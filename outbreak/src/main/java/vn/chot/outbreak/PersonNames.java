package vn.chot.outbreak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Vietnamese names: family names by their shares and handed down from the father, middle and given
 * names by sex and year of birth.
 */
final class PersonNames {
  /** Names of one sex and a span of years. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Era(boolean women, int from, int to, Weighted weights, byte[][] names) {}

  private static final byte[] THI = "Thị".getBytes(StandardCharsets.UTF_8);
  private static final byte[] VAN = "Văn".getBytes(StandardCharsets.UTF_8);

  private final Population population;
  private final Chance families;
  private final Chance givens;
  private final Era family;
  private final Era[] given;
  private final Era[] middle;

  PersonNames(Population population, Chance chance) {
    this.population = population;
    this.families = chance.split("family");
    this.givens = chance.split("given");
    Table table = Table.read("family-names");
    this.family =
        new Era(
            true,
            0,
            0,
            new Weighted(table.numbers("percent")),
            bytes(table.texts("name", "name", name -> true)));
    this.given = eras(Table.read("given-names"));
    this.middle = eras(Table.read("middle-names"));
  }

  private static byte[][] bytes(List<String> names) {
    return names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
  }

  private static Era[] eras(Table table) {
    List<Era> eras = new ArrayList<>();
    for (int start = 0, end; start < table.size(); start = end) {
      List<String> names = new ArrayList<>();
      List<Double> weights = new ArrayList<>();
      String sex = table.text(start, "sex");
      int from = table.whole(start, "from");
      for (end = start;
          end < table.size()
              && table.text(end, "sex").equals(sex)
              && table.whole(end, "from") == from;
          end++) {
        names.add(table.text(end, "name"));
        weights.add(table.number(end, "percent"));
      }
      Weighted weighted = new Weighted(weights.stream().mapToDouble(weight -> weight).toArray());
      eras.add(new Era(sex.equals("F"), from, table.whole(start, "to"), weighted, bytes(names)));
    }
    return eras.toArray(Era[]::new);
  }

  private static byte[] drawn(Era[] eras, boolean woman, int year, long bits) {
    for (Era era : eras) {
      if (era.women() == woman && year >= era.from() && year <= era.to()) {
        return era.names()[era.weights().at(Chance.unit(bits))];
      }
    }
    throw new IllegalStateException("no names for " + year);
  }

  /** Writes family, middle and given name. */
  void spell(int person, int year, Utf8 out) {
    int house = population.household[person];
    Sketch sketch = population.sketches.get(population.sketch[house]);
    int member = person - population.first[house];
    int bearer = member;
    for (int up = sketch.namedAfter(bearer);
        up >= 0 && up != bearer;
        up = sketch.namedAfter(bearer)) {
      bearer = up;
    }
    int root = population.first[house] + bearer;
    boolean woman = sketch.member(member).woman();
    out.add(family.names()[family.weights().at(Chance.unit(families.at(root)))]).put(' ');
    byte[] last = drawn(given, woman, year, givens.at(2L * person + 1));
    byte[] between = drawn(middle, woman, year, givens.at(2L * person));
    out.add(Arrays.equals(between, last) ? woman ? THI : VAN : between).put(' ').add(last);
  }
}
