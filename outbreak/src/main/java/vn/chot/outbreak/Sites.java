package vn.chot.outbreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sites and spaces, as they are made one by one; their ids count from 1. */
final class Sites {
  private final List<Site> sites = new ArrayList<>();
  private final List<Space> spaces = new ArrayList<>();
  private final Table table = Table.read("sites");
  private final Table wards = Table.read("wards");
  private final Map<String, String> words = new HashMap<>();
  private int[] firstSpace = new int[64];
  private int[] spaceCount = new int[64];

  List<Site> sites() {
    return Collections.unmodifiableList(sites);
  }

  List<Space> spaces() {
    return Collections.unmodifiableList(spaces);
  }

  Site site(int id) {
    return sites.get(id - 1);
  }

  int siteOf(int space) {
    return spaces.get(space - 1).site();
  }

  int add(SiteKind kind, String name, Unit hamlet, int[] point) {
    int row = row(kind);
    int id = sites.size() + 1;
    sites.add(
        new Site(
            id,
            kind,
            name,
            hamlet.id(),
            point[0],
            point[1],
            minutes(table.text(row, "opens")),
            minutes(table.text(row, "closes"))));
    if (id >= firstSpace.length) {
      firstSpace = Arrays.copyOf(firstSpace, id * 2);
      spaceCount = Arrays.copyOf(spaceCount, id * 2);
    }
    return id;
  }

  /**
   * Adds a space; the spaces of one site are added one after the other, before those of the next.
   */
  int addSpace(int site, String name, int capacity) {
    int id = spaces.size() + 1;
    if (spaceCount[site] == 0) {
      firstSpace[site] = id;
    } else if (firstSpace[site] + spaceCount[site] != id) {
      throw new IllegalStateException("the spaces of site " + site + " must stand together");
    }
    spaces.add(new Space(id, site, words.computeIfAbsent(name, same -> same), capacity));
    spaceCount[site]++;
    return id;
  }

  /** Adds the next space of a site under the site kind's word, such as "Dãy 3". */
  int addSpace(int site, int capacity) {
    Site of = site(site);
    if (of.kind() == SiteKind.HOSPITAL && spaceCount[site] < wards.size()) {
      return addSpace(site, wards.text(spaceCount[site], "name"), capacity);
    }
    return addSpace(site, word(of.kind(), "room") + " " + (spaceCount[site] + 1), capacity);
  }

  int spacesOf(int site) {
    return spaceCount[site];
  }

  /** The id of the n-th space of a site, n from 0 on. */
  int space(int site, int n) {
    return firstSpace[site] + n;
  }

  String word(SiteKind kind, String column) {
    return table.text(row(kind), column);
  }

  double peopleFor(SiteKind kind) {
    return table.number(row(kind), "people");
  }

  private int row(SiteKind kind) {
    return table.row(kind.name());
  }

  /** The minute of the day of a time such as 07:30; 24:00 is 1,440. */
  static int minutes(String time) {
    return Integer.parseInt(time, 0, 2, 10) * 60 + Integer.parseInt(time, 3, 5, 10);
  }
}
