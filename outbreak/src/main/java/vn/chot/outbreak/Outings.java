package vn.chot.outbreak;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where people go besides work and school: per slot of the day, group of people and kind of day a
 * few outings with their chances.
 */
final class Outings {
  private static final Outing[] NONE = {};

  /** The slots of a day. */
  enum Slot {
    EARLY,
    MORNING,
    NOON,
    AFTERNOON,
    EVENING
  }

  /** Who goes out; SHOPPER is the one who buys for the household that day. */
  enum Group {
    INFANT,
    CHILD,
    ADULT,
    ELDER,
    SHOPPER
  }

  /**
   * One kind of outing.
   *
   * @param chance how likely, of those in the group, on a day with that slot free
   * @param least minutes, {@code most} likewise
   */
  record Outing(SiteKind kind, double chance, int least, int most) {}

  private final Map<Slot, Map<Group, Outing[]>> workdays = new EnumMap<>(Slot.class);
  private final Map<Slot, Map<Group, Outing[]>> daysOff = new EnumMap<>(Slot.class);

  Outings() {
    for (Slot slot : Slot.values()) {
      workdays.put(slot, new EnumMap<>(Group.class));
      daysOff.put(slot, new EnumMap<>(Group.class));
    }
    Table table = Table.read("outings");
    for (int row = 0; row < table.size(); row++) {
      Map<Slot, Map<Group, Outing[]>> days =
          table.text(row, "off").equals("yes") ? daysOff : workdays;
      Outing[] one = {outing(table, row)};
      days.getOrDefault(Slot.valueOf(table.text(row, "slot")), Map.of())
          .merge(Group.valueOf(table.text(row, "who")), one, Outings::and);
    }
  }

  private static Outing outing(Table table, int row) {
    SiteKind kind = SiteKind.valueOf(table.text(row, "site"));
    return new Outing(
        kind, table.number(row, "chance"), table.whole(row, "least"), table.whole(row, "most"));
  }

  private static Outing[] and(Outing[] some, Outing[] more) {
    Outing[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  Outing[] of(Slot slot, Group group, boolean off) {
    return (off ? daysOff : workdays).getOrDefault(slot, Map.of()).getOrDefault(group, NONE);
  }
}
