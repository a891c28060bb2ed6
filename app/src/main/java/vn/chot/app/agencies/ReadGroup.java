package vn.chot.app.agencies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chot.app.agencies.Members.GroupSet;

/**
 * Reads a group's name word by word against {@code groups.txt}: "Thủ trưởng các sở, ban, ngành
 * tỉnh; Chủ tịch UBND các huyện". Words it cannot weigh narrow the group, and a person has to say.
 */
final class ReadGroup {
  private static final Set<String> MANY = Set.of("cac", "tung", "moi", "toan", "tat", "nhung");
  private static final Map<String, AgencyLevel> UNIT_WORDS =
      new TreeMap<>(
          Map.of(
              "huyen", AgencyLevel.DISTRICT,
              "quan", AgencyLevel.DISTRICT,
              "thi xa", AgencyLevel.DISTRICT,
              "thanh pho", AgencyLevel.DISTRICT,
              "xa", AgencyLevel.COMMUNE,
              "phuong", AgencyLevel.COMMUNE,
              "thi tran", AgencyLevel.COMMUNE,
              "dac khu", AgencyLevel.COMMUNE));

  /** Words that begin a body's own name as often as a group's: "Ban Chỉ huy Quân sự các huyện". */
  private static final Set<String> OWN_NOUNS = Set.of("ban", "so", "co quan", "don vi");

  private final Members members;

  ReadGroup(Members members) {
    this.members = members;
  }

  /**
   * A group that was read.
   *
   * @param sets the sets it names
   * @param members who belongs to them; empty where nobody did that day
   * @param left words that narrow it
   * @param vague whether it leaves open who is meant
   */
  record Group(Set<GroupSet> sets, List<Agency> members, List<String> left, boolean vague) {}

  /** The group; nothing where the words name none. */
  Optional<Group> read(String words) {
    List<String> all = List.of(words.split(" "));
    boolean many = MANY.contains(all.getFirst()) || words.contains(" cac ");
    Set<GroupSet> sets = new LinkedHashSet<>();
    Set<String> units = new LinkedHashSet<>();
    List<String> head = new ArrayList<>();
    List<String> left = new ArrayList<>();
    boolean vague = false;
    boolean local = false;
    boolean opened = !words.contains(" cac ");
    for (int at = 0; at < all.size(); ) {
      String group = longest(all, at, WordLists.HERE.groups.keySet());
      String filler = longest(all, at, WordLists.HERE.fillers);
      String title = longest(all, at, WordLists.HERE.titles);
      String open = longest(all, at, WordLists.HERE.vague);
      if (group != null && longer(group, filler) && longer(group, title)) {
        if (!opened && OWN_NOUNS.contains(group)) {
          head.addAll(all.subList(at, at + size(group)));
        } else if (!(group.equals("cap") && local)) {
          take(group, sets, units);
        }
        local = isLocal(group);
        at += size(group);
        continue;
      }
      local &= filler != null;
      opened |= MANY.contains(all.get(at));
      if (filler != null) {
        if (!head.isEmpty() && sets.isEmpty() && units.isEmpty() && !MANY.contains(filler)) {
          head.addAll(all.subList(at, at + size(filler)));
        }
        at += size(filler);
      } else if (open != null && !(sets.isEmpty() && units.isEmpty())) {
        vague = true;
        at += size(open);
      } else if (title != null) {
        at += size(title);
      } else {
        (sets.isEmpty() && units.isEmpty() ? head : left).add(all.get(at));
        at++;
      }
    }
    if ((sets.isEmpty() && units.isEmpty()) || (!many && !(head.isEmpty() && left.isEmpty()))) {
      return Optional.empty();
    }
    return Optional.of(group(sets, units, String.join(" ", head), left, vague));
  }

  private Group group(
      Set<GroupSet> sets, Set<String> units, String head, List<String> left, boolean vague) {
    if (sets.equals(Set.of(GroupSet.FRONT)) && !units.isEmpty()) {
      return group(new LinkedHashSet<>(), units, "mat tran to quoc", left, vague);
    }
    Set<UUID> found = new HashSet<>();
    sets.forEach(set -> members.of(set).forEach(agency -> found.add(agency.id())));
    for (AgencyLevel level : List.of(AgencyLevel.DISTRICT, AgencyLevel.COMMUNE)) {
      List<String> named = units.stream().filter(unit -> UNIT_WORDS.get(unit) == level).toList();
      if (!named.isEmpty()) {
        sets.add(level == AgencyLevel.DISTRICT ? GroupSet.DISTRICTS : GroupSet.COMMUNES);
        ofUnits(level, named, head).forEach(agency -> found.add(agency.id()));
      }
    }
    List<String> narrowing = new ArrayList<>(left);
    if (units.isEmpty() && !head.isEmpty()) {
      narrowing.addFirst(head);
    }
    return new Group(sets, members.inOrder(found), narrowing, vague);
  }

  /**
   * One kind of unit means that kind: "các phường". Several mean the level: "các huyện, thành phố"
   * is said where a province has no thị xã, and also where it has.
   */
  private List<Agency> ofUnits(AgencyLevel level, List<String> named, String head) {
    List<Agency> all =
        head.isEmpty()
            ? members.level(level, AgencyKind.PEOPLES_COMMITTEE)
            : members.beginning(level, head);
    if (named.size() > 1) {
      return all;
    }
    String type = " " + named.getFirst() + " ";
    return all.stream()
        .filter(agency -> (Spelling.of(agency.name()).full() + " ").contains(type))
        .toList();
  }

  private static void take(String group, Set<GroupSet> sets, Set<String> units) {
    if (UNIT_WORDS.containsKey(group)) {
      units.add(group);
      return;
    }
    for (String set : WordLists.HERE.groups.getOrDefault(group, "").split(" ", -1)) {
      sets.add(GroupSet.valueOf(set));
    }
  }

  /** After "cấp ủy, chính quyền", "các cấp" adds nobody. */
  private static boolean isLocal(String group) {
    return group.startsWith("cap uy") || group.startsWith("chinh quyen");
  }

  private static int size(String phrase) {
    return phrase.split(" ").length;
  }

  private static boolean longer(String one, @Nullable String other) {
    return other == null || size(one) >= size(other);
  }

  private static @Nullable String longest(List<String> all, int at, Set<String> phrases) {
    for (int end = Math.min(all.size(), at + 6); end > at; end--) {
      String phrase = String.join(" ", all.subList(at, end));
      if (phrases.contains(phrase)) {
        return phrase;
      }
    }
    return null;
  }
}
