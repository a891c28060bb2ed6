package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives the units their types and names, by where they lie: mountains, plain, coast, island, town.
 */
final class NameUnits {
  private static final double TOWN_DENSITY = 2.4;

  private final Ground ground;
  private final Chance chance;
  private final Table table = Table.read("unit-names");
  private final Set<String> used = new HashSet<>();

  NameUnits(Ground ground, Chance chance) {
    this.ground = ground;
    this.chance = chance;
  }

  String district(List<Integer> cells, int seat, String type) {
    String kind =
        switch (type) {
          case "Thành phố" -> "city";
          case "Thị xã" -> "town";
          default -> "district-" + terrain(cells, seat);
        };
    for (String name : table.texts("name", "kind", kind::equals)) {
      if (used.add("district " + name)) {
        return name;
      }
    }
    return unused(table.texts("name", "kind", "district-any"::equals), "district ");
  }

  String communeType(Unit district, double density, boolean seat) {
    if (district.type().equals("Huyện")) {
      return seat ? "Thị trấn" : "Xã";
    }
    return seat || density > TOWN_DENSITY ? "Phường" : "Xã";
  }

  String commune(List<Integer> cells, String type) {
    String terrain = type.equals("Phường") ? "ward" : terrain(cells, cells.getFirst());
    List<String> names =
        new ArrayList<>(table.texts("name", "kind", ("commune-" + terrain)::equals));
    for (String name : names) {
      if (used.add(name)) {
        return name;
      }
    }
    List<String> first = table.texts("name", "kind", ("first-" + terrain)::equals);
    List<String> second = table.texts("name", "kind", ("second-" + terrain)::equals);
    List<String> pairs = new ArrayList<>();
    for (String a : first) {
      for (String b : second) {
        if (!a.equals(b)) {
          pairs.add(a + " " + b);
        }
      }
    }
    return unused(pairs, "");
  }

  String hamletType(Unit commune, List<Integer> cells) {
    if (!commune.type().equals("Xã")) {
      return "Tổ dân phố";
    }
    return terrain(cells, cells.getFirst()).equals("mountain") ? "Bản" : "Thôn";
  }

  String hamlet(Unit commune, String type, int number) {
    if (type.equals("Tổ dân phố")) {
      return String.valueOf(number);
    }
    String kind = type.equals("Bản") ? "hamlet-mountain" : "hamlet";
    List<String> names = table.texts("name", "kind", kind::equals);
    int start = chance.split(commune.id()).below(names.size());
    for (int i = 0; i < names.size(); i++) {
      String name = names.get((start + i) % names.size());
      if (used.add(commune.id() + " " + name)) {
        return name;
      }
    }
    return String.valueOf(number);
  }

  private String terrain(List<Integer> cells, int seat) {
    double height = cells.stream().mapToDouble(cell -> ground.height()[cell]).average().orElse(0);
    long coast = cells.stream().filter(this::coastal).count();
    if (Relief.inland(ground.cellX()[seat], ground.cellY()[seat]) < -5_000) {
      return "island";
    }
    return coast * 7 > cells.size() ? "coast" : height > 230 ? "mountain" : "plain";
  }

  private boolean coastal(int cell) {
    for (int edge : ground.rings()[cell]) {
      if (ground.sea(ground.edges().get(edge).beyond(cell))) {
        return true;
      }
    }
    return false;
  }

  /** One of the names not yet borne, chosen by chance; with a number when all are. */
  private String unused(List<String> names, String prefix) {
    for (int i = 0; i < 4 * names.size(); i++) {
      String name = names.get(chance.below(names.size()));
      if (used.add(prefix + name)) {
        return name;
      }
    }
    for (int number = 2; ; number++) {
      for (String name : names) {
        if (used.add(prefix + name + " " + number)) {
          return name + " " + number;
        }
      }
    }
  }
}
